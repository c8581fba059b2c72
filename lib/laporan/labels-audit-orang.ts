import { formatBulan } from '../core/format.ts'
import { LABEL_JENIS_PENGECUALIAN } from '../pegawai/labels.ts'
import {
  countOrang,
  type DaftarPerbuatan,
  isAda,
  nameBanyak,
  nameBulan,
  nameHari,
  nameOpd,
  nameOrang,
  readAngka,
  readDaftar,
  readLabel,
  tulis,
  withAlasan,
} from './labels-audit-bahan.ts'
import { nameDaftarBulan } from './labels-audit-bulan.ts'

/** Kalimat masuk dan keluar; pelakunya pemilik akun itu. */
export const PERBUATAN_SESI: DaftarPerbuatan = {
  'sesi.open': {
    label: 'Masuk dengan kata sandi',
    kalimat: (j) => {
      if (isAda(j, 'berhasil')) return tulis`masuk`
      return j.objekId === null
        ? tulis`mencoba masuk dengan nama yang tidak dikenal`
        : tulis`ditolak masuk: kata sandinya tidak cocok atau akunnya sedang tertutup`
    },
  },
  'sesi.openPersona': {
    label: 'Masuk pada data contoh',
    kalimat: () => tulis`masuk sekali tekan pada data contoh`,
  },
  'sesi.end': { label: 'Keluar', kalimat: () => tulis`keluar` },
}

/** Kalimat pengurusan akun. */
export const PERBUATAN_AKUN: DaftarPerbuatan = {
  'akun.changeSandi': {
    label: 'Mengganti kata sandi',
    kalimat: () => tulis`mengganti kata sandinya sendiri`,
  },
  'akun.setAktif': {
    label: 'Menyalakan atau mematikan akun',
    kalimat: (j) =>
      tulis`${isAda(j, 'aktif') ? 'menyalakan' : 'mematikan'} akun ${nameOrang(j, j.objekId, 'seseorang')}`,
  },
  'akun.issueSlip': {
    label: 'Menerbitkan slip akun',
    kalimat: (j) =>
      tulis`menerbitkan slip akun bagi ${countOrang(j, 'diterbitkan')} di ${nameOpd(j, j.objekId)}`,
  },
  'akun.issueKepala': {
    label: 'Menerbitkan akun kepala',
    kalimat: (j) => {
      const daftar = readDaftar(j, 'diterbitkan')
      const tempat = j.objekId
        ? nameOpd(j, j.objekId)
        : `${readAngka(j, 'perangkatDaerah') ?? 0} perangkat daerah`
      return daftar.length > 0
        ? tulis`menerbitkan akun kepala perangkat daerah bagi ${nameBanyak(j, daftar)} di ${tempat}`
        : tulis`memperbarui wewenang kepala perangkat daerah di ${tempat}`
    },
  },
  'akun.reissueSaringan': {
    label: 'Mengulang slip satu saringan',
    kalimat: (j) =>
      tulis`mengulang slip akun ${countOrang(j, 'diulang')} di ${nameOpd(j, j.objekId)} yang belum dipakai; kata sandi lamanya tidak berlaku lagi`,
  },
  'akun.appointPengelola': {
    label: 'Menjadikan pengelola kepegawaian',
    kalimat: (j) =>
      tulis`menjadikan ${nameBanyak(j, readDaftar(j, 'pengelola'))} pengelola kepegawaian ${nameOpd(j, j.objekId)}`,
  },
  'akun.removePengelola': {
    label: 'Mengakhiri peran pengelola',
    kalimat: (j) => tulis`mengakhiri peran pengelola kepegawaian ${nameOrang(j, j.objekId, 'seseorang')}`,
  },
  'akun.reissueSlip': {
    label: 'Mengulang slip akun',
    kalimat: (j) =>
      tulis`mengulang slip akun ${nameBanyak(j, readDaftar(j, 'diulang'))} di ${nameOpd(j, j.objekId)}; kata sandi lamanya tidak berlaku lagi`,
  },
}

/** Kalimat pengecualian bulan. */
export const PERBUATAN_PEGAWAI: DaftarPerbuatan = {
  'pegawai.exclude': {
    label: 'Mengecualikan bulan',
    kalimat: (j) => {
      const jenis = readLabel(j, 'jenis', LABEL_JENIS_PENGECUALIAN)?.toLowerCase()
      return tulis`mengecualikan ${nameDaftarBulan(j, 'bulan')} dari penilaian ${nameBanyak(j, readDaftar(j, 'dikecualikan'))}${jenis ? ` (${jenis})` : ''}${withAlasan(j)}`
    },
  },
  'pegawai.include': {
    label: 'Mengembalikan bulan menjadi wajib',
    kalimat: (j) => {
      const [bulan, tahun] = [readAngka(j, 'dikembalikan.bulan'), readAngka(j, 'dikembalikan.tahun')]
      const kapan = bulan === null ? 'satu bulan' : `${formatBulan(bulan)} ${tahun ?? ''}`.trim()
      return tulis`mengembalikan ${kapan} menjadi bulan wajib bagi ${nameOrang(j, j.objekId)}${withAlasan(j)}`
    },
  },
}

/** Kalimat unduhan, setelan, dan pembacaan menyeluruh. */
export const PERBUATAN_LAIN: DaftarPerbuatan = {
  'dokumen.printSkp': {
    label: 'Mengunduh formulir SKP',
    kalimat: (j) => tulis`mengunduh formulir SKP ${nameOrang(j, j.objekId)}`,
  },
  'dokumen.printBulan': {
    label: 'Mengunduh evaluasi bulanan',
    kalimat: (j) => tulis`mengunduh evaluasi kinerja${nameBulan(j, null)} ${nameOrang(j, j.objekId)}`,
  },
  'dasbor.export': {
    label: 'Mengunduh dasbor',
    kalimat: (j) =>
      tulis`mengunduh dasbor ${j.objekId === null ? 'seluruh wilayah yang boleh dilihatnya' : nameOpd(j, j.objekId)}`,
  },
  'audit.export': {
    label: 'Mengunduh jejak audit',
    kalimat: (j) =>
      tulis`mengunduh jejak audit${Object.keys(typeof j.rincian === 'object' && j.rincian ? j.rincian : {}).length > 0 ? ' yang disaring' : ''}`,
  },
  'kalender.setJamDemo': {
    label: 'Menggeser hari contoh',
    kalimat: (j) => tulis`menggeser hari pada data contoh ke ${nameHari(j, 'tanggal') ?? 'hari lain'}`,
  },
  'laporan.continueContoh': {
    label: 'Melanjutkan tahun contoh',
    kalimat: (j) =>
      tulis`menjalankan pekerjaan semua orang pada data contoh sampai ${nameHari(j, 'hariIni') ?? 'hari wilayah'}`,
  },
}
