import { angkaDari, type Perseratus, perseratusDari } from '../../core/desimal.ts'
import type { Kebijakan } from '../../hukum/parameter.ts'
import { BATAS_CAPAIAN, PITA_SESUAI_MAKS, PITA_SESUAI_MIN } from '../../penilaian/parameter.ts'

export type AmbangCapaian = {
  /** Bulan wajib yang belum bernilai sampai batas keputusan. */
  sisa: number
  /** Rata-rata sisa bulan (perseratus): segini atau kurang membuat setahun di bawah pita Sesuai; null bila tidak mungkin lagi. */
  turun: Perseratus | null
  /** Segini atau lebih membuat setahun di atas pita Sesuai; null bila tidak mungkin dengan batas capaian. */
  naik: Perseratus | null
  /** Capaian tertinggi sebuah bulan; `turun` sebesar ini berarti pasti, berapa pun sisanya. */
  batas: Perseratus
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
  const batas = perseratusDari(kebijakan.read(BATAS_CAPAIAN))
  // Tercetak < bawah berarti dua kali jumlahnya di bawah (2 × bawah − 1) × banyaknya bulan.
  const palingTurun = Math.ceil(((2 * pitaBawah(kebijakan) - 1) * bulan) / 2 - jumlah) - 1
  const palingNaik = Math.ceil(((2 * pitaAtas(kebijakan) + 1) * bulan) / 2 - jumlah)
  const turun = Math.floor(palingTurun / sisa)
  const naik = Math.ceil(palingNaik / sisa)
  return {
    sisa,
    turun: turun < 0 ? null : Math.min(turun, batas),
    naik: naik > batas ? null : Math.max(naik, 0),
    batas,
  }
}

/** Rata-rata tercetak terendah yang masih di dalam pita; batas yang berdesimal lebih dari dua dinaikkan. */
function pitaBawah(kebijakan: Kebijakan): Perseratus {
  const pita = kebijakan.read(PITA_SESUAI_MIN)
  const cetak = perseratusDari(pita)
  return angkaDari(cetak) < pita ? cetak + 1 : cetak
}

/** Rata-rata tercetak tertinggi yang masih di dalam pita; batas yang berdesimal lebih dari dua diturunkan. */
function pitaAtas(kebijakan: Kebijakan): Perseratus {
  const pita = kebijakan.read(PITA_SESUAI_MAKS)
  const cetak = perseratusDari(pita)
  return angkaDari(cetak) > pita ? cetak - 1 : cetak
}

/** Apakah kedua batas pita yang berlaku sudah diperiksa; bila belum, angkanya ditandai di layar. */
export function isPitaDiverifikasi(kebijakan: Kebijakan): boolean {
  return [PITA_SESUAI_MIN, PITA_SESUAI_MAKS].every((satu) => kebijakan.detail(satu).terverifikasi)
}

/** Letak sebuah rata-rata pada gambar tiga pita sama lebar, 0–100; pita kiri dan kanan berskala sendiri. */
export function letakPita(rata: number, kebijakan: Kebijakan): number {
  const bawah = kebijakan.read(PITA_SESUAI_MIN)
  const atas = kebijakan.read(PITA_SESUAI_MAKS)
  const sepertiga = 100 / 3
  if (rata < bawah) return (rata / bawah) * sepertiga
  // Pita yang lebarnya nol hanya memuat satu angka, di tepi kirinya.
  if (rata <= atas) return sepertiga + ((rata - bawah) / (atas - bawah || 1)) * sepertiga
  return Math.min(100, (2 + (rata - atas) / (kebijakan.read(BATAS_CAPAIAN) - atas)) * sepertiga)
}
