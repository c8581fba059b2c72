import {
  addHari,
  akhirBulan,
  buatTanggal,
  bulanDari,
  hariDalamBulan,
  hariDari,
  type Tanggal,
  tahunDari,
} from '../../core/tanggal.ts'
import type { Kebijakan } from '../../hukum/parameter.ts'
import { CARA_BUP } from '../parameter.ts'

export type Bup = {
  /** Last day of work. */
  tanggalBup: Tanggal
  /** The day after. */
  tmtBup: Tanggal
}

/** Last day of work by age limit: end of the birth month in the year of reaching it, or the birthday itself (`CARA_BUP`). */
export function computeTanggalBup(tanggalLahir: Tanggal, batasUsia: number, kebijakan: Kebijakan): Tanggal {
  const tahun = tahunDari(tanggalLahir) + batasUsia
  const bulan = bulanDari(tanggalLahir)
  if (kebijakan.read(CARA_BUP) === 'AKHIR_BULAN') return akhirBulan(tahun, bulan)
  // Born 29 February: the birthday of a common year is 28 February.
  return buatTanggal(tahun, bulan, Math.min(hariDari(tanggalLahir), hariDalamBulan(tahun, bulan)))
}

/** Both days of the age limit. `batasUsia` in whole years. */
export function computeBup(tanggalLahir: Tanggal, batasUsia: number, kebijakan: Kebijakan): Bup {
  const tanggalBup = computeTanggalBup(tanggalLahir, batasUsia, kebijakan)
  return { tanggalBup, tmtBup: addHari(tanggalBup, 1) }
}
