import { bulanDari, hariDari, type Tanggal, tahunDari } from './tanggal.ts'

/** Indonesian names of the months, January first. */
export const NAMA_BULAN = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const

/** Name of a month 1–12. */
export function formatBulan(bulan: number): string {
  return NAMA_BULAN[bulan - 1] ?? `bulan ${bulan}`
}

/** Day in words: 31 Desember 2026. */
export function formatTanggal(tanggal: Tanggal): string {
  return `${hariDari(tanggal)} ${formatBulan(bulanDari(tanggal))} ${tahunDari(tanggal)}`
}

/** Day for tables: 31 Des 2026. */
export function formatTanggalTabel(tanggal: Tanggal): string {
  return `${hariDari(tanggal)} ${formatBulan(bulanDari(tanggal)).slice(0, 3)} ${tahunDari(tanggal)}`
}

/** Day in figures: 31-12-2026. */
export function formatTanggalPendek(tanggal: Tanggal): string {
  return `${tanggal.slice(8, 10)}-${tanggal.slice(5, 7)}-${tanggal.slice(0, 4)}`
}

/** Whole number with points between thousands: 16.426. */
export function formatAngka(nilai: number | bigint): string {
  const teks = String(nilai)
  const tanda = teks.startsWith('-') ? '-' : ''
  return tanda + teks.slice(tanda.length).replace(/\B(?=(\d{3})+$)/g, '.')
}

/** Money in whole rupiah: Rp3.203.600. */
export function formatRupiah(nilai: number | bigint): string {
  const teks = formatAngka(nilai)
  return teks.startsWith('-') ? `-Rp${teks.slice(1)}` : `Rp${teks}`
}

/** A printed figure with a comma and two decimals: 85,71. */
export function formatDesimal(nilai: number, desimal = 2): string {
  const [utuh = '0', pecahan] = nilai.toFixed(desimal).split('.')
  const tanda = utuh.startsWith('-') ? '-' : ''
  const depan = tanda + formatAngka(BigInt(utuh.slice(tanda.length)))
  return pecahan === undefined ? depan : `${depan},${pecahan}`
}

/** A printed percentage: 85,71%. */
export function formatPersen(nilai: number, desimal = 2): string {
  return `${formatDesimal(nilai, desimal)}%`
}

/** A list in a sentence: Maret, April dan Mei. */
export function formatDaftar(daftar: readonly string[]): string {
  if (daftar.length < 2) return daftar[0] ?? ''
  return `${daftar.slice(0, -1).join(', ')} dan ${daftar[daftar.length - 1]}`
}
