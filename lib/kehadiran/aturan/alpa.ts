import { AppError } from '../../core/errors.ts'
import { type Tanggal, tahunDari } from '../../core/tanggal.ts'
import type { Kebijakan } from '../../hukum/parameter.ts'
import { createUrutanHariKerja } from '../../kalender/aturan/hari-kerja.ts'
import { AMBANG_ALPA_BERTURUT, AMBANG_ALPA_HENTI } from '../parameter.ts'
import type { TingkatAlpa } from '../schema.ts'

/** First cumulative day of each step below dismissal (PP 94/2021), highest first. */
const JENJANG: readonly { sejak: number; tingkat: TingkatAlpa }[] = [
  { sejak: 25, tingkat: 'BERAT_2' },
  { sejak: 21, tingkat: 'BERAT_1' },
  { sejak: 17, tingkat: 'SEDANG_3' },
  { sejak: 14, tingkat: 'SEDANG_2' },
  { sejak: 11, tingkat: 'SEDANG_1' },
  { sejak: 7, tingkat: 'PERNYATAAN_TIDAK_PUAS' },
  { sejak: 4, tingkat: 'TEGURAN_TERTULIS' },
  { sejak: 3, tingkat: 'TEGURAN_LISAN' },
]

/** Absences from this many cumulative days on are noted. */
export const ALPA_DICATAT = 3

export type RekapAlpa = { kumulatif: number; berturut: number; tingkat: TingkatAlpa | null }

/** The step reached by cumulative and consecutive working days, null below the first. */
export function tingkatAlpa(kumulatif: number, berturut: number, kebijakan: Kebijakan): TingkatAlpa | null {
  const henti = kumulatif >= kebijakan.read(AMBANG_ALPA_HENTI)
  if (henti || berturut >= kebijakan.read(AMBANG_ALPA_BERTURUT)) return 'PEMBERHENTIAN'
  return JENJANG.find(({ sejak }) => kumulatif >= sejak)?.tingkat ?? null
}

/** The steps by cumulative days as a table, lowest first, dismissal last: for showing the step while a figure is typed. */
export function listJenjangAlpa(kebijakan: Kebijakan): { sejak: number; tingkat: TingkatAlpa }[] {
  const henti = kebijakan.read(AMBANG_ALPA_HENTI)
  const bawah = JENJANG.filter(({ sejak }) => sejak < henti).toReversed()
  return [...bawah, { sejak: henti, tingkat: 'PEMBERHENTIAN' }]
}

/**
 * Distinct working days absent without reason in one calendar year, and the longest run of consecutive ones.
 * `hariKerja` is the complete calendar (Monday to Friday where left out); a day outside it is ignored.
 * Days of more than one year are refused (TAHUN_CAMPUR).
 */
export function computeAlpa(
  hari: readonly Tanggal[],
  hariKerja: readonly Tanggal[] | undefined,
  kebijakan: Kebijakan,
): RekapAlpa {
  if (new Set(hari.map(tahunDari)).size > 1) {
    throw new AppError('INVALID_INPUT', 'Hari alpa berasal dari lebih dari satu tahun kalender.', {
      galat: 'TAHUN_CAMPUR',
    })
  }
  const urutan = createUrutanHariKerja(hariKerja)
  const posisi = [...new Set(hari)]
    .map(urutan)
    .filter((satu) => satu !== null)
    .sort((a, b) => a - b)
  let berturut = 0
  let deret = 0
  for (const [i, satu] of posisi.entries()) {
    deret = posisi[i - 1] === satu - 1 ? deret + 1 : 1
    berturut = Math.max(berturut, deret)
  }
  const kumulatif = posisi.length
  return { kumulatif, berturut, tingkat: tingkatAlpa(kumulatif, berturut, kebijakan) }
}
