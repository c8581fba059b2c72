import { formatAngka } from '../core/format.ts'
import { LABEL_JENIS_IMPOR } from '../impor/labels.ts'
import {
  type DaftarPerbuatan,
  findSebutan,
  isAda,
  type Jejak,
  quote,
  readAngka,
  readLabel,
  readTeks,
  tulis,
} from './labels-audit-bahan.ts'

/** Nama berkas impor, bila impornya masih ada. */
function nameImpor(jejak: Jejak): string {
  const nama = findSebutan(jejak, jejak.objekId)?.nama ?? readTeks(jejak, 'berkas')
  return nama === null ? '' : ` ${quote(nama)}`
}

function describeTerapkan(j: Jejak) {
  if (!isAda(j, 'diterapkan'))
    return tulis`memeriksa ulang berkas impor${nameImpor(j)} karena datanya berubah; belum ada yang diterapkan`
  const [baru, berubah, salah] = ['baru', 'berubah', 'salah'].map((kunci) =>
    formatAngka(readAngka(j, kunci) ?? 0),
  )
  return tulis`menerapkan impor${nameImpor(j)}: ${baru} baris baru, ${berubah} berubah, ${salah} salah`
}

function describeUnggah(j: Jejak, jenis: string) {
  const n = readAngka(j, 'baris')
  return tulis`mengunggah berkas ${jenis}${nameImpor(j)}${n === null ? '' : `, ${formatAngka(n)} baris`}; belum ada yang diterapkan`
}

/** Huruf pertama saja menjadi kecil di tengah kalimat: SIASN tetap SIASN. */
const lowerAwal = (teks: string) => teks.charAt(0).toLowerCase() + teks.slice(1)

const buang = (j: Jejak) => tulis`membuang pratinjau impor${nameImpor(j)}`
const unduhSalah = (j: Jejak) => tulis`mengunduh baris yang salah dari impor${nameImpor(j)}`

/** Kalimat impor, dari mana pun berkasnya dikirim. */
export const PERBUATAN_IMPOR: DaftarPerbuatan = {
  'pegawai.uploadImport': {
    label: 'Mengunggah daftar pegawai atau pelengkap',
    kalimat: (j) => describeUnggah(j, lowerAwal(readLabel(j, 'jenis', LABEL_JENIS_IMPOR) ?? 'impor')),
  },
  'pegawai.import': { label: 'Menerapkan impor pegawai', kalimat: describeTerapkan },
  'pegawai.discardImport': { label: 'Membuang impor pegawai', kalimat: buang },
  'pegawai.downloadTemplate': {
    label: 'Mengunduh templat pelengkap',
    kalimat: (j) => {
      const n = readAngka(j, 'orang')
      return tulis`mengunduh templat pelengkap${n === null ? '' : ` berisi ${formatAngka(n)} pegawai`}`
    },
  },
  'pegawai.downloadImportErrors': { label: 'Mengunduh baris salah impor pegawai', kalimat: unduhSalah },
  'penilaian.uploadImport': {
    label: 'Mengunggah rekap setahun',
    kalimat: (j) => describeUnggah(j, 'rekap setahun'),
  },
  'penilaian.import': { label: 'Menerapkan rekap setahun', kalimat: describeTerapkan },
  'penilaian.discardImport': { label: 'Membuang rekap setahun', kalimat: buang },
  'penilaian.downloadImportErrors': { label: 'Mengunduh baris salah rekap', kalimat: unduhSalah },
  'impor.downloadSample': {
    label: 'Mengunduh berkas contoh',
    kalimat: () => tulis`mengunduh berkas contoh`,
  },
}
