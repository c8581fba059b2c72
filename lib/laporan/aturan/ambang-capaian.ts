import { compareDesimal, type Perseratus, parseDesimal } from '../../core/desimal.ts'
import type { Kebijakan } from '../../hukum/parameter.ts'
import { BATAS_CAPAIAN, PITA_SESUAI_MAKS, PITA_SESUAI_MIN } from '../../penilaian/parameter.ts'

export type AmbangCapaian = {
  /** Bulan wajib yang belum bernilai sampai batas keputusan. */
  sisa: number
  /** Rata-rata sisa bulan (perseratus): segini atau kurang membuat setahun di bawah pita Sesuai; null bila tidak mungkin lagi. */
  turun: Perseratus | null
  /** Segini atau lebih membuat setahun di atas pita Sesuai; null bila tidak mungkin dengan batas capaian. */
  naik: Perseratus | null
}

/**
 * Rata-rata yang diperlukan dari sisa bulan supaya rating hasil kerja setahun bergeser dari pita Sesuai. Dihitung mundur dari
 * pembulatan tercetak, jadi angkanya benar juga tepat di ambang. `nilai` capaian tercetak bulan yang sudah dinilai; null bila tidak ada sisa.
 */
export function computeAmbangCapaian(
  nilai: readonly Perseratus[],
  sisa: number,
  kebijakan: Kebijakan,
): AmbangCapaian | null {
  if (sisa <= 0) return null
  const jumlah = nilai.reduce((n, satu) => n + satu, 0)
  const bulan = nilai.length + sisa
  const [bawah, atas, batas] = [PITA_SESUAI_MIN, PITA_SESUAI_MAKS, BATAS_CAPAIAN].map((satu) =>
    Math.round(Number(kebijakan.read(satu)) * 100),
  )
  if (bawah === undefined || atas === undefined || batas === undefined) return null
  // Tercetak < bawah berarti dua kali jumlahnya di bawah (2 × bawah − 1) × banyaknya bulan.
  const palingTurun = Math.ceil(((2 * bawah - 1) * bulan) / 2 - jumlah) - 1
  const palingNaik = Math.ceil(((2 * atas + 1) * bulan) / 2 - jumlah)
  const turun = Math.floor(palingTurun / sisa)
  const naik = Math.ceil(palingNaik / sisa)
  return {
    sisa,
    turun: turun < 0 ? null : Math.min(turun, batas),
    naik: naik > batas ? null : Math.max(naik, 0),
  }
}

/** Apakah pita yang berlaku masih bawaan yang belum diperiksa: angkanya ditandai di layar. */
export function isPitaDiverifikasi(kebijakan: Kebijakan): boolean {
  return [PITA_SESUAI_MIN, PITA_SESUAI_MAKS].every((satu) => kebijakan.detail(satu).terverifikasi)
}

/** Letak sebuah rata-rata pada gambar tiga pita sama lebar, 0–100; pita kiri dan kanan berskala sendiri. */
export function letakPita(rata: number, kebijakan: Kebijakan): number {
  const [bawah, atas, batas] = [PITA_SESUAI_MIN, PITA_SESUAI_MAKS, BATAS_CAPAIAN].map((satu) =>
    Number(kebijakan.read(satu)),
  )
  if (bawah === undefined || atas === undefined || batas === undefined) return 0
  const sepertiga = 100 / 3
  if (compareDesimal(parseDesimal(rata), parseDesimal(bawah)) < 0) return (rata / bawah) * sepertiga
  if (rata <= atas) return sepertiga + ((rata - bawah) / (atas - bawah || 1)) * sepertiga
  return 2 * sepertiga + Math.min(1, (rata - atas) / (batas - atas || 1)) * sepertiga
}
