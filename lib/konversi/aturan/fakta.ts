import type { Tanggal } from '../../core/tanggal.ts'
import type { Fakta } from '../../kelayakan/schema.ts'

/** The facts of a person held against one day of appointment as full-time PPPK. */
export type FaktaKonversi = Fakta & { tmt: Tanggal }
