import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AppError } from '../../../lib/core/errors.ts'
import {
  addBulan,
  addHari,
  addTahun,
  akhirBulan,
  awalBulan,
  buatTanggal,
  bulanDari,
  compareTanggal,
  hariBersama,
  hariDalamBulan,
  hariDari,
  hariMinggu,
  hitungBulanUtuh,
  isKabisat,
  isTanggal,
  maxTanggal,
  minTanggal,
  nomorHari,
  parseTanggal,
  selisihHari,
  type Tanggal,
  tahunDari,
  tryParseTanggal,
} from '../../../lib/core/tanggal.ts'

const t = parseTanggal
const hari = fc
  .integer({ min: nomorHari(t('1900-01-01')), max: nomorHari(t('2199-12-31')) })
  .map((nomor) => t(new Date(nomor * 86_400_000).toISOString().slice(0, 10)))

describe('a day as text', () => {
  test.each(['2026-12-31', '2024-02-29', '0001-01-01', '9999-12-31', '2000-02-29'])('%s exists', (teks) => {
    expect(isTanggal(teks)).toBe(true)
    expect(tryParseTanggal(teks)).toBe(teks)
  })

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-01-00',
    '0000-01-01',
    '2026-1-1',
    '26-01-01',
    '2026-01-01T00:00:00Z',
    ' 2026-01-01',
    '31-12-2026',
    '',
  ])('%j does not', (teks) => {
    expect(isTanggal(teks)).toBe(false)
    expect(tryParseTanggal(teks)).toBeNull()
    expect(() => parseTanggal(teks)).toThrow(AppError)
  })

  test('anything but text is no day', () => {
    expect(tryParseTanggal(20260101)).toBeNull()
    expect(tryParseTanggal(null)).toBeNull()
  })

  test('a refused day carries the code of the contract', () => {
    expect(() => parseTanggal('2026-02-30')).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT', galat: 'NILAI_TIDAK_SAH' }),
    )
  })

  test('its parts can be taken and put together', () => {
    expect([tahunDari(t('2026-07-09')), bulanDari(t('2026-07-09')), hariDari(t('2026-07-09'))]).toEqual([
      2026, 7, 9,
    ])
    expect(buatTanggal(2026, 7, 9)).toBe('2026-07-09')
    expect(buatTanggal(987, 1, 1)).toBe('0987-01-01')
    expect(() => buatTanggal(2026, 2, 29)).toThrow(AppError)
  })
})

describe('leap years', () => {
  test.each([
    [2024, true],
    [2023, false],
    [1900, false],
    [2000, true],
  ])('%i', (tahun, kabisat) => {
    expect(isKabisat(tahun)).toBe(kabisat)
    expect(hariDalamBulan(tahun, 2)).toBe(kabisat ? 29 : 28)
  })

  test('each month has its days', () => {
    const hariBulan = Array.from({ length: 12 }, (_, i) => hariDalamBulan(2026, i + 1))
    expect(hariBulan).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
    expect(hariDalamBulan(2026, 13)).toBe(0)
  })
})

describe('adding', () => {
  test.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2026-01-15', 0, '2026-01-15'],
    ['2026-01-01', 365, '2027-01-01'],
  ])('%s plus %i days is %s', (mulai, n, hasil) => {
    expect(addHari(t(mulai), n)).toBe(hasil)
  })

  test.each([
    ['2026-01-31', 1, '2026-03-01'],
    ['2024-01-31', 1, '2024-03-01'],
    ['2026-01-28', 1, '2026-02-28'],
    ['2026-03-31', 1, '2026-05-01'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-10-31', -1, '2026-10-01'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-01-15', -12, '2025-01-15'],
    ['2026-05-15', 0, '2026-05-15'],
    ['2025-12-31', 2, '2026-03-01'],
  ])('%s plus %i months is %s: a missing day gives the first of the following month', (mulai, n, hasil) => {
    expect(addBulan(t(mulai), n)).toBe(hasil)
  })

  test.each([
    ['2028-02-29', 1, '2029-03-01'],
    ['2028-02-29', 4, '2032-02-29'],
    ['2026-01-01', 1, '2027-01-01'],
  ])('%s plus %i years is %s', (mulai, n, hasil) => {
    expect(addTahun(t(mulai), n)).toBe(hasil)
  })

  test('leaving the calendar is refused', () => {
    expect(() => addHari(t('9999-12-31'), 1)).toThrow(AppError)
    expect(() => addHari(t('0001-01-01'), -1)).toThrow(AppError)
    expect(() => addTahun(t('9999-01-01'), 1)).toThrow(AppError)
  })

  test('days agree with the machine calendar', () => {
    fc.assert(
      fc.property(hari, fc.integer({ min: -40_000, max: 40_000 }), (mulai, n) => {
        const harap = new Date(Date.parse(mulai) + n * 86_400_000).toISOString().slice(0, 10)
        expect(addHari(mulai, n)).toBe(harap)
        expect(selisihHari(mulai, t(harap))).toBe(n)
      }),
    )
  })
})

describe('whole months', () => {
  test.each([
    ['2025-10-01', '2026-10-01', 12],
    ['2025-10-01', '2026-09-30', 11],
    ['2025-10-02', '2026-10-01', 11],
    ['2026-01-31', '2026-02-28', 0],
    ['2026-01-31', '2026-03-01', 1],
    ['2026-05-10', '2026-05-10', 0],
    ['2026-05-10', '2026-05-09', -1],
    ['2026-05-10', '2026-04-10', -1],
  ])('from %s to %s there are %i', (mulai, akhir, n) => {
    expect(hitungBulanUtuh(t(mulai), t(akhir))).toBe(n)
  })

  test('are the greatest n with start + n months ≤ end', () => {
    fc.assert(
      fc.property(hari, hari, (mulai, akhir) => {
        const n = hitungBulanUtuh(mulai, akhir)
        expect(addBulan(mulai, n) <= akhir).toBe(true)
        expect(addBulan(mulai, n + 1) <= akhir).toBe(false)
      }),
    )
  })
})

describe('months, weeks and spans', () => {
  test('first and last day of a month', () => {
    expect(awalBulan(2026, 2)).toBe('2026-02-01')
    expect(akhirBulan(2026, 2)).toBe('2026-02-28')
    expect(akhirBulan(2024, 12)).toBe('2024-12-31')
  })

  test.each([
    ['2026-11-23', 1],
    ['2026-11-28', 6],
    ['2026-11-29', 7],
    ['1970-01-01', 4],
    ['1969-12-31', 3],
    ['1969-12-28', 7],
  ])('%s is day %i of the week', (teks, n) => {
    expect(hariMinggu(t(teks))).toBe(n)
  })

  test('order of days', () => {
    expect(compareTanggal(t('2026-01-01'), t('2026-01-02'))).toBe(-1)
    expect(compareTanggal(t('2026-01-02'), t('2026-01-01'))).toBe(1)
    expect(compareTanggal(t('2026-01-01'), t('2026-01-01'))).toBe(0)
    expect(minTanggal(t('2026-01-01'), t('2026-01-02'))).toBe('2026-01-01')
    expect(minTanggal(t('2026-01-02'), t('2026-01-01'))).toBe('2026-01-01')
    expect(maxTanggal(t('2026-01-01'), t('2026-01-02'))).toBe('2026-01-02')
    expect(maxTanggal(t('2026-01-02'), t('2026-01-01'))).toBe('2026-01-02')
  })

  test.each<[string, string, string, string | null, number]>([
    ['2026-01-01', '2026-01-31', '2026-01-17', '2026-12-31', 15],
    ['2026-01-01', '2026-01-31', '2026-01-31', '2026-12-31', 1],
    ['2026-01-01', '2026-01-31', '2026-02-01', '2026-12-31', 0],
    ['2026-01-01', '2026-01-31', '2025-01-01', '2026-01-01', 1],
    ['2026-01-01', '2026-01-31', '2025-01-01', '2025-12-31', 0],
    ['2026-01-01', '2026-01-31', '2025-01-01', null, 31],
  ])('%s–%s shares with %s–%s %i days', (mulai, selesai, mulaiLain, selesaiLain, n) => {
    const lain: { mulai: Tanggal; selesai: Tanggal | null } = {
      mulai: t(mulaiLain),
      selesai: selesaiLain === null ? null : t(selesaiLain),
    }
    expect(hariBersama({ mulai: t(mulai), selesai: t(selesai) }, lain)).toBe(n)
  })
})
