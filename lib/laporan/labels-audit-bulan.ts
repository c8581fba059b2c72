// Rencana, penilaian dan kehadiran menceritakan bulan yang sama, maka kalimatnya dibaca berdampingan.
import { formatAngka, formatBulan, formatDaftar } from '../core/format.ts'
import { LABEL_RATING } from '../perilaku-kerja/labels.ts'
import {
  countOrang,
  type DaftarPerbuatan,
  type Jejak,
  nameBanyak,
  nameBulan,
  nameMilik,
  nameOpd,
  nameOrang,
  quote,
  readAngka,
  readDaftar,
  readLabel,
  readTeks,
  tulis,
  withAlasan,
} from './labels-audit-bahan.ts'

const DARI: Readonly<Record<string, string>> = { SKP: ' dari SKP', SALIN: ' dari bulan lalu', KOSONG: '' }

/** Isi rencana sebelum disetujui, realisasi sesudahnya. */
const nameFase = (kode: string | null) => (kode === 'RENCANA_DISETUJUI' ? 'realisasi' : 'rencana')

function describeSimpan(j: Jejak) {
  const benda = nameMilik(j, `${nameFase(readTeks(j, 'fase'))}${nameBulan(j)}`)
  if (readTeks(j, 'hasil') === 'DIAJUKAN') return tulis`mengajukan ${benda}`
  return tulis`menyimpan isian ${benda}${readTeks(j, 'aksi') === 'otomatis' ? ' (simpan otomatis)' : ''}`
}

/** Kalimat rencana kinerja bulanan. */
export const PERBUATAN_RENCANA: DaftarPerbuatan = {
  'rencana.create': {
    label: 'Memulai rencana bulan',
    kalimat: (j) => {
      const [n, dari] = [readAngka(j, 'baris') ?? 0, DARI[readTeks(j, 'sumber') ?? '']]
      return tulis`memulai ${nameMilik(j, `rencana${nameBulan(j)}`)}${n > 0 ? `, ${n} baris${dari ?? ''}` : ''}`
    },
  },
  'rencana.save': { label: 'Menyimpan atau mengajukan bulan', kalimat: describeSimpan },
  'rencana.approve': {
    label: 'Menyetujui rencana bulan',
    kalimat: (j) => {
      const daftar = readDaftar(j, 'daftar')
      const jumlah = readAngka(j, 'disetujui') ?? daftar.length
      return tulis`menyetujui rencana${nameBulan(j, daftar[0] ?? null)} ${nameBanyak(j, daftar, jumlah)}`
    },
  },
  'rencana.return': {
    label: 'Mengembalikan rencana atau realisasi',
    kalimat: (j) =>
      tulis`mengembalikan ${nameMilik(j, `${nameFase(readTeks(j, 'kembaliKe'))}${nameBulan(j)}`)}${withAlasan(j)}`,
  },
  'rencana.uploadEvidence': {
    label: 'Mengunggah bukti dukung',
    kalimat: (j) => {
      const nama = readTeks(j, 'nama')
      return tulis`mengunggah ${nameMilik(j, `bukti${nama === null ? '' : ` ${quote(nama)}`} untuk realisasi${nameBulan(j)}`)}`
    },
  },
  'rencana.downloadEvidence': {
    label: 'Mengunduh bukti dukung',
    kalimat: (j) => tulis`mengunduh ${nameMilik(j, `bukti realisasi${nameBulan(j)}`)}`,
  },
  'rencana.lapse': {
    label: 'Bulan menjadi final sendiri',
    kalimat: (j) =>
      tulis`menjadikan final nilai bulanan ${countOrang(j, 'jumlah')}, karena masa keberatannya lewat`,
  },
}

/** Kalimat penilaian bulan dan tahun, juga impor rekapnya. */
export const PERBUATAN_PENILAIAN: DaftarPerbuatan = {
  'penilaian.saveDraft': {
    label: 'Menyimpan nilai sementara',
    kalimat: (j) =>
      tulis`menyimpan nilai sementara${nameBulan(j, null)} bagi ${nameBanyak(j, readDaftar(j, 'pegawaiId'))}`,
  },
  'penilaian.rate': {
    label: 'Menilai bulan',
    kalimat: (j) => {
      const kurang = readAngka(j, 'kurang') ?? 0
      const ekor = kurang > 0 ? `; ${formatAngka(kurang)} orang belum lengkap dan tetap sementara` : ''
      return tulis`menilai${nameBulan(j, null)} bagi ${nameBanyak(j, readDaftar(j, 'dinilai'))}${ekor}`
    },
  },
  'penilaian.return': {
    label: 'Mengembalikan realisasi',
    kalimat: (j) => tulis`mengembalikan ${nameMilik(j, `realisasi${nameBulan(j)}`)}${withAlasan(j)}`,
  },
  'penilaian.acknowledge': {
    label: 'Menerima nilai bulan',
    kalimat: (j) => tulis`menerima ${nameMilik(j, `nilai${nameBulan(j, null)}`)}`,
  },
  'penilaian.stateYear': {
    label: 'Menyatakan rating setahun',
    kalimat: (j) => {
      const rating = [
        ['hasil kerja', readLabel(j, 'hasilKerja', LABEL_RATING)],
        ['perilaku', readLabel(j, 'perilaku', LABEL_RATING)],
      ].flatMap(([apa, kata]) => (kata ? [`${apa} ${kata.toLowerCase()}`] : []))
      return tulis`menyatakan rating${nameBulan(j, null)} ${nameOrang(j, j.objekId)}${rating.length > 0 ? `: ${rating.join(', ')}` : ''}`
    },
  },
  'penilaian.stateYearAsProposed': {
    label: 'Menyatakan rating setahun sesuai usulan',
    kalimat: (j) =>
      tulis`menyatakan rating${nameBulan(j, null)} sesuai usulan bagi ${nameBanyak(j, readDaftar(j, 'sesuaiUsulan'))}`,
  },
  'penilaian.acknowledgeYear': {
    label: 'Menerima rating setahun',
    kalimat: (j) => tulis`menerima ${nameMilik(j, `rating${nameBulan(j, null)}`)}`,
  },
  'penilaian.lapse': {
    label: 'Rating setahun menjadi final sendiri',
    kalimat: (j) =>
      tulis`menjadikan final rating setahun ${countOrang(j, 'jumlah')}, karena masa keberatannya lewat`,
  },
  'penilaian.downloadTemplate': {
    label: 'Mengunduh templat rekap',
    kalimat: (j) => tulis`mengunduh templat rekap${nameBulan(j, null)}${describeIsiTemplat(j)}`,
  },
}

/** Jejak lama tidak mencatat banyaknya, dan karena itu tidak dikatakan berisi. */
function describeIsiTemplat(j: Jejak): string {
  const n = readAngka(j, 'orang')
  if (n === null) return ''
  return n === 0
    ? ' tanpa pegawai: belum ada yang bekerja pada tahun itu'
    : ` berisi ${formatAngka(n)} pegawai`
}

function describeKehadiran(j: Jejak) {
  const [ditulis, dihapus] = [readAngka(j, 'ditulis') ?? 0, readAngka(j, 'dihapus') ?? 0]
  const berubah = readDaftar(j, 'perubahan')
  const isi = [
    [`${formatAngka(ditulis)} orang ditulis`],
    dihapus > 0 ? [`, ${dihapus} dikosongkan`] : [],
    berubah.length > 0 ? ['; berubah: ', ...nameBanyak(j, berubah)] : [],
  ].flat()
  return tulis`menyimpan rekap kehadiran${nameBulan(j, null)} ${nameOpd(j, j.objekId)}${withAlasan(j)}: ${isi}`
}

/** Kalimat kehadiran dan disiplin; isi catatan disiplin tidak pernah disebut, pembacaannya tercatat di berkasnya sendiri. */
export const PERBUATAN_KEHADIRAN: DaftarPerbuatan = {
  'kehadiran.save': { label: 'Menyimpan rekap kehadiran', kalimat: describeKehadiran },
  'kehadiran.export': {
    label: 'Mengunduh rekap kehadiran',
    kalimat: (j) => tulis`mengunduh rekap kehadiran${nameBulan(j, null)} ${nameOpd(j, j.objekId)}`,
  },
  'disiplin.read': {
    label: 'Membuka berkas disiplin',
    kalimat: (j) => {
      const n = readAngka(j, 'dibaca')
      return tulis`membuka berkas disiplin ${nameOrang(j, j.objekId)}${n === null ? '' : ` (${n === 0 ? 'kosong' : `${n} catatan`})`}`
    },
  },
  'disiplin.saveHukuman': {
    label: 'Mencatat hukuman disiplin',
    kalimat: (j) => {
      const sk = readTeks(j, 'isi.nomorSk')
      return tulis`${verb(j)} hukuman disiplin ${nameOrang(j, j.objekId)}${sk === null ? '' : `, SK ${quote(sk)}`}`
    },
  },
  'disiplin.saveKasus': {
    label: 'Mencatat kasus disiplin',
    kalimat: (j) =>
      tulis`${verb(j)} kasus disiplin ${nameOrang(j, j.objekId)}${readTeks(j, 'isi.tanggalDitutup') === null ? '' : ' yang sudah ditutup'}`,
  },
  'disiplin.remove': {
    label: 'Menghapus catatan disiplin',
    kalimat: (j) => tulis`menghapus sebuah catatan disiplin ${nameOrang(j, j.objekId)}${withAlasan(j)}`,
  },
  'disiplin.export': {
    label: 'Mengunduh register disiplin',
    kalimat: (j) => tulis`mengunduh register disiplin${hitung(j, 'unduh', 'catatan')}`,
  },
}

const verb = (j: Jejak) => (readTeks(j, 'sebelum.id') === null ? 'mencatat' : 'membetulkan')
const hitung = (j: Jejak, jalur: string, kata: string) => {
  const n = readAngka(j, jalur)
  return n === null ? '' : `, ${formatAngka(n)} ${kata}`
}

/** "Maret, April dan Mei 2026" dari daftar angka bulan. */
export function nameDaftarBulan(jejak: Jejak, jalur: string): string {
  const nama = readDaftar(jejak, jalur).map((bulan) => formatBulan(Number(bulan)))
  const tahun = readAngka(jejak, 'tahun')
  return `${formatDaftar(nama) || 'beberapa bulan'}${tahun === null ? '' : ` ${tahun}`}`
}
