// Keempat lembar di satu tempat: templat unduhan, pembaca, dan pemeriksa memakai daftar kolom yang sama.
import { NAMA_BULAN } from '../core/format.ts'
import type { Kolom } from '../impor/parse-kolom.ts'
import { LABEL_NILAI_BERAKHLAK } from '../perilaku-kerja/labels.ts'
import { NILAI_BERAKHLAK } from '../perilaku-kerja/schema.ts'

/** Nama keempat lembar, menurut urutan templat. */
export const LEMBAR_REKAP = ['Bulanan', 'SKP', 'Tahunan', 'Disiplin'] as const
export type LembarRekap = (typeof LEMBAR_REKAP)[number]

const NIP: Kolom = {
  kunci: 'nip',
  judul: 'NIP BARU',
  sinonim: ['NIP', 'NI PPPK', 'NOMOR INDUK PPPK'],
  jenis: 'nip',
  wajib: true,
  harusIsi: true,
}
const NAMA: Kolom = { kunci: 'nama', judul: 'NAMA', sinonim: ['NAMA PEGAWAI'], jenis: 'teks' }

const BULAN = Object.fromEntries(
  NAMA_BULAN.flatMap((nama, i) => [
    [nama.toUpperCase(), i + 1],
    [nama.slice(0, 3).toUpperCase(), i + 1],
    [String(i + 1), i + 1],
    [String(i + 1).padStart(2, '0'), i + 1],
  ]),
)
const KATA_RATING = {
  'DI ATAS EKSPEKTASI': 'DI_ATAS_EKSPEKTASI',
  'DIATAS EKSPEKTASI': 'DI_ATAS_EKSPEKTASI',
  'SESUAI EKSPEKTASI': 'SESUAI_EKSPEKTASI',
  'DI BAWAH EKSPEKTASI': 'DI_BAWAH_EKSPEKTASI',
  'DIBAWAH EKSPEKTASI': 'DI_BAWAH_EKSPEKTASI',
} as const
const ANGKA_RATING = { DI_ATAS_EKSPEKTASI: 3, SESUAI_EKSPEKTASI: 2, DI_BAWAH_EKSPEKTASI: 1 } as const
/** Kata dan angka yang diterima untuk satu nilai BerAKHLAK. */
export const KATA_NILAI: Record<string, number> = {
  '1': 1,
  '2': 2,
  '3': 3,
  '1 0': 1,
  '2 0': 2,
  '3 0': 3,
  'DI ATAS': 3,
  SESUAI: 2,
  'DI BAWAH': 1,
  ...Object.fromEntries(Object.entries(KATA_RATING).map(([kata, rating]) => [kata, ANGKA_RATING[rating]])),
}
const PESAN_RATING = 'Tulis Di atas ekspektasi, Sesuai ekspektasi, atau Di bawah ekspektasi.'

/** Kolom tabel untuk tiap nilai BerAKHLAK. */
export const KUNCI_NILAI = [
  'berorientasi_pelayanan',
  'akuntabel',
  'kompeten',
  'harmonis',
  'loyal',
  'adaptif',
  'kolaboratif',
] as const

const rating = (kunci: string, judul: string, sinonim: string[] = []): Kolom => ({
  kunci,
  judul,
  sinonim,
  jenis: 'pilihan',
  pilihan: KATA_RATING,
  pesan: PESAN_RATING,
})
const hari = (kunci: string, judul: string, sinonim: string[] = []): Kolom => ({
  kunci,
  judul,
  sinonim,
  jenis: 'bulat',
  min: 0,
  maks: 31,
})

/** Kolom tiap lembar, dalam urutan templat. */
export const KOLOM_REKAP: Record<LembarRekap, readonly Kolom[]> = {
  Bulanan: [
    NIP,
    NAMA,
    {
      kunci: 'bulan',
      judul: 'BULAN',
      jenis: 'pilihan',
      pilihan: BULAN,
      pesan: 'Tulis nama bulan atau angka 1 sampai 12.',
      wajib: true,
      harusIsi: true,
    },
    {
      kunci: 'capaian',
      judul: 'CAPAIAN',
      sinonim: ['CAPAIAN KINERJA', 'CAPAIAN BULAN', 'NILAI CAPAIAN'],
      jenis: 'desimal',
      min: 0,
      maks: 120,
    },
    ...NILAI_BERAKHLAK.map(
      (kode, i): Kolom => ({
        kunci: KUNCI_NILAI[i] ?? kode,
        judul: LABEL_NILAI_BERAKHLAK[kode].toUpperCase(),
        jenis: 'pilihan',
        pilihan: KATA_NILAI,
        pesan: 'Isi 1, 2, atau 3 (di bawah, sesuai, di atas ekspektasi).',
      }),
    ),
    rating('rating_perilaku', 'RATING PERILAKU', ['PERILAKU', 'RATING PERILAKU KERJA']),
    { kunci: 'final', judul: 'FINAL', sinonim: ['STATUS FINAL'], jenis: 'ya-tidak' },
    hari('hari_kerja', 'HARI KERJA'),
    hari('izin', 'IZIN'),
    hari('cuti_sakit', 'CUTI SAKIT', ['SAKIT']),
    hari('cuti_melahirkan', 'CUTI MELAHIRKAN', ['MELAHIRKAN']),
    hari('alpa', 'ALPA', ['TANPA KETERANGAN', 'ALFA']),
    hari('alpa_berturut', 'ALPA BERTURUT', ['ALPA BERTURUT TURUT', 'ALPA BERTURUT-TURUT']),
    {
      kunci: 'dikecualikan',
      judul: 'DIKECUALIKAN',
      sinonim: ['ALASAN DIKECUALIKAN', 'PENGECUALIAN'],
      jenis: 'teks',
    },
  ],
  SKP: [
    NIP,
    NAMA,
    { kunci: 'ttd_pegawai', judul: 'TTD PEGAWAI', sinonim: ['TANGGAL TTD PEGAWAI'], jenis: 'tanggal' },
    {
      kunci: 'ttd_penilai',
      judul: 'TTD PENILAI',
      sinonim: ['TANGGAL TTD PENILAI', 'TTD ATASAN'],
      jenis: 'tanggal',
    },
    {
      kunci: 'ditetapkan',
      judul: 'DITETAPKAN',
      sinonim: ['TANGGAL DITETAPKAN', 'SKP DITETAPKAN'],
      jenis: 'tanggal',
      wajib: true,
    },
  ],
  Tahunan: [
    NIP,
    NAMA,
    { ...rating('rating_hasil_kerja', 'RATING HASIL KERJA', ['HASIL KERJA']), wajib: true },
    rating('rating_perilaku', 'RATING PERILAKU', ['PERILAKU', 'RATING PERILAKU KERJA']),
    {
      kunci: 'alasan_hasil_kerja',
      judul: 'ALASAN HASIL KERJA',
      sinonim: ['ALASAN', 'ALASAN RATING HASIL KERJA'],
      jenis: 'teks',
      panjang: 1000,
    },
    {
      kunci: 'alasan_perilaku',
      judul: 'ALASAN PERILAKU',
      sinonim: ['ALASAN RATING PERILAKU'],
      jenis: 'teks',
      panjang: 1000,
    },
  ],
  Disiplin: [
    NIP,
    NAMA,
    {
      kunci: 'tingkat',
      judul: 'TINGKAT',
      sinonim: ['TINGKAT HUKUMAN'],
      jenis: 'pilihan',
      wajib: true,
      pilihan: { RINGAN: 'RINGAN', SEDANG: 'SEDANG', BERAT: 'BERAT' },
      pesan: 'Tulis Ringan, Sedang, atau Berat.',
    },
    { kunci: 'jenis', judul: 'JENIS', sinonim: ['JENIS HUKUMAN'], jenis: 'teks' },
    { kunci: 'nomor_sk', judul: 'NOMOR SK', jenis: 'teks', panjang: 100 },
    { kunci: 'berlaku_sejak', judul: 'BERLAKU SEJAK', sinonim: ['TMT HUKUMAN'], jenis: 'tanggal' },
    { kunci: 'berlaku_hingga', judul: 'BERLAKU HINGGA', jenis: 'tanggal' },
    { kunci: 'dibuka', judul: 'KASUS DIBUKA', jenis: 'tanggal' },
    { kunci: 'ditutup', judul: 'KASUS DITUTUP', jenis: 'tanggal' },
  ],
}
