import type { AlasanPerilaku } from '../perilaku-kerja/aturan/kelengkapan.ts'
import type { Rating } from '../perilaku-kerja/schema.ts'
import type { StatusBulan } from '../rencana-kinerja/schema.ts'
import type { Aspek, Polaritas } from '../skp/schema.ts'

/** Tiga langkah penilaian perilaku. */
export type Nilai = 1 | 2 | 3

export type BuktiBulan = { id: string; tautan: string | null; berkasId: string | null; nama: string }

export type BarisBulan = {
  id: string
  uraian: string
  aspek: Aspek
  target: number | null
  satuan: string
  polaritas: Polaritas
  bobot: number | null
  realisasi: number | null
  /** Persen dua desimal, null bila tidak dapat dinilai. */
  capaian: number | null
  catatan: string | null
  bukti: BuktiBulan[]
}

/** Nilai yang sedang diisi, milik penilai yang melihatnya. */
export type DrafNilai = {
  nilai: (Nilai | null)[]
  alasan: AlasanPerilaku
  umpanBalik: string
  version: number
  /** Jam wilayah, "09.14". */
  jam: string
}

/** Nilai yang sudah diberikan. */
export type HasilNilai = {
  nilai: Nilai[] | null
  alasan: AlasanPerilaku
  umpanBalik: string | null
  rerata: number | null
  rating: Rating | null
  capaian: number | null
  final: boolean
  /** Kosong pada rekap yang diimpor. */
  penilai: string | null
  dinilaiPada: string | null
  keberatanHingga: string | null
}

/** Mengapa seseorang dapat atau tidak dapat dinilai sekarang. */
const KEADAAN_ORANG = [
  'siap',
  'tanpa-capaian',
  'dinilai',
  'final',
  'belum-lapor',
  'rencana-diajukan',
  'tanpa-rencana',
  'dikecualikan',
  'tidak-dihitung',
] as const
export type KeadaanOrang = (typeof KEADAAN_ORANG)[number]

export type OrangBulan = {
  pegawaiId: string
  nama: string
  nip: string | null
  jabatan: string
  keadaan: KeadaanOrang
  status: StatusBulan | null
  versiBulan: number | null
  baris: BarisBulan[]
  capaian: number | null
  /** Batas pegawai mengajukan rencana atau realisasinya, selama itu yang ditunggu. */
  batasPegawai: { hari: string; lewat: boolean } | null
  /** Alasan bulan dikecualikan. */
  dikecualikan: string | null
  /** Realisasi terakhir kali dikembalikan. */
  dikembalikan: { alasan: string; pada: string } | null
  realisasiPada: string | null
  draf: DrafNilai | null
  hasil: HasilNilai | null
}
