import { formatAngka, formatBulan, formatDaftar } from '@/lib/core/format'
import type { BulanTertutup } from '@/lib/penilaian/queries-tertutup'

/** Bulan tertutup yang diubah satu impor, sebagai satu kalimat; null bila tidak ada. */
export function describeTertutup(tertutup: readonly BulanTertutup[]): string | null {
  if (tertutup.length === 0) return null
  const daftar = tertutup.map(({ bulan, baris }) => `${formatBulan(bulan)} (${formatAngka(baris)} baris)`)
  return `${tertutup.length} bulan yang sudah ditutup ikut berubah: ${formatDaftar(daftar)}`
}
