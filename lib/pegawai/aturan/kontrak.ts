import { AppError } from '../../core/errors.ts'
import { addHari, addTahun, selisihHari, type Tanggal } from '../../core/tanggal.ts'
import type { Kebijakan } from '../../hukum/parameter.ts'
import { LAMA_KONTRAK } from '../parameter.ts'
import { computeTanggalBup } from './bup.ts'

export type Rentang = { mulai: Tanggal; selesai: Tanggal }

export type MasaKontrak = {
  akhirPenuh: Tanggal
  /** Null where the age limit falls before the first day: no contract is possible. */
  selesai: Tanggal | null
  dibatasiBup: boolean
}

/** Last day of a contract of whole years that nothing cuts short: the day before the same date. */
export function computeAkhirPenuh(mulai: Tanggal, lamaTahun: number): Tanggal {
  return addHari(addTahun(mulai, lamaTahun), -1)
}

/** Term of a contract, clipped at the age limit; `lamaTahun` left out reads `LAMA_KONTRAK`. */
export function computeMasaKontrak(
  orang: { tanggalLahir: Tanggal; batasUsia: number },
  mulai: Tanggal,
  kebijakan: Kebijakan,
  lamaTahun?: number,
): MasaKontrak {
  const akhirPenuh = computeAkhirPenuh(mulai, lamaTahun ?? kebijakan.read(LAMA_KONTRAK))
  const tanggalBup = computeTanggalBup(orang.tanggalLahir, orang.batasUsia, kebijakan)
  const dibatasiBup = tanggalBup < akhirPenuh
  if (tanggalBup < mulai) return { akhirPenuh, selesai: null, dibatasiBup }
  return { akhirPenuh, selesai: dibatasiBup ? tanggalBup : akhirPenuh, dibatasiBup }
}

/** Refuses a contract that ends before it starts (NILAI_TIDAK_SAH). */
export function requireRentang(kontrak: Rentang): void {
  if (kontrak.selesai >= kontrak.mulai) return
  throw new AppError('INVALID_INPUT', 'Kontrak selesai sebelum mulai.', { galat: 'NILAI_TIDAK_SAH' })
}

/** True where no two contracts of one person share a day. */
export function isTanpaTumpangTindih(daftarKontrak: readonly Rentang[]): boolean {
  const urut = [...daftarKontrak].sort((a, b) => (a.mulai < b.mulai ? -1 : 1))
  return urut.every((satu, i) => {
    const sebelum = urut[i - 1]
    return sebelum === undefined || sebelum.selesai < satu.mulai
  })
}

/** Spans without a contract between the first and the last one, in order. */
export function listCelahKontrak(daftarKontrak: readonly Rentang[]): Rentang[] {
  const urut = [...daftarKontrak].sort((a, b) => (a.mulai < b.mulai ? -1 : 1))
  return urut.flatMap((satu, i) => {
    const sebelum = urut[i - 1]
    if (sebelum === undefined || selisihHari(sebelum.selesai, satu.mulai) <= 1) return []
    return [{ mulai: addHari(sebelum.selesai, 1), selesai: addHari(satu.mulai, -1) }]
  })
}
