// Lebih panjang dari biasanya: satu tempat untuk bentuk baris semua tabel yang diisi data contoh.

import type { Peran } from '../../lib/akses/peran.ts'
import type { StatusPegawai } from '../../lib/pegawai/schema.ts'
import type { JenisPenugasan } from '../../lib/penugasan/schema.ts'
import type { Lakon } from './lakon.ts'

/** Baris-baris dengan nama kolom camelCase; hari sebagai teks YYYY-MM-DD. Kolom yang tidak disebut memakai bawaan database. */
export type BarisPerangkatDaerah = {
  id: string
  kode: string
  nama: string
  singkatan: string
  jenis: string
  urutan: number
}
export type BarisUnitKerja = {
  id: string
  perangkatDaerahId: string
  indukId: string | null
  kode: string
  nama: string
  jenis: string
}
export type BarisJabatan = { id: string; kode: string; nama: string; kelompok: string; batasUsia: number }
type BarisJabatanAlias = { nama: string; jabatanId: string }
export type BarisOrang = {
  id: string
  nip: string | null
  nama: string
  gelarDepan: string | null
  gelarBelakang: string | null
  tempatLahir: string | null
  tanggalLahir: string | null
  jenisKelamin: 'L' | 'P' | null
  nomorHp: string | null
  surel: string | null
}
export type BarisPegawai = {
  id: string
  orangId: string
  pnsId: string | null
  nrk: string | null
  status: StatusPegawai
  mulaiKerja: string | null
  batasUsiaKhusus: number | null
  alasanBatasUsia: string | null
  pendidikan: string | null
  golongan: string | null
}
export type BarisPenugasan = {
  id: string
  orangId: string
  unitKerjaId: string
  jabatanId: string | null
  namaJabatan: string
  jenis: JenisPenugasan
  mulai: string
  selesai: string | null
  nomorSk: string | null
}
export type BarisHubunganAtasan = {
  id: string
  bawahanId: string
  atasanId: string
  mulai: string
  selesai: string | null
}
export type BarisPerjanjianKerja = {
  id: string
  pegawaiId: string
  nomor: string | null
  mulai: string
  selesai: string
  tanggalTerimaSk: string | null
  sumberDana: string | null
  jamMinggu: number | null
}
type BarisUpah = {
  id: string
  pegawaiId: string
  rupiahBulan: number
  berlakuSejak: string
  berlakuHingga: string | null
}
export type BarisAkun = { id: string; orangId: string; namaMasuk: string; personaDemo: string }
type BarisPeranAkun = { id: string; akunId: string; peran: Peran; perangkatDaerahId: string | null }
type BarisSetelan = { kunci: string; nilai: unknown }

export type IdentitasWilayah = {
  nama: string
  zona: string
  singkatanZona: string
  ibuKota: string
  opdBkd: string
  ppk: string
}

/** Wilayah contoh sebagai data polos: organisasi, orang, penugasan, kontrak, akun. */
export type Wilayah = {
  benih: number
  identitas: IdentitasWilayah
  perangkatDaerah: BarisPerangkatDaerah[]
  unitKerja: BarisUnitKerja[]
  jabatan: BarisJabatan[]
  jabatanAlias: BarisJabatanAlias[]
  orang: BarisOrang[]
  pegawai: BarisPegawai[]
  penugasan: BarisPenugasan[]
  hubunganAtasan: BarisHubunganAtasan[]
  perjanjianKerja: BarisPerjanjianKerja[]
  upah: BarisUpah[]
  akun: BarisAkun[]
  peranAkun: BarisPeranAkun[]
  setelan: BarisSetelan[]
  /** Peran tiap pegawai dalam cerita setahun, sejajar dengan `pegawai`; bukan tabel. */
  lakon: Lakon[]
  /** Perangkat daerah (id) yang menyatakan pagu tahun depan kurang, dan yang belum menyatakan apa pun. */
  paguKurang: string[]
  paguKosong: string[]
  /** Perangkat daerah (id) yang rekapnya hanya memuat satu rating perilaku, tanpa tujuh nilai. */
  hanyaRating: string[]
  tidakDibutuhkan: { perangkatDaerahId: string; jabatanId: string }[]
}

export type Rating = 'DI_ATAS_EKSPEKTASI' | 'SESUAI_EKSPEKTASI' | 'DI_BAWAH_EKSPEKTASI'
export const NILAI_PERILAKU = [
  'berorientasiPelayanan',
  'akuntabel',
  'kompeten',
  'harmonis',
  'loyal',
  'adaptif',
  'kolaboratif',
] as const
type TujuhNilai = Record<(typeof NILAI_PERILAKU)[number], number | null>

export type BarisPenilaianBulan = TujuhNilai & {
  pegawaiId: string
  tahun: number
  bulan: number
  /** Dua desimal dengan titik, misalnya "95.60". */
  capaian: string | null
  ratingPerilaku: Rating | null
  final: boolean
}
export type BarisPenilaianTahun = {
  pegawaiId: string
  tahun: number
  ratingHasilKerja: Rating | null
  ratingPerilaku: Rating | null
  alasanHasilKerja: string | null
  alasanPerilaku: string | null
}
type BarisRekapKehadiran = {
  pegawaiId: string
  tahun: number
  bulan: number
  hariKerja: number | null
  izin: number
  cutiSakit: number
  cutiMelahirkan: number
  alpa: number
  alpaBerturut: number | null
}
type BarisPengecualianBulan = { pegawaiId: string; tahun: number; bulan: number; alasan: string }
type BarisSkp = {
  id: string
  pegawaiId: string
  tahun: number
  tanggalTtdPegawai: string | null
  tanggalTtdPenilai: string | null
  tanggalDitetapkan: string | null
}
type BarisHukumanDisiplin = {
  id: string
  pegawaiId: string
  tingkat: 'RINGAN' | 'SEDANG' | 'BERAT'
  jenis: string | null
  nomorSk: string | null
  berlakuSejak: string
  berlakuHingga: string | null
}
type BarisKasusDisiplin = {
  id: string
  pegawaiId: string
  dibuka: string
  ditutup: string | null
  ringkasan: string | null
}
type BarisPaguUpah = { perangkatDaerahId: string; tahun: number; mencukupi: boolean }
type BarisKebutuhanJabatan = {
  perangkatDaerahId: string
  jabatanId: string
  tahun: number
  dibutuhkan: boolean
}

/** Satu tahun penilaian atas sebuah wilayah. */
export type Tahun = {
  tahun: number
  penilaianBulan: BarisPenilaianBulan[]
  penilaianTahun: BarisPenilaianTahun[]
  rekapKehadiran: BarisRekapKehadiran[]
  pengecualianBulan: BarisPengecualianBulan[]
  skp: BarisSkp[]
  hukumanDisiplin: BarisHukumanDisiplin[]
  kasusDisiplin: BarisKasusDisiplin[]
  paguUpah: BarisPaguUpah[]
  kebutuhanJabatan: BarisKebutuhanJabatan[]
}
