import type { Kolom } from '../impor/parse-kolom.ts'

/** Kolom yang tidak ada di SIASN; selain NIP BARU semuanya boleh kosong dan yang kosong dibiarkan. */
export const KOLOM_PELENGKAP: readonly Kolom[] = [
  {
    kunci: 'nip',
    judul: 'NIP BARU',
    sinonim: ['NIP', 'NI PPPK', 'NOMOR INDUK PPPK'],
    jenis: 'nip',
    wajib: true,
    harusIsi: true,
  },
  { kunci: 'nama', judul: 'NAMA', sinonim: ['NAMA PEGAWAI'], jenis: 'teks' },
  {
    kunci: 'jabatan',
    judul: 'JABATAN RUJUKAN',
    sinonim: ['KODE JABATAN', 'NAMA JABATAN RUJUKAN', 'JABATAN'],
    jenis: 'teks',
  },
  {
    kunci: 'nip_atasan',
    judul: 'NIP ATASAN',
    sinonim: ['NIP ATASAN LANGSUNG', 'NIP PENILAI', 'NIP PEJABAT PENILAI'],
    jenis: 'nip',
  },
  {
    kunci: 'nama_atasan',
    judul: 'NAMA ATASAN',
    sinonim: ['NAMA ATASAN LANGSUNG', 'NAMA PENILAI'],
    jenis: 'teks',
  },
  { kunci: 'atasan_sejak', judul: 'ATASAN SEJAK', sinonim: ['TMT ATASAN', 'MULAI ATASAN'], jenis: 'tanggal' },
  {
    kunci: 'nomor_kontrak',
    judul: 'NOMOR KONTRAK',
    sinonim: ['NOMOR PERJANJIAN KERJA', 'NOMOR PERJANJIAN', 'NOMOR SK', 'NOMOR_KONTRAK'],
    jenis: 'teks',
    panjang: 100,
  },
  {
    kunci: 'mulai_kontrak',
    judul: 'MULAI KONTRAK',
    sinonim: ['KONTRAK MULAI', 'TMT KONTRAK', 'TANGGAL MULAI KONTRAK', 'MULAI PERJANJIAN'],
    jenis: 'tanggal',
  },
  {
    kunci: 'selesai_kontrak',
    judul: 'SELESAI KONTRAK',
    sinonim: ['KONTRAK SELESAI', 'AKHIR KONTRAK', 'TANGGAL SELESAI KONTRAK', 'SELESAI PERJANJIAN'],
    jenis: 'tanggal',
  },
  { kunci: 'sumber_dana', judul: 'SUMBER DANA', jenis: 'teks', panjang: 60 },
  {
    kunci: 'terima_sk',
    judul: 'TANGGAL TERIMA SK',
    sinonim: ['TERIMA SK', 'SK DITERIMA', 'TGL TERIMA SK'],
    jenis: 'tanggal',
  },
  {
    kunci: 'upah',
    judul: 'UPAH PER BULAN',
    sinonim: ['UPAH', 'GAJI', 'UPAH BULANAN', 'UPAH SEBULAN', 'UPAH BULAN'],
    jenis: 'bulat',
    min: 0,
    maks: 100_000_000,
  },
  { kunci: 'upah_sejak', judul: 'UPAH SEJAK', sinonim: ['UPAH BERLAKU SEJAK', 'TMT UPAH'], jenis: 'tanggal' },
  { kunci: 'mulai_kerja', judul: 'MULAI KERJA', sinonim: ['TMT PPPK'], jenis: 'tanggal' },
  { kunci: 'nrk', judul: 'NRK', jenis: 'teks', panjang: 20 },
]
