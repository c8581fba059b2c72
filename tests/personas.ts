import type { Peran } from '../lib/akses/peran.ts'

/** Perangkat daerah tempat persona bekerja, sebagai sebutan yang sama di setiap wilayah contoh. */
export type TempatPersona = 'KOMINFO' | 'KESEHATAN' | 'PENDIDIKAN' | 'BKD' | null

export type Persona = {
  /** Nilai `akun.persona_demo`. */
  kunci: string
  /** Nama lengkap seperti tertulis di layar dan surat. */
  nama: string
  /** Tanpa gelar, sebagaimana `orang.nama`. */
  namaOrang: string
  gelarDepan: string | null
  gelarBelakang: string | null
  /** Kepala daerah tidak mempunyai NIP. */
  nip: string | null
  jenisKelamin: 'L' | 'P'
  tanggalLahir: string
  namaMasuk: string
  peran: Peran
  tempat: TempatPersona
  /** Jabatan menurut penugasan; penilai dan pegawai ada di dalam wilayah sebagai orang itu sendiri. */
  jabatan: string
  /** Satu kalimat untuk halaman masuk dan README. */
  keterangan: string
}

/** Delapan orang karangan, sama di data contoh, pengujian, dan README. */
export const PERSONAS = [
  {
    kunci: 'pegawai',
    nama: 'Nor Halimah',
    namaOrang: 'Nor Halimah',
    gelarDepan: null,
    gelarBelakang: null,
    nip: '199006142025242014',
    jenisKelamin: 'P',
    tanggalLahir: '1990-06-14',
    namaMasuk: '199006142025242014',
    peran: 'PEGAWAI',
    tempat: 'KOMINFO',
    jabatan: 'Operator Layanan Operasional',
    keterangan:
      'Melihat posisinya sendiri: bulan yang sudah dinilai, syarat perpanjangan, dan yang mengubahnya.',
  },
  {
    kunci: 'penilai',
    nama: 'H. Fahruddin Noor, S.STP., M.Si.',
    namaOrang: 'Fahruddin Noor',
    gelarDepan: 'H.',
    gelarBelakang: 'S.STP., M.Si.',
    nip: '198402172003121001',
    jenisKelamin: 'L',
    tanggalLahir: '1984-02-17',
    namaMasuk: '198402172003121001',
    peran: 'PENILAI',
    tempat: 'KOMINFO',
    jabatan: 'Kepala Bidang Layanan Informasi',
    keterangan: 'Atasan langsung dua belas pegawai sejak 3 Agustus 2026.',
  },
  {
    kunci: 'pengelola',
    nama: 'Siti Raudah, S.Sos.',
    namaOrang: 'Siti Raudah',
    gelarDepan: null,
    gelarBelakang: 'S.Sos.',
    nip: '198709232011012004',
    jenisKelamin: 'P',
    tanggalLahir: '1987-09-23',
    namaMasuk: '198709232011012004',
    peran: 'PENGELOLA_OPD',
    tempat: 'KESEHATAN',
    jabatan: 'Analis SDM Aparatur Ahli Pertama',
    keterangan: 'Mengelola kepegawaian Dinas Kesehatan: data, atasan, dan kehadiran.',
  },
  {
    kunci: 'kepala',
    nama: 'Drs. H. Muhammad Arsyad, M.AP.',
    namaOrang: 'Muhammad Arsyad',
    gelarDepan: 'Drs. H.',
    gelarBelakang: 'M.AP.',
    nip: '196808121994031007',
    jenisKelamin: 'L',
    tanggalLahir: '1968-08-12',
    namaMasuk: '196808121994031007',
    peran: 'KEPALA_OPD',
    tempat: 'PENDIDIKAN',
    jabatan: 'Kepala Dinas Pendidikan',
    keterangan: 'Melihat keadaan Dinas Pendidikan dan memberi rekomendasi perpanjangan.',
  },
  {
    kunci: 'admin',
    nama: 'Rina Hapsari, S.IP.',
    namaOrang: 'Rina Hapsari',
    gelarDepan: null,
    gelarBelakang: 'S.IP.',
    nip: '198911052014022003',
    jenisKelamin: 'P',
    tanggalLahir: '1989-11-05',
    namaMasuk: '198911052014022003',
    peran: 'ADMIN_BKD',
    tempat: 'BKD',
    jabatan: 'Analis SDM Aparatur Ahli Muda',
    keterangan: 'Membaca berkas SIASN dan rekap, menjalankan putaran, mencatat keputusan.',
  },
  {
    kunci: 'admin2',
    nama: 'Gusti Hidayat, S.Kom.',
    namaOrang: 'Gusti Hidayat',
    gelarDepan: null,
    gelarBelakang: 'S.Kom.',
    nip: '199103182015031002',
    jenisKelamin: 'L',
    tanggalLahir: '1991-03-18',
    namaMasuk: '199103182015031002',
    peran: 'ADMIN_BKD',
    tempat: 'BKD',
    jabatan: 'Pranata Komputer Ahli Pertama',
    keterangan: 'Orang kedua: menyetujui keputusan yang menyimpang dari rekomendasi.',
  },
  {
    kunci: 'ppk',
    nama: 'H. Syahrul Maulidin',
    namaOrang: 'Syahrul Maulidin',
    gelarDepan: 'H.',
    gelarBelakang: null,
    nip: null,
    jenisKelamin: 'L',
    tanggalLahir: '1966-05-30',
    namaMasuk: 'ppk',
    peran: 'PPK',
    tempat: null,
    jabatan: 'Pejabat Pembina Kepegawaian',
    keterangan: 'Memutuskan siapa yang diperpanjang.',
  },
  {
    kunci: 'auditor',
    nama: 'Yusran Effendi, S.E., CGAA',
    namaOrang: 'Yusran Effendi',
    gelarDepan: null,
    gelarBelakang: 'S.E., CGAA',
    nip: '198006102006041012',
    jenisKelamin: 'L',
    tanggalLahir: '1980-06-10',
    namaMasuk: '198006102006041012',
    peran: 'AUDITOR',
    tempat: null,
    jabatan: 'Auditor Ahli Muda',
    keterangan: 'Membaca semuanya, tidak mengubah apa pun, memeriksa rantai jejak audit.',
  },
] as const satisfies readonly Persona[]

export type KunciPersona = (typeof PERSONAS)[number]['kunci']

/** Persona menurut kuncinya. */
export function getPersona(kunci: KunciPersona): Persona {
  const persona: Persona | undefined = PERSONAS.find((satu) => satu.kunci === kunci)
  if (persona === undefined) throw new Error(`Persona ${kunci} tidak ada`)
  return persona
}
