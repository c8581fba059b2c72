import type { JenisBeda, SARING_MASSAL, Tahap } from './parse.ts'
import type { AksiMassal, SebabTertinggal } from './schema-keputusan.ts'

/** Tahap rantai sebagai saringan dan lencana. */
export const LABEL_TAHAP = {
  kepala: 'Menunggu kepala',
  bkd: 'Menunggu BKPSDM',
  ppk: 'Menunggu PPK',
  kedua: 'Menunggu orang kedua',
  putus: 'Diputuskan',
  rilis: 'Dirilis',
} as const satisfies Record<Tahap, string>

/** Giliran siapa sekarang, sebagai kalimat pada halaman seorang. */
export const LABEL_GILIRAN = {
  kepala: 'Giliran kepala perangkat daerah: menyetujui temuan, atau merekomendasikan lain dengan alasan.',
  bkd: 'Giliran BKPSDM: memeriksa rekomendasi kepala perangkat daerah.',
  ppk: 'Giliran PPK: memutus dengan SK, atau Admin BKPSDM mencatat SK-nya atas nama PPK.',
  kedua: 'Giliran orang kedua: menyetujui atau menolak keputusan yang berbeda dari rekomendasi.',
  putus: 'Sudah diputuskan. Pegawai membacanya setelah Admin BKPSDM merilisnya.',
  rilis: 'Sudah diputuskan dan dapat dibaca pegawainya.',
} as const satisfies Record<Tahap, string>

/** Mengapa seseorang tidak ikut dalam tindakan massal. */
export const LABEL_TERTINGGAL = {
  SUDAH_DIPUTUSKAN: 'sudah diputuskan',
  MENUNGGU_ORANG_KEDUA: 'keputusannya menunggu orang kedua',
  SUDAH_DIREKOMENDASIKAN: 'sudah direkomendasikan',
  SUDAH_DIPERIKSA: 'sudah diperiksa',
  MENUNGGU_KEPALA: 'belum direkomendasikan kepala perangkat daerah',
  MENUNGGU_BKD: 'belum diperiksa BKPSDM',
  DIRI_SENDIRI: 'Anda sendiri; langkah ini diambil orang lain',
  KEPALA_BERBEDA: 'kepala merekomendasikan lain; diambil satu per satu di halaman orangnya',
  DITUNDA: 'ditunda; belum diputus dalam SK, kecuali saringan menyebut Ditunda',
  REKOMENDASI_BERUBAH: 'temuannya berubah sejak putaran lalu',
  FAKTA_BERUBAH: 'faktanya berubah sejak putaran lalu',
  PINDAH_PERANGKAT_DAERAH: 'pindah perangkat daerah sejak putaran lalu',
} as const satisfies Record<SebabTertinggal, string>

/** Siapa yang ditunjukkan daftar bila dibuka dari pratinjau, di depan hitungannya. */
export const LABEL_SARING_MASSAL = {
  setujui: 'Yang akan direkomendasikan sesuai temuan',
  periksa: 'Yang akan ditandai sudah diperiksa',
  putuskan: 'Yang akan diputuskan sesuai rekomendasi',
  tunda: 'Yang akan diputuskan ditunda',
} as const satisfies Record<(typeof SARING_MASSAL)[number], string>

/** Hasil tindakan massal dan langkah berikutnya, setelah `n orang`. */
export const LABEL_SELESAI = {
  setujui: 'direkomendasikan sesuai temuan. Berikutnya: pemeriksaan BKPSDM.',
  periksa: 'selesai diperiksa. Berikutnya: keputusan PPK.',
  putuskan: 'diputuskan di bawah satu SK. Berikutnya: rilis kepada pegawai.',
  bawa: 'dibawa rekomendasinya dari putaran sebelumnya. Berikutnya: pemeriksaan BKPSDM.',
  rilis: 'sekarang dapat membaca keputusannya.',
} as const satisfies Record<AksiMassal | 'bawa' | 'rilis', string>

/** Apa yang berubah antara dua putaran. */
export const LABEL_BEDA = {
  rekomendasi: 'Rekomendasi berubah',
  penentu: 'Sebab berubah',
  fakta: 'Hanya fakta berubah',
  masuk: 'Baru di putaran ini',
  keluar: 'Tidak ada lagi',
} as const satisfies Record<JenisBeda, string>

/** Nama fakta yang hanya menjelaskan dan karena itu tidak punya ranah. */
export const LABEL_FAKTA: Readonly<Record<string, string>> = {
  nip: 'NI PPPK',
  bulanHilang: 'bulan yang belum final',
  rataCapaian: 'rata-rata capaian',
  tanggalTerimaSk: 'tanggal terima SK',
  tanggalTtdSkp: 'tanggal tanda tangan SKP',
}
