import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseTanggal } from '../../../lib/core/tanggal.ts'
import { createKebijakan, timpaanSelalu } from '../../../lib/hukum/parameter.ts'
import {
  angkaRating,
  computePerilakuBulan,
  computePerilakuTahun,
  pitaPerilaku,
} from '../../../lib/perilaku-kerja/aturan/perilaku.ts'
import { CARA_GABUNG, RATING } from '../../../lib/perilaku-kerja/schema.ts'

const dengan = (nilai: Record<string, unknown> = {}) =>
  createKebijakan(parseTanggal('2026-12-31'), timpaanSelalu(nilai))
const biasa = dengan()
const mayoritas = dengan({ CARA_GABUNG_PERILAKU: 'MAYORITAS' })
const terendah = dengan({ CARA_GABUNG_PERILAKU: 'TERENDAH' })
const ATAS = 'DI_ATAS_EKSPEKTASI'
const SESUAI = 'SESUAI_EKSPEKTASI'
const BAWAH = 'DI_BAWAH_EKSPEKTASI'

describe('a month of seven values', () => {
  test.each<[number[], number, string, string, string]>([
    [[1, 1, 1, 1, 1, 1, 1], 100, BAWAH, BAWAH, BAWAH],
    [[1, 1, 1, 1, 2, 2, 2], 143, BAWAH, BAWAH, BAWAH],
    [[1, 1, 1, 2, 2, 2, 2], 157, SESUAI, SESUAI, BAWAH],
    [[2, 2, 2, 2, 3, 3, 3], 243, SESUAI, SESUAI, SESUAI],
    [[2, 2, 2, 3, 3, 3, 3], 257, ATAS, ATAS, SESUAI],
    [[3, 3, 3, 3, 3, 3, 3], 300, ATAS, ATAS, ATAS],
    [[1, 1, 1, 3, 3, 3, 2], 200, SESUAI, BAWAH, BAWAH],
    [[1, 2, 2, 2, 3, 3, 3], 229, SESUAI, SESUAI, BAWAH],
  ])('%j: mean %i hundredths, %s by mean, %s by majority, %s by the lowest', (nilai, rerata, a, b, c) => {
    expect(computePerilakuBulan(nilai, biasa)).toEqual({ rerata, rating: a })
    expect(computePerilakuBulan(nilai, mayoritas)).toEqual({ rerata, rating: b })
    expect(computePerilakuBulan(nilai, terendah)).toEqual({ rerata, rating: c })
  })

  test.each([
    [[2, 2, 2, 2, 2, 2]],
    [[2, 2, 2, 2, 2, 2, 2, 2]],
    [[2, 2, 2, 2, 2, 2, 4]],
    [[2, 2, 2, 2, 2, 2, 0]],
    [[2, 2, 2, 2, 2, 2, 1.5]],
  ])('%j is refused', (nilai) => {
    expect(() => computePerilakuBulan(nilai, biasa)).toThrow(
      expect.objectContaining({
        code: 'INVALID_INPUT',
        galat: 'NILAI_TIDAK_SAH',
        message: 'Perilaku dinilai dengan tujuh bilangan bulat 1, 2, atau 3.',
      }),
    )
  })
})

describe('the bands', () => {
  test.each([
    [149, BAWAH],
    [150, SESUAI],
    [249, SESUAI],
    [250, ATAS],
    [251, ATAS],
  ])('%i hundredths: %s', (rerata, rating) => {
    expect(pitaPerilaku(rerata, biasa)).toBe(rating)
  })

  test('may be moved by a region', () => {
    const daerah = dengan({ PITA_PERILAKU_SESUAI_MIN: 1.75, PITA_PERILAKU_ATAS_MIN: 2.9 })
    expect([174, 175, 289, 290].map((rerata) => pitaPerilaku(rerata, daerah))).toEqual([
      BAWAH,
      SESUAI,
      SESUAI,
      ATAS,
    ])
  })
})

describe('the year', () => {
  const bulan = [
    { rerata: 257, rating: ATAS },
    { rerata: 243, rating: SESUAI },
  ] as const

  test('by the mean of the printed means, or the operator over the ratings', () => {
    expect(computePerilakuTahun(bulan, biasa)).toEqual({ rerata: 250, rating: ATAS })
    expect(computePerilakuTahun(bulan, mayoritas)).toEqual({ rerata: 250, rating: SESUAI })
    expect(computePerilakuTahun(bulan, terendah)).toEqual({ rerata: 250, rating: SESUAI })
    expect(computePerilakuTahun([...bulan, { rerata: 200, rating: BAWAH }], terendah).rating).toBe(BAWAH)
    expect(computePerilakuTahun([...bulan, { rerata: 257, rating: ATAS }], mayoritas).rating).toBe(ATAS)
  })

  test('without a month has neither mean nor rating', () => {
    expect(computePerilakuTahun([], biasa)).toEqual({ rerata: null, rating: null })
  })

  test('the figures of the ratings are 3, 2, 1', () => {
    expect(RATING.map(angkaRating)).toEqual([3, 2, 1])
  })

  test('a better value never worsens a month, in whatever order the seven stand', () => {
    const tujuh = fc.array(fc.constantFrom(1, 2, 3), { minLength: 7, maxLength: 7 })
    fc.assert(
      fc.property(tujuh, fc.nat(6), fc.constantFrom(...CARA_GABUNG), (nilai, ke, cara) => {
        const kebijakan = dengan({ CARA_GABUNG_PERILAKU: cara })
        const lama = computePerilakuBulan(nilai, kebijakan)
        expect(computePerilakuBulan([...nilai].reverse(), kebijakan)).toEqual(lama)
        const naik = nilai.map((satu, i) => (i === ke ? Math.min(3, satu + 1) : satu))
        if (cara !== 'MAYORITAS') {
          expect(angkaRating(computePerilakuBulan(naik, kebijakan).rating)).toBeGreaterThanOrEqual(
            angkaRating(lama.rating),
          )
        }
      }),
    )
  })
})
