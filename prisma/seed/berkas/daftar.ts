/** Satu berkas contoh yang ditawarkan untuk dicoba; `untuk` menyebut layar impor tempat mengunggahnya. */
export type BerkasContoh = {
  nama: string
  judul: string
  /** Apa isinya dan apa yang akan terjadi bila diunggah. */
  keterangan: string
  untuk: 'daftar-pegawai' | 'pelengkap' | 'rekap'
  baik: boolean
}

const DAFTAR: readonly BerkasContoh[] = [
  {
    nama: 'daftar-pegawai-siasn.xlsx',
    judul: 'Daftar pegawai SIASN',
    keterangan:
      '67 kolom seperti unduhan SIASN, sama dengan isi Titian: mengimpornya tidak mengubah apa pun.',
    untuk: 'daftar-pegawai',
    baik: true,
  },
  {
    nama: 'daftar-pegawai-siasn-perubahan.xlsx',
    judul: 'Daftar pegawai SIASN, sebulan kemudian',
    keterangan:
      'Nomor HP, gelar, dan unit beberapa orang berubah, dan dua orang baru: lihat bedanya kolom demi kolom.',
    untuk: 'daftar-pegawai',
    baik: true,
  },
  {
    nama: 'daftar-pegawai-siasn.csv',
    judul: 'Daftar pegawai SIASN, CSV',
    keterangan: 'Isi yang sama, dipisah garis tegak dan NIP berawalan apostrof seperti varian SIASN.',
    untuk: 'daftar-pegawai',
    baik: true,
  },
  {
    nama: 'pelengkap.xlsx',
    judul: 'Pelengkap',
    keterangan: 'Yang tidak ada di SIASN: jabatan rujukan, atasan, kontrak, penerimaan SK, dan upah.',
    untuk: 'pelengkap',
    baik: true,
  },
  {
    nama: 'rekap-2026.xlsx',
    judul: 'Rekap penilaian 2026',
    keterangan: 'Empat lembar setahun: Bulanan, SKP, Tahunan, dan Disiplin.',
    untuk: 'rekap',
    baik: true,
  },
  {
    nama: 'salah-satu-baris.xlsx',
    judul: 'Satu baris salah',
    keterangan: 'Satu NIP kehilangan satu digit; baris lain benar.',
    untuk: 'daftar-pegawai',
    baik: false,
  },
  {
    nama: 'salah-nip-angka.xlsx',
    judul: 'NIP tersimpan sebagai angka',
    keterangan: 'Excel membulatkan 18 digit; digit terakhir setiap NIP hilang.',
    untuk: 'daftar-pegawai',
    baik: false,
  },
  {
    nama: 'salah-nip-ganda.xlsx',
    judul: 'NIP ganda',
    keterangan: 'Dua pegawai memakai NIP yang sama.',
    untuk: 'daftar-pegawai',
    baik: false,
  },
  {
    nama: 'salah-tanggal.xlsx',
    judul: 'Tanggal yang tidak ada',
    keterangan: 'Tiga orang lahir pada 31 Februari, 29 Februari 1991, dan bulan ke-13.',
    untuk: 'daftar-pegawai',
    baik: false,
  },
  {
    nama: 'salah-lembar.xlsx',
    judul: 'Berkas yang keliru',
    keterangan: 'Daftar inventaris, bukan daftar pegawai.',
    untuk: 'daftar-pegawai',
    baik: false,
  },
  {
    nama: 'salah-terpotong.xlsx',
    judul: 'Berkas terpotong',
    keterangan: 'Pengunduhannya terhenti di tengah.',
    untuk: 'daftar-pegawai',
    baik: false,
  },
  {
    nama: 'salah-xls-lama.xlsx',
    judul: '.xls yang diganti namanya',
    keterangan: 'Format Excel 97–2003 dengan akhiran .xlsx.',
    untuk: 'daftar-pegawai',
    baik: false,
  },
  {
    nama: 'salah-bom.xlsx',
    judul: 'Berkas yang mengembang',
    keterangan: 'Di bawah 1 MB, menjadi 150 MB bila dibuka; ditolak sebelum dibuka.',
    untuk: 'daftar-pegawai',
    baik: false,
  },
]

/** Berkas contoh yang dibuat `buat.ts`, yang baik lebih dahulu. */
export function listBerkasContoh(): readonly BerkasContoh[] {
  return DAFTAR
}
