import {
  cetakPerseratus,
  compareDesimal,
  type Desimal,
  type Perseratus,
  parseDesimal,
  persenTerbatas,
  rerataBerbobot,
  rerataPerseratus,
  tambahDesimal,
} from '../../core/desimal.ts'
import { AppError } from '../../core/errors.ts'
import type { Kebijakan } from '../../hukum/parameter.ts'
import type { Polaritas } from '../../skp/schema.ts'
import { BATAS_CAPAIAN } from '../parameter.ts'

export type Indikator = {
  target: number | null
  realisasi: number | null
  polaritas?: Polaritas | undefined
  /** Percent; for all indicators of the month or for none. */
  bobot?: number | undefined
}

const NOL: Desimal = { angka: 0n, skala: 0 }
const SERATUS: Desimal = { angka: 100n, skala: 0 }

function requireNonNegatif(nilai: Desimal, nama: string): Desimal {
  if (compareDesimal(nilai, NOL) >= 0) return nilai
  throw new AppError('INVALID_INPUT', `${nama} tidak boleh negatif.`, { galat: 'NILAI_TIDAK_SAH' })
}

/**
 * Printed percentage of one indicator, capped at `BATAS_CAPAIAN`; null where it cannot be rated
 * (target 0 or not set, realisation not recorded). Negative figures are refused.
 */
export function computeCapaianIndikator(indikator: Indikator, kebijakan: Kebijakan): Perseratus | null {
  const target =
    indikator.target === null ? null : requireNonNegatif(parseDesimal(indikator.target), 'Target')
  const realisasi =
    indikator.realisasi === null ? null : requireNonNegatif(parseDesimal(indikator.realisasi), 'Realisasi')
  if (target === null || realisasi === null || target.angka === 0n) return null
  const batas = parseDesimal(kebijakan.read(BATAS_CAPAIAN))
  if (indikator.polaritas !== 'MINIMAL') return persenTerbatas(realisasi, target, batas)
  return realisasi.angka === 0n ? cetakPerseratus(batas) : persenTerbatas(target, realisasi, batas)
}

function listBobot(indikator: readonly Indikator[]): Desimal[] | null {
  const daftar = indikator.flatMap(({ bobot }) =>
    bobot === undefined ? [] : [requireNonNegatif(parseDesimal(bobot), 'Bobot')],
  )
  if (daftar.length === 0) return null
  const jumlah = daftar.reduce(tambahDesimal, NOL)
  if (daftar.length === indikator.length && compareDesimal(jumlah, SERATUS) === 0) return daftar
  throw new AppError('INVALID_INPUT', 'Bobot diisi untuk semua indikator dan berjumlah tepat 100.', {
    galat: 'BOBOT_TIDAK_100',
  })
}

/**
 * Printed achievement of a month: mean of its indicators' printed percentages, by weight where weights are given.
 * Incomplete (null) where an indicator cannot be rated or there is none. Weights that do not total 100 are refused.
 */
export function computeCapaianBulan(
  indikator: readonly Indikator[],
  kebijakan: Kebijakan,
): { capaian: Perseratus | null; lengkap: boolean } {
  const bobot = listBobot(indikator)
  const nilai = indikator
    .map((satu) => computeCapaianIndikator(satu, kebijakan))
    .filter((satu) => satu !== null)
  if (nilai.length === 0 || nilai.length < indikator.length) return { capaian: null, lengkap: false }
  const capaian =
    bobot === null
      ? rerataPerseratus(nilai)
      : rerataBerbobot(nilai.map((satu, i) => ({ nilai: satu, bobot: bobot[i] ?? NOL })))
  return { capaian, lengkap: true }
}
