import { addBulan, addHari, awalBulan, type Tanggal } from '../../core/tanggal.ts'
import type { Kebijakan } from '../../hukum/parameter.ts'
import {
  BATAS_PENILAIAN_BULAN,
  BATAS_REALISASI_BULAN,
  BATAS_RENCANA_BULAN,
  HARI_BUKA_RENCANA,
} from '../parameter.ts'

export type TenggatBulan = { buka: Tanggal; rencana: Tanggal; realisasi: Tanggal; penilaian: Tanggal }

/** Hari-hari satu bulan: sejak kapan rencananya dapat disusun, dan batas rencana, realisasi, penilaian. Lewat batas tetap diterima. */
export function computeTenggatBulan(tahun: number, bulan: number, kebijakan: Kebijakan): TenggatBulan {
  const awal = awalBulan(tahun, bulan)
  const berikut = addBulan(awal, 1)
  return {
    buka: addHari(addBulan(awal, -1), kebijakan.read(HARI_BUKA_RENCANA) - 1),
    rencana: addHari(awal, kebijakan.read(BATAS_RENCANA_BULAN) - 1),
    realisasi: addHari(berikut, kebijakan.read(BATAS_REALISASI_BULAN) - 1),
    penilaian: addHari(berikut, kebijakan.read(BATAS_PENILAIAN_BULAN) - 1),
  }
}
