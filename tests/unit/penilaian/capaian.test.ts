import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseTanggal } from '../../../lib/core/tanggal.ts'
import { createKebijakan, timpaanSelalu } from '../../../lib/hukum/parameter.ts'
import { computeCapaianBulan, computeCapaianIndikator } from '../../../lib/penilaian/aturan/capaian.ts'

const dengan = (nilai: Record<string, unknown> = {}) =>
  createKebijakan(parseTanggal('2026-12-31'), timpaanSelalu(nilai))
const biasa = dengan()
const galat = (kode: string) => expect.objectContaining({ code: 'INVALID_INPUT', galat: kode })

describe('one indicator', () => {
  test.each<[number | null, number | null, 'MAKSIMAL' | 'MINIMAL' | undefined, number | null]>([
    [3, 1, undefined, 3333],
    [3, 2, 'MAKSIMAL', 6667],
    [100, 119, undefined, 11900],
    [100, 120, undefined, 12000],
    [100, 121, undefined, 12000],
    [10, 0, undefined, 0],
    [0.3, 0.1, undefined, 3333],
    [10, 12, 'MINIMAL', 8333],
    [12, 10, 'MINIMAL', 12000],
    [11.9, 10, 'MINIMAL', 11900],
    [10, 0, 'MINIMAL', 12000],
    [0, 5, undefined, null],
    [0, 0, 'MINIMAL', null],
    [null, 5, undefined, null],
    [5, null, undefined, null],
    [5, null, 'MINIMAL', null],
  ])('target %s, realisation %s, %s: %s hundredths', (target, realisasi, polaritas, capaian) => {
    expect(computeCapaianIndikator({ target, realisasi, polaritas }, biasa)).toBe(capaian)
  })

  test('is capped where the region says, then printed', () => {
    const daerah = dengan({ BATAS_CAPAIAN: 110.005 })
    expect(computeCapaianIndikator({ target: 1, realisasi: 2 }, daerah)).toBe(11001)
    expect(computeCapaianIndikator({ target: 1, realisasi: 0, polaritas: 'MINIMAL' }, daerah)).toBe(11001)
    expect(computeCapaianIndikator({ target: 1, realisasi: 1.1 }, daerah)).toBe(11000)
  })

  test.each([
    [{ target: -1, realisasi: 1 }, 'Target tidak boleh negatif.'],
    [{ target: null, realisasi: -1 }, 'Realisasi tidak boleh negatif.'],
  ])('%j is refused', (indikator, pesan) => {
    expect(() => computeCapaianIndikator(indikator, biasa)).toThrow(galat('NILAI_TIDAK_SAH'))
    expect(() => computeCapaianIndikator(indikator, biasa)).toThrow(pesan)
  })

  test('more of a good thing is never worth less', () => {
    const angka = fc.integer({ min: 0, max: 100_000 }).map((n) => n / 100)
    fc.assert(
      fc.property(angka, angka, angka, (target, sedikit, tambah) => {
        const banyak = sedikit + tambah
        const nilai = (realisasi: number, polaritas: 'MAKSIMAL' | 'MINIMAL') =>
          computeCapaianIndikator({ target, realisasi, polaritas }, biasa) ?? -1
        expect(nilai(banyak, 'MAKSIMAL')).toBeGreaterThanOrEqual(nilai(sedikit, 'MAKSIMAL'))
        expect(nilai(banyak, 'MINIMAL')).toBeLessThanOrEqual(nilai(sedikit, 'MINIMAL'))
        expect(nilai(banyak, 'MAKSIMAL')).toBeLessThanOrEqual(12000)
      }),
    )
  })
})

describe('a month', () => {
  const bulan = (indikator: Parameters<typeof computeCapaianBulan>[0]) =>
    computeCapaianBulan(indikator, biasa)

  test('is the mean of the printed percentages, rounded once', () => {
    expect(
      bulan([
        { target: 3, realisasi: 1 },
        { target: 3, realisasi: 2 },
      ]),
    ).toEqual({
      capaian: 5000,
      lengkap: true,
    })
    expect(
      bulan([
        { target: 3, realisasi: 1 },
        { target: 3, realisasi: 1 },
        { target: 3, realisasi: 2 },
      ]),
    ).toEqual({ capaian: 4444, lengkap: true })
  })

  test('is weighted where weights are given', () => {
    expect(
      bulan([
        { target: 1, realisasi: 1, bobot: 33.3 },
        { target: 2, realisasi: 1, bobot: 66.7 },
      ]),
    ).toEqual({ capaian: 6665, lengkap: true })
    expect(
      bulan([
        { target: 1, realisasi: 1, bobot: 0 },
        { target: 2, realisasi: 1, bobot: 100 },
      ]),
    ).toEqual({
      capaian: 5000,
      lengkap: true,
    })
  })

  test('is incomplete while one indicator cannot be rated, or there is none', () => {
    expect(bulan([])).toEqual({ capaian: null, lengkap: false })
    expect(
      bulan([
        { target: 1, realisasi: 1 },
        { target: 0, realisasi: 1 },
      ]),
    ).toEqual({
      capaian: null,
      lengkap: false,
    })
    expect(bulan([{ target: null, realisasi: null }])).toEqual({ capaian: null, lengkap: false })
  })

  test.each([
    [[{ target: 1, realisasi: 1, bobot: 99 }]],
    [[{ target: 1, realisasi: 1, bobot: 100.01 }]],
    [
      [
        { target: 1, realisasi: 1, bobot: 100 },
        { target: 1, realisasi: 1 },
      ],
    ],
    [[{ target: null, realisasi: null, bobot: 99 }]],
  ])('weights of %j are refused', (indikator) => {
    expect(() => bulan(indikator)).toThrow(galat('BOBOT_TIDAK_100'))
    expect(() => bulan(indikator)).toThrow('Bobot diisi untuk semua indikator dan berjumlah tepat 100.')
  })

  test('a negative weight is refused as a value', () => {
    const indikator = [
      { target: 1, realisasi: 1, bobot: -1 },
      { target: 1, realisasi: 1, bobot: 101 },
    ]
    expect(() => bulan(indikator)).toThrow(galat('NILAI_TIDAK_SAH'))
    expect(() => bulan(indikator)).toThrow('Bobot tidak boleh negatif.')
  })

  test('does not depend on the order of its indicators', () => {
    const satu = fc.record({
      target: fc.integer({ min: 1, max: 50 }),
      realisasi: fc.integer({ min: 0, max: 90 }),
    })
    fc.assert(
      fc.property(fc.array(satu, { maxLength: 8 }), (daftar) => {
        expect(bulan([...daftar].reverse())).toEqual(bulan(daftar))
      }),
    )
  })
})
