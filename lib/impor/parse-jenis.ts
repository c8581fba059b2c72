import { AppError } from '../core/errors.ts'
import type { LembarMentah } from './parse-lembar.ts'
import { normalise } from './parse-nama.ts'
import { readTeks } from './parse-sel.ts'
import { JENIS_IMPOR, type JenisImpor } from './schema.ts'

/**
 * Judul kolom yang hanya ada pada satu jenis berkas. Ditulis di sini, karena modul yang membacanya tidak saling mengenal;
 * uji memastikan tiap judul sungguh kolom jenisnya dan tidak kolom jenis lain.
 */
export const CIRI_JENIS: Record<JenisImpor, readonly string[]> = {
  DAFTAR_PEGAWAI: [
    'PNS ID',
    'UNOR NAMA',
    'UNOR',
    'UNIT KERJA',
    'KEDUDUKAN HUKUM NAMA',
    'TMT CPNS',
    'JABATAN NAMA',
    'TMT JABATAN',
    'SATUAN KERJA INDUK NAMA',
    'PENDIDIKAN NAMA',
    'GOL AKHIR NAMA',
  ],
  PELENGKAP: [
    'JABATAN RUJUKAN',
    'NIP ATASAN',
    'NAMA ATASAN',
    'NOMOR KONTRAK',
    'MULAI KONTRAK',
    'SELESAI KONTRAK',
    'SUMBER DANA',
    'TANGGAL TERIMA SK',
    'UPAH',
    'UPAH PER BULAN',
  ],
  REKAP_TAHUN: [
    'BULAN',
    'CAPAIAN',
    'RATING PERILAKU',
    'RATING HASIL KERJA',
    'TTD PEGAWAI',
    'TTD PENILAI',
    'DITETAPKAN',
    'ALPA',
    'TINGKAT',
    'KASUS DIBUKA',
  ],
}

/** Cukup dua ciri: satu judul saja ("UPAH") dapat kebetulan ada di lembar kantor mana pun. */
const CIRI_MINIMAL = 2

const SARAN: Record<JenisImpor, { sebutan: string; pilih: string; halaman: string }> = {
  DAFTAR_PEGAWAI: {
    sebutan: 'daftar pegawai SIASN',
    pilih: 'Pilih "Daftar pegawai SIASN" pada Isi berkas, lalu periksa lagi.',
    halaman: 'Unggah di menu Impor pegawai dengan pilihan "Daftar pegawai SIASN".',
  },
  PELENGKAP: {
    sebutan: 'berkas pelengkap',
    pilih: 'Pilih "Pelengkap" pada Isi berkas, lalu periksa lagi.',
    halaman: 'Unggah di menu Impor pegawai dengan pilihan "Pelengkap".',
  },
  REKAP_TAHUN: {
    sebutan: 'rekap setahun',
    pilih: 'Unggah di menu Impor rekap setahun.',
    halaman: 'Unggah di menu Impor rekap setahun.',
  },
}

/**
 * Menolak berkas yang jelas milik jenis lain: tidak satu ciri pun dari jenis yang dipilih, tetapi beberapa dari yang lain. Berkas
 * campuran buatan kantor sendiri tetap diterima. INVALID_INPUT menyebut tampaknya apa dan di mana tempatnya.
 */
export function refuseJenisLain(daftar: readonly LembarMentah[], dipilih: JenisImpor): void {
  const judul = new Set<string>()
  for (const lembar of daftar)
    for (const baris of lembar.baris.slice(0, 20))
      for (const sel of baris.sel) judul.add(normalise(readTeks(sel)))
  const countCiri = (jenis: JenisImpor) => CIRI_JENIS[jenis].filter((satu) => judul.has(satu)).length
  if (countCiri(dipilih) > 0) return
  const [tampak] = JENIS_IMPOR.map((jenis) => ({ jenis, ciri: countCiri(jenis) })).sort(
    (a, b) => b.ciri - a.ciri,
  )
  if (!tampak || tampak.ciri < CIRI_MINIMAL) return
  const { sebutan, pilih, halaman } = SARAN[tampak.jenis]
  throw new AppError(
    'INVALID_INPUT',
    `Ini tampaknya ${sebutan}, bukan ${SARAN[dipilih].sebutan}. ${dipilih === 'REKAP_TAHUN' ? halaman : pilih}`,
  )
}
