import { addHari, selisihHari, type Tanggal } from '../../core/tanggal.ts'
import type { Kebijakan } from '../../hukum/parameter.ts'
import { BATAS_TTD_SKP } from '../parameter.ts'

/** Last day to sign the SKP: `BATAS_TTD_SKP` calendar days after the SK was received. */
export function computeTenggatTtd(tanggalTerimaSk: Tanggal, kebijakan: Kebijakan): Tanggal {
  return addHari(tanggalTerimaSk, kebijakan.read(BATAS_TTD_SKP))
}

/** True where the SKP was signed after its last day. */
export function isTtdTerlambat(
  tanggalTerimaSk: Tanggal,
  tanggalTtdSkp: Tanggal,
  kebijakan: Kebijakan,
): boolean {
  return selisihHari(tanggalTerimaSk, tanggalTtdSkp) > kebijakan.read(BATAS_TTD_SKP)
}
