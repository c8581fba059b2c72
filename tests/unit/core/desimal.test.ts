import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  angkaDari,
  bagiBulat,
  cetakPerseratus,
  compareDesimal,
  parseDesimal,
  persenTerbatas,
  perseratusDari,
  rerataBerbobot,
  rerataPerseratus,
  tambahDesimal,
} from '../../../lib/core/desimal.ts'
import { AppError } from '../../../lib/core/errors.ts'

const d = parseDesimal

describe('an exact decimal', () => {
  test.each<[number | string, bigint, number]>([
    [0.1, 1n, 1],
    [12, 12n, 0],
    [-2.5, -25n, 1],
    ['1.50', 150n, 2],
    [1e21, 10n ** 21n, 0],
    [1.5e-7, 15n, 8],
    ['2e3', 2000n, 0],
    ['2.5E+1', 25n, 0],
  ])('%s', (nilai, angka, skala) => {
    expect(d(nilai)).toEqual({ angka, skala })
  })

  test.each([NaN, Infinity, -Infinity, '', 'abc', '1,5', '1.', '.5', '1e999', '0x10', '1 '])(
    '%s is refused',
    (nilai) => {
      expect(() => d(nilai)).toThrow(AppError)
    },
  )

  test('sums and orders by value', () => {
    expect(tambahDesimal(d(0.1), d(0.2))).toEqual(d(0.3))
    expect(compareDesimal(tambahDesimal(d('33.33'), d('66.67')), d(100))).toBe(0)
    expect(compareDesimal(d('1.50'), d(1.5))).toBe(0)
    expect(compareDesimal(d(1.49), d(1.5))).toBe(-1)
    expect(compareDesimal(d(1.51), d(1.5))).toBe(1)
  })
})

describe('rounding half up', () => {
  test.each([
    [5n, 2n, 3n],
    [4n, 2n, 2n],
    [49n, 100n, 0n],
    [50n, 100n, 1n],
    [51n, 100n, 1n],
    [-5n, 2n, -2n],
    [-26n, 10n, -3n],
    [-51n, 100n, -1n],
    [-50n, 100n, 0n],
    [-4n, 2n, -2n],
    [0n, 3n, 0n],
  ])('%s / %s is %s', (pembilang, penyebut, hasil) => {
    expect(bagiBulat(pembilang, penyebut)).toBe(hasil)
  })

  test('is never further than a half, and upwards at the half', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
        fc.bigInt({ min: 1n, max: 10n ** 6n }),
        (a, b) => {
          const jarak = 2n * (bagiBulat(a, b) * b - a)
          expect(jarak <= b && jarak > -b).toBe(true)
        },
      ),
    )
  })

  test.each([
    [79.995, 8000],
    [79.994, 7999],
    [1.005, 101],
    [85, 8500],
    [0, 0],
  ])('%s prints as %i hundredths', (nilai, cetak) => {
    expect(perseratusDari(nilai)).toBe(cetak)
    expect(cetakPerseratus(d(nilai))).toBe(cetak)
  })

  test('a printed figure is the number its text writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (cetak) => {
        expect(angkaDari(cetak).toFixed(2)).toBe(
          `${Math.floor(cetak / 100)}.${String(cetak % 100).padStart(2, '0')}`,
        )
        expect(perseratusDari(angkaDari(cetak))).toBe(cetak)
      }),
    )
  })
})

describe('percentages and means', () => {
  test('a figure too large to be exact is refused', () => {
    expect(() => cetakPerseratus(d(1e308))).toThrow(AppError)
    expect(() => perseratusDari(9e14)).toThrow('Angka terlalu besar.')
    expect(perseratusDari(9e13)).toBe(9e15)
    expect(() => persenTerbatas(d(1e200), d(1), d(1e300))).toThrow(AppError)
  })

  test.each([
    [1, 3, 120, 3333],
    [2, 3, 120, 6667],
    [3, 2, 120, 12000],
    [6, 5, 120, 12000],
    [0.3, 0.1, 1000, 30000],
    [1.2, 1, 120, 12000],
    [1.3, 1, 120.5, 12050],
    [1.3, 1, 120.005, 12001],
  ])('%d of %d, capped at %d, is %i hundredths', (a, b, batas, hasil) => {
    expect(persenTerbatas(d(a), d(b), d(batas))).toBe(hasil)
  })

  test('a plain mean is rounded once', () => {
    expect(rerataPerseratus([3333, 3333, 3334])).toBe(3333)
    expect(rerataPerseratus([1, 2])).toBe(2)
    expect(rerataPerseratus([9999])).toBe(9999)
  })

  test('a weighted mean uses the exact weights', () => {
    expect(
      rerataBerbobot([
        { nilai: 10000, bobot: d(33.33) },
        { nilai: 5000, bobot: d(66.67) },
      ]),
    ).toBe(6667)
    expect(rerataBerbobot([{ nilai: 8888, bobot: d(100) }])).toBe(8888)
  })
})
