import { LABEL_REKOMENDASI } from '../kelayakan/labels.ts'
import { LABEL_ALASAN_MENYIMPANG } from '../kelayakan/labels-keputusan.ts'
import {
  countOrang,
  type DaftarPerbuatan,
  type Jejak,
  nameHari,
  nameOpd,
  nameOrang,
  namePutaran,
  quote,
  readLabel,
  readTeks,
  tulis,
  withAlasan,
} from './labels-audit-bahan.ts'

const putaran = (j: Jejak) => namePutaran(j, readTeks(j, 'putaranId') ?? j.objekId)
const orang = (j: Jejak) => nameOrang(j, j.objekId)
const jumlah = (j: Jejak) => countOrang(j, 'jumlah')

/** Perangkat daerah di dalam saringan tindakan massal, sebagaimana tertulis di alamat. */
function withOpd(j: Jejak): string {
  const opd = new URLSearchParams(readTeks(j, 'saringan') ?? '').get('opd') ?? readTeks(j, 'opd')
  return opd === null || opd === '' ? '' : ` (${nameOpd(j, opd)})`
}

function withSk(j: Jejak): string {
  const [nomor, tanggal] = [readTeks(j, 'nomorSk'), nameHari(j, 'tanggalSk')]
  if (nomor === null) return ''
  return `, SK ${quote(nomor)}${tanggal === null ? '' : ` tanggal ${tanggal}`}`
}

const usulan = (j: Jejak, jalur: string) => {
  const kata = readLabel(j, jalur, LABEL_REKOMENDASI)
  return kata === null ? '' : `${kata.toLowerCase()} `
}

function describeKeputusan(j: Jejak) {
  const kode = readLabel(j, 'alasanKode', LABEL_ALASAN_MENYIMPANG)?.toLowerCase()
  const ekor =
    readTeks(j, 'status') === 'MENUNGGU_ORANG_KEDUA' ? '; berbeda dari rekomendasi, menunggu orang kedua' : ''
  return tulis`mencatat keputusan ${usulan(j, 'keputusan')}atas ${nameOrang(j, readTeks(j, 'pegawaiId') ?? j.objekId)}${withSk(j)}${kode ? `, karena ${kode}` : ''}${withAlasan(j)}${ekor}`
}

/** Kalimat dari putaran sampai rilis. */
export const PERBUATAN_KELAYAKAN: DaftarPerbuatan = {
  'kelayakan.evaluate': {
    label: 'Memulai putaran',
    kalimat: (j) => {
      const pada = nameHari(j, 'pada')
      return tulis`memulai ${putaran(j)} atas ${jumlah(j)}${pada === null ? '' : `, hari evaluasi ${pada}`}`
    },
  },
  'kelayakan.revoke': { label: 'Membatalkan putaran', kalimat: (j) => tulis`membatalkan ${putaran(j)}` },
  'kelayakan.recommend': {
    label: 'Merekomendasikan',
    kalimat: (j) =>
      tulis`merekomendasikan ${usulan(j, 'usulan')}bagi ${orang(j)} pada ${putaran(j)}${withAlasan(j)}`,
  },
  'kelayakan.recommendBatch': {
    label: 'Merekomendasikan banyak orang',
    kalimat: (j) => tulis`merekomendasikan ${jumlah(j)} sesuai temuan ${putaran(j)}${withOpd(j)} sekaligus`,
  },
  'kelayakan.carry': {
    label: 'Membawa rekomendasi',
    kalimat: (j) => tulis`membawa rekomendasi ${jumlah(j)} yang tidak berubah ke ${putaran(j)}`,
  },
  'kelayakan.verify': {
    label: 'Memeriksa rekomendasi',
    kalimat: (j) =>
      tulis`memeriksa rekomendasi ${orang(j)} pada ${putaran(j)}${withAlasan(j, 'catatan', 'dengan catatan')}`,
  },
  'kelayakan.verifyBatch': {
    label: 'Memeriksa banyak rekomendasi',
    kalimat: (j) =>
      tulis`memeriksa rekomendasi ${jumlah(j)} pada ${putaran(j)}${withOpd(j)} sekaligus${withAlasan(j, 'catatan', 'dengan catatan')}`,
  },
  'kelayakan.decide': { label: 'Mencatat keputusan', kalimat: describeKeputusan },
  'kelayakan.decideBatch': {
    label: 'Mencatat keputusan banyak orang',
    kalimat: (j) =>
      tulis`mencatat keputusan atas ${jumlah(j)} pada ${putaran(j)}${withOpd(j)} sekaligus${withSk(j)}`,
  },
  'kelayakan.approve': {
    label: 'Menjawab sebagai orang kedua',
    kalimat: (j) => {
      const kata = readTeks(j, 'jawaban') === 'TOLAK' ? 'menolak' : 'menyetujui'
      return tulis`${kata} sebagai orang kedua keputusan yang berbeda dari rekomendasi atas ${nameOrang(j, readTeks(j, 'pegawaiId') ?? j.objekId)}`
    },
  },
  'kelayakan.withdraw': {
    label: 'Menarik usulan keputusan',
    kalimat: (j) =>
      tulis`menarik usulan keputusannya atas ${nameOrang(j, readTeks(j, 'pegawaiId') ?? j.objekId)}${withSk(j)}`,
  },
  'kelayakan.release': {
    label: 'Merilis keputusan',
    kalimat: (j) => tulis`merilis keputusan ${putaran(j)} kepada ${jumlah(j)}`,
  },
  'kelayakan.export': {
    label: 'Mengunduh daftar kelayakan',
    kalimat: (j) => tulis`mengunduh daftar kelayakan ${putaran(j)}${withOpd(j)}`,
  },
  'kelayakan.exportBeda': {
    label: 'Mengunduh beda putaran',
    kalimat: (j) => {
      const lain = readTeks(j, 'lain')
      return tulis`mengunduh beda ${putaran(j)}${lain === null ? '' : ` dengan putaran ${lain}`}`
    },
  },
}
