import type { DasarHukum } from '../../hukum/peraturan.ts'
import type { Golongan } from '../schema.ts'

/** Where the figures come from: copies agree on them, the official annex was not seen. */
export const DASAR_GAJI_POKOK: DasarHukum = [{ sumber: 'perpres-11-2024' }]

/** Lowest and highest base pay per month by golongan, rupiah (Perpres 11/2024, not verified against the annex). */
export const GAJI_POKOK: Readonly<Record<Golongan, { awal: number; tertinggi: number }>> = {
  I: { awal: 1_938_500, tertinggi: 2_900_900 },
  II: { awal: 2_116_900, tertinggi: 3_071_200 },
  III: { awal: 2_206_500, tertinggi: 3_201_200 },
  IV: { awal: 2_299_800, tertinggi: 3_336_600 },
  V: { awal: 2_511_500, tertinggi: 4_189_900 },
  VI: { awal: 2_742_800, tertinggi: 4_367_100 },
  VII: { awal: 2_858_800, tertinggi: 4_551_800 },
  VIII: { awal: 2_979_700, tertinggi: 4_744_400 },
  IX: { awal: 3_203_600, tertinggi: 5_261_500 },
  X: { awal: 3_339_100, tertinggi: 5_484_000 },
  XI: { awal: 3_480_300, tertinggi: 5_716_000 },
  XII: { awal: 3_627_500, tertinggi: 5_957_800 },
  XIII: { awal: 3_781_000, tertinggi: 6_209_800 },
  XIV: { awal: 3_940_900, tertinggi: 6_472_500 },
  XV: { awal: 4_107_600, tertinggi: 6_746_200 },
  XVI: { awal: 4_281_400, tertinggi: 7_031_600 },
  XVII: { awal: 4_462_500, tertinggi: 7_329_000 },
}

/** Base pay of somebody newly appointed in a golongan: the lowest of its scale, rupiah per month. */
export function getGajiPokok(golongan: Golongan): number {
  return GAJI_POKOK[golongan].awal
}
