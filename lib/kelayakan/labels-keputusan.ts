import type { Evaluasi } from '../hukum/evaluasi.ts'
import type { Catatan } from './schema.ts'
import type { AlasanMenyimpang, KeadaanKeputusan, StatusPutaran } from './schema-keputusan.ts'

export const LABEL_KEADAAN_KEPUTUSAN = {
  MENUNGGU_ORANG_KEDUA: 'Menunggu orang kedua',
  DIPUTUSKAN: 'Diputuskan',
  DITOLAK: 'Ditolak orang kedua',
} as const satisfies Record<KeadaanKeputusan, string>

export const LABEL_STATUS_PUTARAN = {
  BERJALAN: 'Berjalan',
  DISEGEL: 'Disegel',
  DIBATALKAN: 'Dibatalkan',
} as const satisfies Record<StatusPutaran, string>

export const LABEL_ALASAN_MENYIMPANG = {
  KEBUTUHAN_ORGANISASI: 'Kebutuhan organisasi',
  DATA_DIPERBAIKI: 'Data sudah diperbaiki sesudah putaran',
  HASIL_PEMERIKSAAN: 'Hasil pemeriksaan',
  KEMAMPUAN_ANGGARAN: 'Kemampuan anggaran',
  PERMINTAAN_SENDIRI: 'Permintaan pegawai sendiri',
  LAINNYA: 'Lainnya',
} as const satisfies Record<AlasanMenyimpang, string>

/** Mengapa ditunda: kalimat pendek per aturan yang belum dapat dinilai. */
export const LABEL_SEBAB_TUNDA: Readonly<Record<string, string>> = {
  'status-aktif': 'Status pegawai belum dicatat',
  'belum-mencapai-bup': 'Tanggal lahir atau batas usia belum dicatat',
  'skp-ditetapkan': 'SKP belum ditetapkan dan ditandatangani',
  'penilaian-lengkap': 'Ada bulan yang belum dinilai',
  'predikat-minimal-baik': 'Predikat tahunan belum ditetapkan',
  'perilaku-minimal-baik': 'Rating perilaku belum ditetapkan',
  'kehadiran-terjaga': 'Rekap kehadiran belum lengkap',
  'tanpa-hukuman-berat': 'Kasus disiplin masih terbuka',
  'upah-teranggarkan': 'Pagu upah belum dinyatakan',
  'jabatan-dibutuhkan': 'Kebutuhan jabatan belum dinyatakan',
}

/** Mengapa tidak diperpanjang: kalimat pendek per aturan yang menolak. */
export const LABEL_SEBAB_TIDAK: Readonly<Record<string, string>> = {
  'status-aktif': 'Tidak lagi aktif',
  'belum-mencapai-bup': 'Mencapai batas usia pensiun',
  'predikat-minimal-baik': 'Predikat di bawah Baik',
  'perilaku-minimal-baik': 'Perilaku di bawah ekspektasi',
  'kehadiran-terjaga': 'Alpa mencapai batas',
  'tanpa-hukuman-berat': 'Hukuman disiplin berat',
  'upah-teranggarkan': 'Upah tidak teranggarkan',
  'jabatan-dibutuhkan': 'Jabatan tidak lagi dibutuhkan',
}

/** Bila ini selesai: akhir kalimat "Bila …" per aturan yang menunggu; bulan yang hilang disebut sendiri. */
export const LABEL_BILA: Readonly<Record<string, string>> = {
  'skp-ditetapkan': 'SKP ditetapkan dan ditandatangani keduanya',
  'predikat-minimal-baik': 'predikat ditetapkan paling rendah Baik',
  'perilaku-minimal-baik': 'rating perilaku ditetapkan paling rendah Sesuai ekspektasi',
  'kehadiran-terjaga': 'rekap kehadiran lengkap dan tidak mencapai batas',
  'tanpa-hukuman-berat': 'kasus disiplin diputus tanpa hukuman berat',
}

/** Nama pendek catatan, untuk lencana. */
export const LABEL_CATATAN_PENDEK = {
  SKP_TERLAMBAT: 'SKP terlambat',
  ADA_ALPA: 'Ada alpa',
  BUP_DALAM_KONTRAK: 'BUP dalam kontrak',
  UPAH_BELUM_TERANGGARKAN: 'Upah belum teranggarkan',
  JABATAN_TIDAK_DIBUTUHKAN: 'Jabatan tidak dibutuhkan',
} as const satisfies Record<Catatan, string>

/** Banyaknya syarat menurut hasilnya, sebagai kalimat yang jumlahnya sama dengan banyaknya syarat; yang hanya catatan disebut sendiri. */
export function describeHitungan(aturan: readonly Pick<Evaluasi, 'peran' | 'hasil'>[]): string {
  const syarat = aturan.filter(({ peran }) => peran === 'SYARAT')
  const hitung = (hasil: Evaluasi['hasil']) => syarat.filter((satu) => satu.hasil === hasil).length
  const catatan = aturan.length - syarat.length
  return [
    `${hitung('MEMENUHI')} memenuhi`,
    `${hitung('BELUM_DAPAT_DINILAI')} belum dapat dinilai`,
    `${hitung('TIDAK_MEMENUHI')} tidak memenuhi`,
    ...(catatan > 0 ? [`${catatan} hanya menjadi catatan`] : []),
  ].join(', ')
}
