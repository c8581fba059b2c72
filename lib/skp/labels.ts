import { formatDaftar, formatDesimal } from '../core/format.ts'
import type { Giliran, KepalaVersi } from './aturan/keadaan.ts'
import type { AksiSkp, PelakuSkp } from './aturan/transisi.ts'
import type { Aspek, Polaritas, StatusSkp, SumberDraf } from './schema.ts'

export const LABEL_STATUS_SKP = {
  DRAF: 'Draf',
  DIAJUKAN: 'Diajukan',
  DISETUJUI: 'Disetujui, menunggu tanda tangan',
  DITETAPKAN: 'Ditetapkan',
} as const satisfies Record<StatusSkp, string>

export const LABEL_ASPEK = {
  KUANTITAS: 'Kuantitas',
  KUALITAS: 'Kualitas',
  WAKTU: 'Waktu',
  BIAYA: 'Biaya',
} as const satisfies Record<Aspek, string>

export const LABEL_POLARITAS = {
  MAKSIMAL: 'Makin besar makin baik',
  MINIMAL: 'Makin kecil makin baik',
} as const satisfies Record<Polaritas, string>

export const LABEL_SUMBER_DRAF = {
  PUSTAKA: 'Dari pustaka jabatan',
  SALINAN: 'Salin SKP lain',
  KOSONG: 'Mulai dari kosong',
} as const satisfies Record<SumberDraf, string>

export const LABEL_PELAKU_SKP = {
  PEGAWAI: 'pegawai',
  ATASAN: 'pejabat penilai',
  PENGELOLA: 'pengelola kepegawaian',
} as const satisfies Record<PelakuSkp, string>

/** Baris riwayat sebagai kalimat; `draft` adalah awal versi. */
export const LABEL_AKSI_SKP = {
  draft: 'Draf dibuat',
  edit: 'Isi diubah',
  submit: 'Diajukan',
  return: 'Dikembalikan',
  approve: 'Disetujui',
  sign: 'Ditandatangani',
  revise: 'Perubahan dibuka',
} as const satisfies Record<AksiSkp | 'draft', string>

const MENUNGGU: Record<StatusSkp, string> = {
  DRAF: 'disusun',
  DIAJUKAN: 'persetujuan',
  DISETUJUI: 'tanda tangan',
  DITETAPKAN: '',
}

/** Apa yang ditunggu dan dari siapa: "menunggu tanda tangan H. Fahruddin Noor". Kosong bila tidak menunggu siapa pun. */
export function describeGiliran(
  status: StatusSkp | null,
  giliran: readonly Giliran[],
  nama: Record<Giliran, string>,
): string {
  if (giliran.length === 0) return ''
  const siapa = formatDaftar(giliran.map((satu) => nama[satu]))
  if (status === null || status === 'DRAF') return `menunggu disusun oleh ${siapa}`
  return `menunggu ${MENUNGGU[status]} ${siapa}`
}

/** Mengapa perbuatan ini tidak dapat dilakukan sekarang, sebagai kalimat untuk layar. */
export function describeTolak(versi: KepalaVersi, aksi: AksiSkp, pelaku: PelakuSkp): string {
  if (pelaku === 'PENGELOLA' && aksi !== 'edit' && aksi !== 'revise')
    return 'Pengelola kepegawaian membantu menyusun draf; mengajukan, menyetujui, dan menandatangani tetap oleh pegawai dan atasannya.'
  if (aksi === 'approve' && pelaku === 'PEGAWAI')
    return 'SKP sendiri disetujui pejabat penilai, bukan oleh pemiliknya.'
  if (aksi === 'sign' && versi.status !== 'DISETUJUI')
    return 'Tanda tangan diberikan setelah SKP disetujui dan sebelum ditetapkan.'
  if (aksi === 'sign') return 'Anda sudah menandatangani SKP ini.'
  if (aksi === 'submit' && versi.status === 'DRAF')
    return 'Draf yang disusun pegawai diajukan oleh pegawai itu sendiri. Tulis catatan bila isinya perlu diubah.'
  if (aksi === 'return' && versi.status === 'DIAJUKAN')
    return 'Yang mengajukan tidak mengembalikan kepada dirinya sendiri; pihak lain yang mengembalikan.'
  if (aksi === 'edit' && versi.status === 'DIAJUKAN')
    return 'SKP ini sudah diajukan. Isinya terbuka lagi bila dikembalikan dengan alasan.'
  if (aksi === 'edit') return 'Isi SKP yang sudah disetujui terkunci. Perubahan dibuat sebagai versi baru.'
  if (aksi === 'revise') return 'Versi baru dibuka setelah versi ini ditetapkan.'
  return `SKP ini berstatus ${LABEL_STATUS_SKP[versi.status].toLowerCase()}, jadi tidak dapat ${KATA_AKSI[aksi]} sekarang.`
}

const KATA_AKSI: Record<AksiSkp, string> = {
  edit: 'diubah',
  submit: 'diajukan',
  return: 'dikembalikan',
  approve: 'disetujui',
  sign: 'ditandatangani',
  revise: 'dibuka perubahannya',
}

/** Jam dan menit menurut zona wilayah: 09.12. */
export function formatPukul(pada: Date, zona: string): string {
  return new Intl.DateTimeFormat('id-ID', { hour: '2-digit', minute: '2-digit', timeZone: zona }).format(pada)
}

/** Hari dan jam menurut zona wilayah: 8 Jan 2026, 09.14. */
export function formatSaat(pada: Date, zona: string): string {
  const hari = new Intl.DateTimeFormat('id-ID', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: zona,
  })
  return `${hari.format(pada)}, ${formatPukul(pada, zona)}`
}

/** Target, realisasi, atau bobot untuk dibaca: 1.560 dan 1,5, tanpa nol di ujung. */
export function formatUkuran(nilai: number): string {
  return formatDesimal(nilai).replace(/,?0+$/, '')
}
