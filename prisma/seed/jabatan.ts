// Rujukan jabatan wilayah contoh; batas usia menurut jabatan (domain BUP), bukan ditebak dari namanya.

export const KELOMPOK_JABATAN = [
  'GURU',
  'TENAGA_KEPENDIDIKAN',
  'TENAGA_KESEHATAN',
  'TENAGA_TEKNIS',
  'PENGELOLA_UMUM_OPERASIONAL',
  'OPERATOR_LAYANAN_OPERASIONAL',
  'PENGELOLA_LAYANAN_OPERASIONAL',
  'PENATA_LAYANAN_OPERASIONAL',
] as const
export type KelompokJabatan = (typeof KELOMPOK_JABATAN)[number]

type TemplatJabatan = {
  nama: string
  kelompok: KelompokJabatan
  batasUsia: number
  /** Perbandingan banyaknya pemegang di dalam kelompoknya. */
  bobot: number
}

const TETAP: readonly (readonly [KelompokJabatan, number, readonly (readonly [string, number])[]])[] = [
  [
    'GURU',
    60,
    [
      ['Guru Kelas', 8],
      ['Guru Pendidikan Agama', 3],
      ['Guru Penjasorkes', 3],
      ['Guru Bahasa Inggris', 2],
      ['Guru Matematika', 2],
      ['Guru Taman Kanak-Kanak', 3],
    ],
  ],
  [
    'TENAGA_KEPENDIDIKAN',
    58,
    [
      ['Tenaga Administrasi Sekolah', 5],
      ['Penjaga Sekolah', 4],
      ['Pustakawan Sekolah', 2],
      ['Laboran Sekolah', 1],
    ],
  ],
  [
    'TENAGA_KESEHATAN',
    58,
    [
      ['Perawat Terampil', 6],
      ['Bidan Terampil', 6],
      ['Asisten Apoteker Terampil', 2],
      ['Nutrisionis Terampil', 2],
      ['Sanitarian Terampil', 1],
      ['Pranata Laboratorium Kesehatan Terampil', 2],
      ['Perekam Medis Terampil', 2],
      ['Terapis Gigi dan Mulut Terampil', 1],
      ['Dokter Ahli Pertama', 1],
    ],
  ],
  [
    'TENAGA_TEKNIS',
    58,
    [
      ['Pranata Komputer Terampil', 2],
      ['Arsiparis Terampil', 2],
      ['Penyuluh Pertanian Terampil', 2],
      ['Pemadam Kebakaran Terampil', 2],
      ['Teknisi Jalan dan Irigasi', 2],
      ['Pengawas Lalu Lintas Jalan', 1],
    ],
  ],
]

const OPERASIONAL: readonly (readonly [KelompokJabatan, string, readonly string[]])[] = [
  ['PENGELOLA_UMUM_OPERASIONAL', 'Pengelola Umum Operasional', ['Petugas Kebersihan', 'Pramu Kantor']],
  ['OPERATOR_LAYANAN_OPERASIONAL', 'Operator Layanan Operasional', ['Pengemudi', 'Petugas Keamanan']],
  [
    'PENGELOLA_LAYANAN_OPERASIONAL',
    'Pengelola Layanan Operasional',
    ['Bendahara Pembantu', 'Pengelola Data'],
  ],
  ['PENATA_LAYANAN_OPERASIONAL', 'Penata Layanan Operasional', ['Penyusun Laporan', 'Perencana Program']],
]

/** Bidang tugas tambahan pada provinsi besar: 29 untuk tiap kelompok operasional. */
const BIDANG_PROVINSI =
  'Arsip Dinamis|Barang Milik Daerah|Bantuan Sosial|Dokumentasi|Gudang|Hubungan Masyarakat|Izin Usaha|Jaringan|Kepegawaian|Keprotokolan|Kebencanaan|Kendaraan Dinas|Keuangan|Laboratorium Lingkungan|Layanan Pengaduan|Lalu Lintas|Pariwisata|Pelayanan Terpadu|Pemakaman|Pengadaan|Perpajakan|Perpustakaan|Persuratan|Pertamanan|Rumah Susun|Sampah|Sistem Informasi|Statistik|Tata Air'.split(
    '|',
  )

/** Rujukan jabatan: 37 pada kabupaten, 153 pada provinsi. */
export function listTemplatJabatan(ragam: 'kabupaten' | 'provinsi'): TemplatJabatan[] {
  const tetap = TETAP.flatMap(([kelompok, batasUsia, daftar]) =>
    daftar.map(([nama, bobot]) => ({ nama, kelompok, batasUsia, bobot })),
  )
  const operasional = OPERASIONAL.flatMap(([kelompok, nama, khusus]) =>
    ['', ...khusus, ...(ragam === 'provinsi' ? BIDANG_PROVINSI : [])].map((bidang) => ({
      nama: bidang === '' ? nama : `${nama} – ${bidang}`,
      kelompok,
      batasUsia: 58,
      bobot: bidang === '' ? 6 : 1,
    })),
  )
  return [...tetap, ...operasional]
}

/** Pendidikan yang lazim bagi kelompok, sebagai teks SIASN. */
export const PENDIDIKAN: Record<KelompokJabatan, readonly (readonly [string, number])[]> = {
  GURU: [['S-1/Sarjana', 1]],
  TENAGA_KEPENDIDIKAN: [
    ['SLTA', 4],
    ['S-1/Sarjana', 1],
  ],
  TENAGA_KESEHATAN: [
    ['Diploma III/Sarjana Muda', 4],
    ['S-1/Sarjana', 1],
  ],
  TENAGA_TEKNIS: [
    ['SLTA Kejuruan', 2],
    ['Diploma III/Sarjana Muda', 2],
  ],
  PENGELOLA_UMUM_OPERASIONAL: [
    ['Sekolah Dasar', 1],
    ['SLTP', 2],
  ],
  OPERATOR_LAYANAN_OPERASIONAL: [['SLTA', 1]],
  PENGELOLA_LAYANAN_OPERASIONAL: [['Diploma III/Sarjana Muda', 1]],
  PENATA_LAYANAN_OPERASIONAL: [
    ['S-1/Sarjana', 6],
    ['Diploma IV', 1],
  ],
}

/** Nama jabatan seperti tertulis di SIASN; kuncinya di `jabatan_alias`. */
export function formatJabatanSiasn(nama: string): string {
  return nama.toUpperCase().replace(' – ', ' - ')
}

/** Jabatan teknis yang hanya ada di perangkat daerah tertentu; yang lain ada di mana-mana. */
export const TEMPAT_JABATAN_TEKNIS: Record<string, readonly string[]> = {
  'Penyuluh Pertanian Terampil': ['PERTANIAN', 'PANGAN'],
  'Pemadam Kebakaran Terampil': ['SATPOL', 'DAMKAR', 'BPBD'],
  'Teknisi Jalan dan Irigasi': ['PUPR', 'BINAMARGA', 'SDA'],
  'Pengawas Lalu Lintas Jalan': ['LH', 'PERHUBUNGAN'],
}
