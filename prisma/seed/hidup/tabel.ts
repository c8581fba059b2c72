// Lebih panjang dari biasanya: bentuk baris semua tabel tahun yang dijalani, urut seperti ditulis.
import type { KapasitasPenilai } from '../../../lib/penugasan/schema.ts'
import type { StatusBulan } from '../../../lib/rencana-kinerja/schema.ts'
import type { Aspek, Polaritas, StatusSkp } from '../../../lib/skp/schema.ts'

export type BarisSkp = {
  id: string
  pegawaiId: string
  tahun: number
  tanggalTtdPegawai: string | null
  tanggalTtdPenilai: string | null
  tanggalDitetapkan: string | null
  sumber: 'TITIAN'
}
export type BarisVersiSkp = {
  id: string
  skpId: string
  nomor: number
  status: StatusSkp
  penyusun: 'PEGAWAI' | 'ATASAN' | 'PENGELOLA'
  pengaju: 'PEGAWAI' | 'ATASAN' | null
  diajukanPada: string | null
  disetujuiPada: string | null
  ttdPegawaiPada: string | null
  ttdPenilaiPada: string | null
  ditetapkanPada: string | null
  penilaiId: string | null
  kapasitasPenilai: KapasitasPenilai | null
  beku: string | null
  bekuHash: string | null
  diubahOlehId: string | null
  diubahPada: string
  version: number
}
export type BarisRhk = {
  id: string
  versiSkpId: string
  urutan: number
  uraian: string
  rhkAtasan: string | null
}
export type BarisIndikator = {
  id: string
  rencanaId: string
  urutan: number
  aspek: Aspek
  uraian: string
  target: number
  satuan: string
  polaritas: Polaritas
  bobot: number | null
}
export type BarisKomentar = {
  versiSkpId: string
  rencanaId: string | null
  orangId: string
  isi: string
  pada: string
}
export type BarisRiwayatSkp = {
  versiSkpId: string
  dari: StatusSkp | null
  ke: StatusSkp
  aksi: string
  pelaku: string
  orangId: string
  alasan: string | null
  pada: string
}
export type BarisRencanaBulan = {
  id: string
  pegawaiId: string
  tahun: number
  bulan: number
  status: StatusBulan
  rencanaDiajukanPada: string | null
  rencanaDisetujuiPada: string | null
  realisasiPada: string | null
  dinilaiPada: string | null
  finalPada: string | null
  keberatanHingga: string | null
  beku: string | null
  bekuHash: string | null
  diubahPada: string
  version: number
}
export type BarisBarisRencana = {
  id: string
  rencanaBulanId: string
  urutan: number
  indikatorId: string | null
  aspek: Aspek
  uraian: string
  target: number | null
  satuan: string
  polaritas: Polaritas
  bobot: number | null
  realisasi: number | null
  catatan: string | null
}
export type BarisBukti = { barisRencanaId: string; tautan: string; pada: string }
export type BarisRiwayatBulan = {
  rencanaBulanId: string
  dari: StatusBulan | null
  ke: StatusBulan
  aksi: string
  pelaku: string
  orangId: string | null
  alasan: string | null
  kapasitas: KapasitasPenilai | null
  pada: string
}
export type BarisNilaiBulan = {
  pegawaiId: string
  tahun: number
  bulan: number
  capaian: string | null
  berorientasiPelayanan: number
  akuntabel: number
  kompeten: number
  harmonis: number
  loyal: number
  adaptif: number
  kolaboratif: number
  ratingPerilaku: string
  final: boolean
  sumber: 'TITIAN'
  alasanPerilaku: string
  umpanBalik: string | null
  penilaiId: string
  kapasitasPenilai: KapasitasPenilai
  dinilaiPada: string
}

/** Sepotong tahun yang dijalani: semua baris sejumlah pegawai, orang tua sebelum anaknya. */
export type Potongan = {
  skp: BarisSkp[]
  versiSkp: BarisVersiSkp[]
  rencanaHasilKerja: BarisRhk[]
  indikatorSkp: BarisIndikator[]
  komentarSkp: BarisKomentar[]
  riwayatStatusSkp: BarisRiwayatSkp[]
  rencanaBulan: BarisRencanaBulan[]
  barisRencana: BarisBarisRencana[]
  buktiDukung: BarisBukti[]
  riwayatBulan: BarisRiwayatBulan[]
  penilaianBulan: BarisNilaiBulan[]
}

/** Potongan kosong. */
export function createPotongan(): Potongan {
  return {
    skp: [],
    versiSkp: [],
    rencanaHasilKerja: [],
    indikatorSkp: [],
    komentarSkp: [],
    riwayatStatusSkp: [],
    rencanaBulan: [],
    barisRencana: [],
    buktiDukung: [],
    riwayatBulan: [],
    penilaianBulan: [],
  }
}
