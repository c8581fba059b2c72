import { buatTanggal, type Tanggal } from '../core/tanggal.ts'
import type { Kebijakan } from '../hukum/parameter.ts'
import { pecahan } from './aturan/contoh.ts'

/** Tahun yang dijalani data contoh. */
export const TAHUN = 2026
/** Hari pertama pekerjaan lanjutan: sehari sesudah hari contoh bawaan. */
export const HARI_PERTAMA = buatTanggal(TAHUN, 11, 17)

/** Hari ini dan keadaannya, sama bagi semua langkah satu lanjutan. */
export type Saat = { hariIni: Tanggal; pada: Date; selisih: string; kebijakan: Kebijakan }

/** Bilangan tetap dari id, agar tombol yang ditekan dua kali pada data yang sama memberi hasil yang sama. */
export function benihDari(id: string): number {
  return Number.parseInt(id.slice(-8), 16) | 0
}

/** Instan pada jam kerja hari itu, tidak pernah sesudah sekarang. */
export function jamKerja(hari: Tanggal, urutan: number, benih: number, { pada, selisih }: Saat): string {
  const menit = Math.floor(urutan * 95 + (urutan < 0 ? 0 : pecahan(benih, urutan) * 60))
  const jam = new Date(`${hari}T08:00:00${selisih}`)
  jam.setMinutes(jam.getMinutes() + menit)
  return (jam < pada ? jam : pada).toISOString()
}
