import { z } from 'zod'

/** Ukuran kertas: A4, atau F4 (215 × 330 mm) yang dipakai banyak kantor. */
export const KERTAS = ['A4', 'F4'] as const
export type Kertas = (typeof KERTAS)[number]

const kertas = z.enum(KERTAS).default('A4')

export const cetakSkpSchema = z.strictObject({ versi: z.uuid(), kertas })
export const cetakBulanSchema = z.strictObject({
  pegawai: z.uuid(),
  /** Tahun dan bulan, seperti 2026-01. */
  bulan: z.string().regex(/^20\d{2}-(?:0[1-9]|1[0-2])$/, 'Tulis tahun-bulan, misalnya 2026-01.'),
  kertas,
})
