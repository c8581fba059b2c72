import { PERAN_LABEL } from '../akses/peran.ts'
import {
  type Bagian,
  type DaftarPerbuatan,
  type Jejak,
  nameOrang,
  type OrangKalimat,
  tulis,
} from './labels-audit-bahan.ts'
import { PERBUATAN_KEHADIRAN, PERBUATAN_PENILAIAN, PERBUATAN_RENCANA } from './labels-audit-bulan.ts'
import { PERBUATAN_IMPOR } from './labels-audit-impor.ts'
import { PERBUATAN_KELAYAKAN } from './labels-audit-kelayakan.ts'
import { PERBUATAN_AKUN, PERBUATAN_LAIN, PERBUATAN_PEGAWAI, PERBUATAN_SESI } from './labels-audit-orang.ts'
import { PERBUATAN_PUSTAKA } from './labels-audit-pustaka.ts'
import { PERBUATAN_SKP } from './labels-audit-skp.ts'

/** Modul jejak dan namanya, menurut urutan tahun; kuncinya awalan kode perbuatan. */
export const LABEL_MODUL_AUDIT = {
  skp: 'SKP',
  pustaka: 'Pustaka RHK',
  rencana: 'Rencana kinerja',
  penilaian: 'Penilaian',
  kehadiran: 'Kehadiran',
  disiplin: 'Disiplin',
  kelayakan: 'Kelayakan',
  pegawai: 'Pegawai',
  akun: 'Akun',
  sesi: 'Masuk dan keluar',
  dokumen: 'Dokumen',
  dasbor: 'Dasbor',
  audit: 'Jejak audit',
  impor: 'Berkas contoh',
  kalender: 'Hari contoh',
  laporan: 'Tahun contoh',
} as const satisfies Readonly<Record<string, string>>

/** Setiap perbuatan yang mencatat jejak; yang tidak ada di sini membuat uji gagal. */
export const PERBUATAN_AUDIT: DaftarPerbuatan = {
  ...PERBUATAN_SKP,
  ...PERBUATAN_PUSTAKA,
  ...PERBUATAN_RENCANA,
  ...PERBUATAN_PENILAIAN,
  ...PERBUATAN_KEHADIRAN,
  ...PERBUATAN_KELAYAKAN,
  ...PERBUATAN_PEGAWAI,
  ...PERBUATAN_IMPOR,
  ...PERBUATAN_AKUN,
  ...PERBUATAN_SESI,
  ...PERBUATAN_LAIN,
}

/** Kode perbuatan per modul, untuk saringan. */
export const KELOMPOK_AUDIT: readonly { modul: string; label: string; aksi: readonly string[] }[] =
  Object.entries(LABEL_MODUL_AUDIT).map(([modul, label]) => ({
    modul,
    label,
    aksi: Object.keys(PERBUATAN_AUDIT).filter((kode) => kode.startsWith(`${modul}.`)),
  }))

export type KalimatAudit = { pelaku: Bagian; peran: string | null; isi: readonly Bagian[] }

const isPeran = (kode: string): kode is keyof typeof PERAN_LABEL => Object.hasOwn(PERAN_LABEL, kode)

/** Peran pada saat itu, sebagai kata; SISTEM adalah Titian sendiri. */
function formatPeran(peran: string | null): string | null {
  const kata = (peran ?? '').split(',').flatMap((kode) => (isPeran(kode) ? [PERAN_LABEL[kode]] : []))
  return kata.length > 0 ? [...new Set(kata)].join(', ') : null
}

/** Siapa berbuat apa, dalam satu kalimat; yang masuk belum bersesi, maka pelakunya pemilik akun itu. */
export function describeAudit(jejak: Jejak, pelaku: OrangKalimat | null, peran: string | null): KalimatAudit {
  const perbuatan = Object.hasOwn(PERBUATAN_AUDIT, jejak.aksi) ? PERBUATAN_AUDIT[jejak.aksi] : undefined
  const siapa =
    pelaku ??
    (peran === 'SISTEM'
      ? 'Titian'
      : jejak.objek === 'akun'
        ? nameOrang(jejak, jejak.objekId, 'Seseorang')
        : 'Seseorang')
  return {
    pelaku: siapa,
    peran: peran === 'SISTEM' ? 'pekerjaan harian' : formatPeran(peran),
    isi: closeKalimat(perbuatan?.kalimat(jejak) ?? tulis`melakukan perbuatan ${jejak.aksi}`),
  }
}

const formatBagian = (satu: Bagian) => (typeof satu === 'string' ? satu : satu.nama)

/** Titik di akhir, kecuali gelar di ujung kalimat sudah membawanya. */
function closeKalimat(isi: readonly Bagian[]): readonly Bagian[] {
  const akhir = isi.at(-1)
  return akhir !== undefined && formatBagian(akhir).endsWith('.') ? isi : [...isi, '.']
}

/** Kalimat sebagai teks biasa, untuk lembar Excel dan pembaca layar. */
export function formatKalimat({ pelaku, peran, isi }: KalimatAudit): string {
  return `${formatBagian(pelaku)}${peran === null ? '' : ` (${peran})`} ${isi.map(formatBagian).join('')}`
}
