import type { HitungBulan } from './keadaan-bulan.ts'

/** Kelas kotak peta: 5 lengkap … 1 perlu dilihat; 0 masih berjalan atau tidak ada yang dihitung. */
export type KelasPeta = 0 | 1 | 2 | 3 | 4 | 5

/** Batas bawah tiap kelas dalam persen, dari yang tertinggi; di bawah semuanya kelas 1. */
const BATAS_KELAS: readonly { kelas: KelasPeta; sejak: number }[] = [
  { kelas: 5, sejak: 100 },
  { kelas: 4, sejak: 95 },
  { kelas: 3, sejak: 85 },
  { kelas: 2, sejak: 70 },
]

/** Persen bulat yang dibulatkan ke bawah: 100 hanya bila semuanya, 0 hanya bila tidak seorang pun atau di bawah satu persen. */
export function persenPenuh(bagian: number, semua: number): number | null {
  return semua === 0 ? null : Math.floor((bagian * 100) / semua)
}

/** Yang diukur peta: sudah dinilai (juga yang masih dapat diajukan keberatan), atau final saja. */
export const UKURAN_PETA = ['dinilai', 'final'] as const
export type UkuranPeta = (typeof UKURAN_PETA)[number]

/** Pembilang peta menurut ukurannya. */
export function hitungPeta(hitung: HitungBulan, ukuran: UkuranPeta): number {
  return ukuran === 'final' ? hitung.final : hitung.final + hitung.dinilai
}

/** Persen sebuah bulan menurut ukurannya dan kelas warnanya; bulan ini dan sesudahnya masih berjalan. */
export function ukurPeta(
  hitung: HitungBulan,
  bulan: number,
  bulanIni: number,
  ukuran: UkuranPeta,
): { persen: number | null; kelas: KelasPeta } {
  const persen = persenPenuh(hitungPeta(hitung, ukuran), hitung.wajib)
  if (persen === null || bulan >= bulanIni) return { persen, kelas: 0 }
  return { persen, kelas: BATAS_KELAS.find(({ sejak }) => persen >= sejak)?.kelas ?? 1 }
}

/** Tinggi tiap batang dalam persen dari yang terbesar; semua nol bila tidak ada isinya. */
export function skalakan(nilai: readonly number[]): number[] {
  const terbesar = Math.max(0, ...nilai)
  return nilai.map((satu) => (terbesar === 0 ? 0 : (satu / terbesar) * 100))
}

export type Triwulan = {
  kunci: string
  tahun: number
  triwulan: number
  orang: number
  /** Salah satu dari empat triwulan pertama, termasuk yang sedang berjalan. */
  dekat: boolean
}

/** Deret triwulan tanpa lubang dari triwulan hari ini, sebanyak `n`; yang tidak disebut berisi nol orang. */
export function susunTriwulan(
  data: readonly { triwulan: string; orang: number }[],
  tahun: number,
  bulanIni: number,
  n: number,
): Triwulan[] {
  const mulai = tahun * 4 + Math.ceil(bulanIni / 3) - 1
  return Array.from({ length: n }, (_, i) => {
    const urut = mulai + i
    const kunci = `${Math.floor(urut / 4)}-${(urut % 4) + 1}`
    return {
      kunci,
      tahun: Math.floor(urut / 4),
      triwulan: (urut % 4) + 1,
      orang: data.find((satu) => satu.triwulan === kunci)?.orang ?? 0,
      dekat: i < 4,
    }
  })
}
