import type { Acak } from './acak.ts'
import type { Sebab } from './lakon.ts'

/** Hari kerja Januari–November 2026 menurut kalender contoh. */
export const HARI_KERJA = [20, 18, 17, 21, 16, 20, 23, 19, 22, 22, 21] as const

/** Alpa sebulan: banyaknya hari dan yang terpanjang berturut-turut. */
export type Alpa = readonly [hari: number, berturut: number]

function tambah(peta: Map<number, Alpa>, bulan: number, hari: number, berturut: number): void {
  const [lama, panjang] = peta.get(bulan) ?? [0, 0]
  peta.set(bulan, [lama + hari, Math.max(panjang, berturut)])
}

/** Alpa setahun menurut lakon, hanya pada `bulan` yang boleh; bulan yang tidak disebut nol. */
export function createAlpa(acak: Acak, sebab: readonly Sebab[], bulan: readonly number[]): Map<number, Alpa> {
  const hasil = new Map<number, Alpa>()
  if (bulan.length === 0) return hasil
  if (sebab.includes('ALPA_KUMULATIF')) {
    // Enam bulan lima hari: 30 hari setahun, tidak pernah sepuluh hari berturut-turut.
    for (const satu of acak.shuffle(bulan).slice(0, 6)) tambah(hasil, satu, 5, acak.int(2, 4))
    return hasil
  }
  if (sebab.includes('ALPA_BERTURUT')) {
    tambah(hasil, acak.pick(bulan), 11, 10)
    return hasil
  }
  if (sebab.includes('ADA_ALPA')) {
    let sisa = acak.pickBobot([
      [3, 5],
      [4, 4],
      [5, 3],
      [6, 2],
      [8, 2],
      [11, 1],
    ])
    for (const satu of acak.shuffle(bulan)) {
      const hari = Math.min(sisa, acak.int(1, 3))
      if (hari === 0) break
      tambah(hasil, satu, hari, acak.int(1, Math.min(2, hari)))
      sisa -= hari
    }
    return hasil
  }
  const banyak = acak.pickBobot([
    [0, 85],
    [1, 10],
    [2, 5],
  ])
  for (const satu of acak.shuffle(bulan).slice(0, banyak)) tambah(hasil, satu, 1, 1)
  return hasil
}
