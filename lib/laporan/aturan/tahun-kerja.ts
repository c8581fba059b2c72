import { akhirBulan, bulanDari, type Tanggal, tahunDari } from '../../core/tanggal.ts'
import type { Rentang } from '../../pegawai/aturan/kontrak.ts'
import type { StatusBulan } from '../../rencana-kinerja/schema.ts'

export type BulanTugas = {
  bulan: number
  status: StatusBulan | null
  final: boolean
  dikecualikan: string | null
  berkontrak: boolean
  dikembalikan: boolean
  keberatanHingga: Tanggal | null
  tenggat: { buka: Tanggal; rencana: Tanggal; realisasi: Tanggal; penilaian: Tanggal }
}
/** Satu tahun seorang pegawai, sebanyak yang diperlukan untuk memilih tahun halamannya. */
export type TahunKerja = {
  tahun: number
  bulan: readonly BulanTugas[]
  /** Rating tahun itu sudah dinyatakan dan belum final: menunggu diterima, atau sedang disanggah. */
  pernyataanTerbuka: boolean
}

/** Sebuah tahun masih dibicarakan sampai akhir triwulan pertama tahun berikutnya: Desember dinilai sesudah tahunnya berganti. */
export function isTahunDibicarakan(tahun: number, hariIni: Tanggal): boolean {
  return hariIni <= akhirBulan(tahun + 1, 3)
}

/** Bulan yang belum selesai. Yang tidak pernah dimulai ikut hanya selama tahunnya masih dibicarakan. */
export function listBulanTerbuka<B extends BulanTugas>(
  { tahun, bulan }: { tahun: number; bulan: readonly B[] },
  hariIni: Tanggal,
): B[] {
  return bulan.filter(
    ({ berkontrak, dikecualikan, final, status }) =>
      berkontrak &&
      dikecualikan === null &&
      !final &&
      (status !== null || isTahunDibicarakan(tahun, hariIni)),
  )
}

/**
 * Tahun tempat halaman pegawai berdiri: tahun lalu selama tahun ini belum mempunyai bulan berkontrak yang dibuka, dan selama pekerjaan
 * tahun lalu masih terbuka dan dibicarakan; kalau tidak, tahun ini.
 */
export function findTahunKerja(lalu: TahunKerja, kini: TahunKerja, hariIni: Tanggal): number {
  if (!lalu.bulan.some(({ berkontrak }) => berkontrak)) return kini.tahun
  if (!kini.bulan.some(({ berkontrak, tenggat }) => berkontrak && tenggat.buka <= hariIni)) return lalu.tahun
  if (!isTahunDibicarakan(lalu.tahun, hariIni)) return kini.tahun
  return lalu.pernyataanTerbuka || listBulanTerbuka(lalu, hariIni).length > 0 ? lalu.tahun : kini.tahun
}

/** Tahun yang dapat dipilih, menurut waktu: yang disentuh kontrak, dan tahun ini. Tahun depan mulai Desember, saat Januarinya dibuka. */
export function listTahunPilihan(kontrak: readonly Rentang[], hariIni: Tanggal): number[] {
  const kini = tahunDari(hariIni)
  const batas = bulanDari(hariIni) === 12 ? kini + 1 : kini
  const hasil = new Set([kini])
  for (const { mulai, selesai } of kontrak)
    for (let tahun = tahunDari(mulai); tahun <= Math.min(tahunDari(selesai), batas); tahun += 1)
      hasil.add(tahun)
  return [...hasil].sort((a, b) => a - b)
}
