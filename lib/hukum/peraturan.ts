// Registry of every source a rule may cite: longer than most files because it is data.

/** PERATURAN: law. KEBIJAKAN_DAERAH: decided by one region. PRAKTIK: seen in use, decided by nobody. */
export type JenisSumber = 'PERATURAN' | 'KEBIJAKAN_DAERAH' | 'PRAKTIK'

/**
 * What was seen of a source. SALINAN: a copy or excerpt of the text. PEMBERITAAN: quoted or paraphrased by others.
 * DIAMATI: seen at work in an office. BELUM_DITEMUKAN: believed, no source found. No complete official text was seen.
 */
export type KeadaanSumber = 'SALINAN' | 'PEMBERITAAN' | 'DIAMATI' | 'BELUM_DITEMUKAN'

export type Peraturan = {
  jenis: JenisSumber
  nama: string
  nomor: string | null
  /** ISO day of issue, null where not recorded. */
  tanggal: string | null
  tentang: string
  keadaan: KeadaanSumber
}

export const PERATURAN = {
  'uu-20-2023': {
    jenis: 'PERATURAN',
    nama: 'UU 20/2023',
    nomor: '20 Tahun 2023',
    tanggal: null,
    tentang: 'Aparatur Sipil Negara',
    keadaan: 'SALINAN',
  },
  'uu-1-2022': {
    jenis: 'PERATURAN',
    nama: 'UU 1/2022',
    nomor: '1 Tahun 2022',
    tanggal: null,
    tentang: 'Hubungan keuangan pusat dan daerah: batas belanja pegawai',
    keadaan: 'PEMBERITAAN',
  },
  'pp-49-2018': {
    jenis: 'PERATURAN',
    nama: 'PP 49/2018',
    nomor: '49 Tahun 2018',
    tanggal: null,
    tentang: 'Manajemen PPPK',
    keadaan: 'PEMBERITAAN',
  },
  'pp-30-2019': {
    jenis: 'PERATURAN',
    nama: 'PP 30/2019',
    nomor: '30 Tahun 2019',
    tanggal: null,
    tentang: 'Penilaian kinerja dan keberatan',
    keadaan: 'SALINAN',
  },
  'pp-94-2021': {
    jenis: 'PERATURAN',
    nama: 'PP 94/2021',
    nomor: '94 Tahun 2021',
    tanggal: null,
    tentang: 'Disiplin PNS, diikuti untuk PPPK',
    keadaan: 'PEMBERITAAN',
  },
  'perpres-11-2024': {
    jenis: 'PERATURAN',
    nama: 'Perpres 11/2024',
    nomor: '11 Tahun 2024',
    tanggal: null,
    tentang: 'Gaji pokok PPPK per golongan',
    keadaan: 'DIAMATI',
  },
  'permenpanrb-6-2022': {
    jenis: 'PERATURAN',
    nama: 'PermenPANRB 6/2022',
    nomor: '6 Tahun 2022',
    tanggal: null,
    tentang: 'Pengelolaan kinerja pegawai ASN',
    keadaan: 'SALINAN',
  },
  'kepmenpanrb-16-2025': {
    jenis: 'PERATURAN',
    nama: 'KepmenPANRB 16/2025',
    nomor: '16 Tahun 2025',
    tanggal: '2025-01-13',
    tentang: 'PPPK Paruh Waktu',
    keadaan: 'PEMBERITAAN',
  },
  'se-menpanrb-3-2023': {
    jenis: 'PERATURAN',
    nama: 'SE MenPANRB 3/2023',
    nomor: '3 Tahun 2023',
    tanggal: '2023-01-31',
    tentang: 'Capaian organisasi dan pola distribusi predikat',
    keadaan: 'PEMBERITAAN',
  },
  'se-mendagri-900-2025': {
    jenis: 'PERATURAN',
    nama: 'SE Mendagri 900.1.1/227/SJ',
    nomor: '900.1.1/227/SJ',
    tanggal: '2025-01-16',
    tentang: 'Penganggaran upah PPPK Paruh Waktu pada belanja barang dan jasa',
    keadaan: 'SALINAN',
  },
  'surat-bkn-99-2017': {
    jenis: 'PERATURAN',
    nama: 'Surat Kepala BKN K.26-30/V.119-2/99',
    nomor: 'K.26-30/V.119-2/99',
    tanggal: '2017-10-03',
    tentang: 'Batas usia pensiun jabatan fungsional',
    keadaan: 'PEMBERITAAN',
  },
  'dki-skp-2026': {
    jenis: 'KEBIJAKAN_DAERAH',
    nama: 'Ketentuan BKD Provinsi DKI Jakarta 2026',
    nomor: null,
    tanggal: null,
    tentang: 'SKP dan rencana kinerja bulanan PPPK Paruh Waktu; SKP ditandatangani 10 hari sejak SK diterima',
    keadaan: 'PEMBERITAAN',
  },
  'kalsel-konversi-2026': {
    jenis: 'KEBIJAKAN_DAERAH',
    nama: 'Keterangan Pemerintah Provinsi Kalimantan Selatan 2026',
    nomor: null,
    tanggal: '2026-01-27',
    tentang: 'Konversi: anggaran dahulu, lalu kinerja; yang dekat BUP didahulukan',
    keadaan: 'PEMBERITAAN',
  },
  'jember-perpanjangan-2026': {
    jenis: 'KEBIJAKAN_DAERAH',
    nama: 'Ketentuan Kabupaten Jember 2026',
    nomor: null,
    tanggal: '2026-02-11',
    tentang: 'Perpanjangan memerlukan formasi, anggaran, dan kinerja',
    keadaan: 'PEMBERITAAN',
  },
  'praktik-bup-akhir-bulan': {
    jenis: 'PRAKTIK',
    nama: 'Praktik BUP akhir bulan',
    nomor: null,
    tanggal: null,
    tentang:
      'Bekerja sampai hari terakhir bulan lahir pada tahun mencapai BUP; kontrak dipotong pada hari itu',
    keadaan: 'DIAMATI',
  },
  'praktik-kontrak-setahun': {
    jenis: 'PRAKTIK',
    nama: 'Praktik masa perjanjian kerja',
    nomor: null,
    tanggal: null,
    tentang: 'Kontrak berakhir sehari sebelum tanggal yang sama tahun berikutnya',
    keadaan: 'DIAMATI',
  },
  'praktik-evaluasi-bulanan': {
    jenis: 'PRAKTIK',
    nama: 'Praktik evaluasi kinerja bulanan',
    nomor: null,
    tanggal: null,
    tentang: 'Capaian indikator = realisasi dibagi target; capaian bulan = rata-rata indikator',
    keadaan: 'DIAMATI',
  },
  'bawaan-titian': {
    jenis: 'PRAKTIK',
    nama: 'Nilai bawaan Titian',
    nomor: null,
    tanggal: null,
    tentang: 'Pilihan awal sampai daerah menetapkan ketentuannya sendiri',
    keadaan: 'BELUM_DITEMUKAN',
  },
} as const satisfies Record<string, Peraturan>

export type KodePeraturan = keyof typeof PERATURAN

/** Where exactly a source says it; only registered sources type-check. */
export type Kutipan = {
  sumber: KodePeraturan
  diktum?: string
  pasal?: string
  ayat?: string
  huruf?: string
}

/** At least one citation: an uncited rule does not compile. */
export type DasarHukum = readonly [Kutipan, ...Kutipan[]]

/** The registered source of a code. */
export function getPeraturan(kode: KodePeraturan): Peraturan {
  return PERATURAN[kode]
}

/** A citation as people write it: "KepmenPANRB 16/2025 diktum 13". */
export function formatKutipan(kutipan: Kutipan): string {
  const bagian = [
    getPeraturan(kutipan.sumber).nama,
    kutipan.diktum === undefined ? null : `diktum ${kutipan.diktum}`,
    kutipan.pasal === undefined ? null : `pasal ${kutipan.pasal}`,
    kutipan.ayat === undefined ? null : `ayat ${kutipan.ayat}`,
    kutipan.huruf === undefined ? null : `huruf ${kutipan.huruf}`,
  ]
  return bagian.filter((teks) => teks !== null).join(' ')
}
