import {
  type DaftarPerbuatan,
  findSebutan,
  isAda,
  type Jejak,
  nameBanyak,
  nameMilik,
  readAngka,
  readDaftar,
  readTeks,
  tulis,
  withAlasan,
} from './labels-audit-bahan.ts'

const SUMBER: Readonly<Record<string, string>> = {
  PUSTAKA: ' dari pustaka',
  SALINAN: ' dari SKP lain',
  KOSONG: '',
}

function nameSkp(jejak: Jejak) {
  const tahun = findSebutan(jejak, jejak.objekId)?.tahun ?? readAngka(jejak, 'tahun')
  return nameMilik(jejak, tahun === null ? 'SKP' : `SKP ${tahun}`)
}

const banyak = (kata: string) => (jejak: Jejak) => {
  const daftar = readDaftar(jejak, 'versiId')
  return tulis`${kata} SKP ${nameBanyak(jejak, daftar, readAngka(jejak, 'jumlah') ?? daftar.length)} sekaligus`
}

/** Kalimat perbuatan atas SKP. */
export const PERBUATAN_SKP: DaftarPerbuatan = {
  'skp.draft': {
    label: 'Memulai draf SKP',
    kalimat: (j) => tulis`memulai draf ${nameSkp(j)}${SUMBER[readTeks(j, 'sumber') ?? '']}`,
  },
  'skp.draftMany': {
    label: 'Menulis SKP banyak orang',
    kalimat: (j) => {
      const daftar = readDaftar(j, 'versiId')
      const orang = nameBanyak(j, daftar, readAngka(j, 'jumlah') ?? daftar.length)
      const tahun = readAngka(j, 'tahun')
      const ekor = readTeks(j, 'ajukan') === 'ya' ? ', lalu mengajukannya' : ''
      return tulis`menulis isi SKP${tahun === null ? '' : ` ${tahun}`} yang sama bagi ${orang}${ekor}`
    },
  },
  'skp.save': {
    label: 'Menyimpan draf SKP',
    kalimat: (j) => {
      const ekor = readTeks(j, 'hasil') === 'DIAJUKAN' ? ', lalu mengajukannya' : ''
      const n = readAngka(j, 'hasilKerja')
      return tulis`menyimpan draf ${nameSkp(j)}${n === null ? '' : ` dengan ${n} hasil kerja`}${ekor}`
    },
  },
  'skp.submit': { label: 'Mengajukan SKP', kalimat: (j) => tulis`mengajukan ${nameSkp(j)}` },
  'skp.submitMany': { label: 'Mengajukan SKP banyak orang', kalimat: banyak('mengajukan') },
  'skp.return': {
    label: 'Mengembalikan SKP',
    kalimat: (j) => tulis`mengembalikan ${nameSkp(j)}${withAlasan(j)}`,
  },
  'skp.approve': {
    label: 'Menyetujui SKP',
    kalimat: (j) => tulis`menyetujui ${nameSkp(j)}; isinya terkunci`,
  },
  'skp.approveMany': { label: 'Menyetujui SKP banyak orang', kalimat: banyak('menyetujui') },
  'skp.sign': {
    label: 'Menandatangani SKP',
    kalimat: (j) => {
      const ekor = readTeks(j, 'status') === 'DITETAPKAN' ? '; dengan itu SKP-nya ditetapkan' : ''
      return tulis`menandatangani ${nameSkp(j)}${ekor}`
    },
  },
  'skp.signMany': { label: 'Menandatangani SKP banyak orang', kalimat: banyak('menandatangani') },
  'skp.revise': {
    label: 'Membuka versi baru SKP',
    kalimat: (j) => {
      const nomor = readAngka(j, 'nomor')
      return tulis`membuka versi ${nomor ?? 'baru'} dari ${nameSkp(j)}${withAlasan(j)}`
    },
  },
  'skp.comment': {
    label: 'Menulis catatan pada SKP',
    kalimat: (j) =>
      tulis`menulis catatan pada ${isAda(j, 'rencanaId') ? 'satu hasil kerja ' : ''}${nameSkp(j)}`,
  },
}
