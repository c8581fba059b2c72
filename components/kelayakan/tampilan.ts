import type { Segment } from '@/components/ui/stacked-bar'
import type { Hasil as HasilMark, Makna } from '@/components/ui/status'
import { formatTanggal } from '@/lib/core/format'
import { tryParseTanggal } from '@/lib/core/tanggal'
import type { Evaluasi } from '@/lib/hukum/evaluasi'
import { formatTemuanFilter, type Tahap, type TemuanFilter } from '@/lib/kelayakan/parse'
import type { PutaranRingkas } from '@/lib/kelayakan/queries'
import type { Rekomendasi } from '@/lib/kelayakan/schema'
import type { AksiMassal } from '@/lib/kelayakan/schema-keputusan'

type Tampilan = { pendek: string; makna: Makna; tanda: HasilMark; tone: Segment['tone'] }

/** Bagaimana tiap rekomendasi tampil: kata, ikon dan warna bersama. */
export const TAMPILAN: Record<Rekomendasi, Tampilan> = {
  DIPERPANJANG: { pendek: 'Diperpanjang', makna: 'memenuhi', tanda: 'memenuhi', tone: 'ok' },
  DIPERPANJANG_DENGAN_CATATAN: { pendek: 'Dengan catatan', makna: 'catatan', tanda: 'catatan', tone: 'warn' },
  DITUNDA: { pendek: 'Ditunda', makna: 'belum', tanda: 'belum', tone: 'wait' },
  TIDAK_DIPERPANJANG: { pendek: 'Tidak diperpanjang', makna: 'tidak', tanda: 'tidak', tone: 'bad' },
}

/** Urutan baca: dari yang lancar ke yang perlu dilihat. */
export const URUTAN: readonly Rekomendasi[] = [
  'DIPERPANJANG',
  'DIPERPANJANG_DENGAN_CATATAN',
  'DITUNDA',
  'TIDAK_DIPERPANJANG',
]

/** Tanda hasil satu aturan; yang hanya menjadi catatan tidak pernah tampil sebagai penolakan. */
export function getTanda({ hasil, peran }: Evaluasi): HasilMark {
  if (hasil === 'MEMENUHI') return 'memenuhi'
  if (hasil === 'BELUM_DAPAT_DINILAI') return 'belum'
  return peran === 'CATATAN' ? 'catatan' : 'tidak'
}

/** Bagaimana tiap tahap rantai tampil. */
export const MAKNA_TAHAP: Record<Tahap, Makna> = {
  kepala: 'menunggu',
  bkd: 'menunggu',
  ppk: 'menunggu',
  kedua: 'menunggu',
  putus: 'final',
  rilis: 'final',
}

/** Nama putaran sebagaimana disebut orang: `Putaran 3`, `Gladi 2`. */
export function formatPutaran({ gladi, nomor }: { gladi: boolean; nomor: number }): string {
  return `${gladi ? 'Gladi' : 'Putaran'} ${nomor}`
}

/** Alamat beda dua putaran, dari hari evaluasi yang lebih awal ke yang lebih akhir; pada hari yang sama `putaran` yang baru. */
export function buildBedaHref(putaran: PutaranRingkas, banding: PutaranRingkas): string {
  const [baru, lama] = banding.pada > putaran.pada ? [banding, putaran] : [putaran, banding]
  return `/kelayakan/${baru.slug}/beda/${lama.slug}`
}

/** Halaman pratinjau tiap tindakan massal. */
const JALUR_MASSAL: Record<AksiMassal, string> = {
  setujui: 'rekomendasi',
  periksa: 'verifikasi',
  putuskan: 'putuskan',
}

/** Alamat pratinjau sebuah tindakan massal, dengan saringan tempat ia dibuka. */
export function buildMassalHref(slug: string, aksi: AksiMassal, filter: TemuanFilter = { q: '' }): string {
  return `/kelayakan/${slug}/${JALUR_MASSAL[aksi]}${formatTemuanFilter(filter)}`
}

/** Saat `2026-12-21 09.14` sebagai kata. */
export function formatSaat(saat: string): string {
  const tanggal = tryParseTanggal(saat.slice(0, 10))
  return tanggal ? `${formatTanggal(tanggal)} pukul ${saat.slice(11)}` : saat
}

const SEMUA: TemuanFilter = { q: '' }

/** Alamat daftar temuan sebuah putaran. */
export function buildDaftarHref(
  slug: string,
  ganti: Partial<Record<keyof TemuanFilter, string | undefined>> = {},
  filter: TemuanFilter = SEMUA,
): string {
  return `/kelayakan/${slug}/daftar${formatTemuanFilter(filter, ganti)}`
}

/** Alamat halaman satu orang, dengan saringan tempat ia dibuka. */
export function buildOrangHref(slug: string, pegawaiId: string, filter: TemuanFilter = SEMUA): string {
  return `/kelayakan/${slug}/${pegawaiId}${formatTemuanFilter(filter)}`
}

/** Segel sebagai teks pendek: `7f3a 91c4 … c21e`. */
export function formatSegel(hash: string): string {
  return `${hash.slice(0, 4)} ${hash.slice(4, 8)} … ${hash.slice(-4)}`
}
