import { formatBulan } from '@/lib/core/format'

/** Alamat sebuah bulan: 2026-10. */
export function formatSlugBulan({ tahun, bulan }: { tahun: number; bulan: number }): string {
  return `${tahun}-${String(bulan).padStart(2, '0')}`
}

/** Bulan dalam kata: Oktober 2026. */
export function formatBulanTahun({ tahun, bulan }: { tahun: number; bulan: number }): string {
  return `${formatBulan(bulan)} ${tahun}`
}

/** Bulan `jarak` sesudah (sebelum bila negatif) bulan itu. */
export function geserBulan({ tahun, bulan }: { tahun: number; bulan: number }, jarak: number) {
  const urut = tahun * 12 + bulan - 1 + jarak
  return { tahun: Math.floor(urut / 12), bulan: (((urut % 12) + 12) % 12) + 1 }
}
