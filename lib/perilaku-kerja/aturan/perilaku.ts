import {
  bagiBulat,
  compareDesimal,
  type Desimal,
  type Perseratus,
  parseDesimal,
  rerataPerseratus,
} from '../../core/desimal.ts'
import { AppError } from '../../core/errors.ts'
import type { Kebijakan } from '../../hukum/parameter.ts'
import { CARA_GABUNG_PERILAKU, PITA_PERILAKU_ATAS_MIN, PITA_PERILAKU_SESUAI_MIN } from '../parameter.ts'
import { NILAI_BERAKHLAK, type Rating } from '../schema.ts'

/** Ratings by their figure in means: 1, 2, 3. */
const URUT_RATING: readonly Rating[] = ['DI_BAWAH_EKSPEKTASI', 'SESUAI_EKSPEKTASI', 'DI_ATAS_EKSPEKTASI']

/** The figure of a rating in means: 3 above, 2 as expected, 1 below. */
export function angkaRating(rating: Rating): number {
  return URUT_RATING.indexOf(rating) + 1
}

function ratingDari(angka: number): Rating {
  return URUT_RATING[angka - 1] ?? 'DI_BAWAH_EKSPEKTASI'
}

/** The rating of a printed mean by the bands. */
export function pitaPerilaku(rerata: Perseratus, kebijakan: Kebijakan): Rating {
  const nilai: Desimal = { angka: BigInt(rerata), skala: 2 }
  if (compareDesimal(nilai, parseDesimal(kebijakan.read(PITA_PERILAKU_SESUAI_MIN))) < 0) return ratingDari(1)
  return compareDesimal(nilai, parseDesimal(kebijakan.read(PITA_PERILAKU_ATAS_MIN))) < 0
    ? ratingDari(2)
    : ratingDari(3)
}

function gabung(angka: readonly number[], rerata: Perseratus, kebijakan: Kebijakan): Rating {
  const cara = kebijakan.read(CARA_GABUNG_PERILAKU)
  if (cara === 'RERATA') return pitaPerilaku(rerata, kebijakan)
  if (cara === 'TERENDAH') return ratingDari(Math.min(...angka))
  const banyak = (nilai: number) => angka.filter((satu) => satu === nilai).length
  // From the lower side, so that a tie stays with the lower value.
  return ratingDari([1, 2, 3].reduce((unggul, nilai) => (banyak(nilai) > banyak(unggul) ? nilai : unggul)))
}

export type Perilaku = { rerata: Perseratus; rating: Rating }

/** Printed mean and rating of a month's seven whole numbers 1–3; anything else is refused (NILAI_TIDAK_SAH). */
export function computePerilakuBulan(nilai: readonly number[], kebijakan: Kebijakan): Perilaku {
  const sah = nilai.length === NILAI_BERAKHLAK.length && nilai.every((satu) => [1, 2, 3].includes(satu))
  if (!sah) {
    throw new AppError('INVALID_INPUT', 'Perilaku dinilai dengan tujuh bilangan bulat 1, 2, atau 3.', {
      galat: 'NILAI_TIDAK_SAH',
    })
  }
  const jumlah = nilai.reduce((total, satu) => total + satu, 0)
  const rerata = Number(bagiBulat(BigInt(jumlah) * 100n, BigInt(nilai.length)))
  return { rerata, rating: gabung(nilai, rerata, kebijakan) }
}

/** Printed mean of the months' printed means and the year's proposed rating; null for both where no month counts. */
export function computePerilakuTahun(
  bulan: readonly Perilaku[],
  kebijakan: Kebijakan,
): { rerata: Perseratus | null; rating: Rating | null } {
  if (bulan.length === 0) return { rerata: null, rating: null }
  const rerata = rerataPerseratus(bulan.map((satu) => satu.rerata))
  return {
    rerata,
    rating: gabung(
      bulan.map((satu) => angkaRating(satu.rating)),
      rerata,
      kebijakan,
    ),
  }
}
