import { compareDesimal, type Perseratus, parseDesimal, rerataPerseratus } from '../../core/desimal.ts'
import { AppError } from '../../core/errors.ts'
import type { Kebijakan } from '../../hukum/parameter.ts'
import type { Rating } from '../../perilaku-kerja/schema.ts'
import { PITA_SESUAI_MAKS, PITA_SESUAI_MIN } from '../parameter.ts'

/** A month's printed achievement; final means marked final and having one. */
export type CapaianBulan = { bulan: number; capaian: Perseratus | null; final: boolean }

/** Rating of results that the band proposes for a printed mean. */
export function usulkanRating(rata: Perseratus, kebijakan: Kebijakan): Rating {
  const nilai = { angka: BigInt(rata), skala: 2 }
  if (compareDesimal(nilai, parseDesimal(kebijakan.read(PITA_SESUAI_MIN))) < 0) return 'DI_BAWAH_EKSPEKTASI'
  return compareDesimal(nilai, parseDesimal(kebijakan.read(PITA_SESUAI_MAKS))) > 0
    ? 'DI_ATAS_EKSPEKTASI'
    : 'SESUAI_EKSPEKTASI'
}

/** Refuses a month named twice (BULAN_GANDA). */
export function requireBulanUnik(bulan: readonly number[]): void {
  const ganda = bulan.find((satu, i) => bulan.indexOf(satu) !== i)
  if (ganda === undefined) return
  throw new AppError('INVALID_INPUT', `Bulan ${ganda} tertulis lebih dari sekali.`, { galat: 'BULAN_GANDA' })
}

export type RataTahunan = {
  rata: Perseratus | null
  bulanWajib: number
  bulanHilang: number[]
  usulanRating: Rating | null
}

/**
 * Plain mean of the wajib months that are final; the others of them are missing, never 0 and never skipped in silence.
 * `wajib` comes from the months that count; a month outside it is ignored even if rated.
 */
export function computeRataTahunan(
  wajib: readonly number[],
  bulan: readonly CapaianBulan[],
  kebijakan: Kebijakan,
): RataTahunan {
  requireBulanUnik(bulan.map((satu) => satu.bulan))
  const nilai = new Map<number, Perseratus>()
  for (const { bulan: nomor, capaian, final } of bulan) {
    if (final && capaian !== null) nilai.set(nomor, capaian)
  }
  const dinilai = wajib.map((nomor) => nilai.get(nomor)).filter((satu) => satu !== undefined)
  const rata = dinilai.length === 0 ? null : rerataPerseratus(dinilai)
  return {
    rata,
    bulanWajib: wajib.length,
    bulanHilang: wajib.filter((nomor) => !nilai.has(nomor)).sort((a, b) => a - b),
    usulanRating: rata === null ? null : usulkanRating(rata, kebijakan),
  }
}
