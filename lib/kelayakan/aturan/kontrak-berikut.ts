import { addHari, type Tanggal } from '../../core/tanggal.ts'
import type { Kebijakan } from '../../hukum/parameter.ts'
import { computeTanggalBup } from '../../pegawai/aturan/bup.ts'
import { computeMasaKontrak } from '../../pegawai/aturan/kontrak.ts'
import type { Fakta } from '../schema.ts'

/** First day of the next contract: the day after the present one ends; null where that is not recorded. */
export function computeMulaiBerikut(fakta: Fakta): Tanggal | null {
  const selesai = fakta.kontrak?.selesai ?? null
  return selesai === null ? null : addHari(selesai, 1)
}

/** Last day of work by age limit, null where the birth date or the limit is not recorded. */
export function computeBupFakta(fakta: Fakta, kebijakan: Kebijakan): Tanggal | null {
  if (fakta.tanggalLahir === null || fakta.batasUsia === null) return null
  return computeTanggalBup(fakta.tanggalLahir, fakta.batasUsia, kebijakan)
}

export type KontrakBerikut = { mulai: Tanggal; selesai: Tanggal | null; dibatasiBup: boolean }

/** The next contract, clipped at the age limit; null where a fact it needs is not recorded. */
export function computeKontrakBerikut(fakta: Fakta, kebijakan: Kebijakan): KontrakBerikut | null {
  const mulai = computeMulaiBerikut(fakta)
  const { tanggalLahir, batasUsia } = fakta
  if (mulai === null || tanggalLahir === null || batasUsia === null) return null
  const { selesai, dibatasiBup } = computeMasaKontrak({ tanggalLahir, batasUsia }, mulai, kebijakan)
  return { mulai, selesai, dibatasiBup }
}
