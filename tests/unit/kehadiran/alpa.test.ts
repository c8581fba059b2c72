import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addHari, parseTanggal, type Tanggal } from '../../../lib/core/tanggal.ts'
import { createKebijakan, timpaanSelalu } from '../../../lib/hukum/parameter.ts'
import { listHariKerja } from '../../../lib/kalender/aturan/hari-kerja.ts'
import { computeAlpa, tingkatAlpa } from '../../../lib/kehadiran/aturan/alpa.ts'

const t = parseTanggal
const biasa = createKebijakan(t('2026-12-31'))
const setahun = listHariKerja(t('2026-01-01'), t('2026-12-31'), new Set())
const hitung = (hari: Tanggal[], hariKerja?: Tanggal[]) => computeAlpa(hari, hariKerja, biasa)

describe('the steps of PP 94/2021', () => {
  test.each([
    [0, null],
    [2, null],
    [3, 'TEGURAN_LISAN'],
    [4, 'TEGURAN_TERTULIS'],
    [6, 'TEGURAN_TERTULIS'],
    [7, 'PERNYATAAN_TIDAK_PUAS'],
    [10, 'PERNYATAAN_TIDAK_PUAS'],
    [11, 'SEDANG_1'],
    [13, 'SEDANG_1'],
    [14, 'SEDANG_2'],
    [16, 'SEDANG_2'],
    [17, 'SEDANG_3'],
    [20, 'SEDANG_3'],
    [21, 'BERAT_1'],
    [24, 'BERAT_1'],
    [25, 'BERAT_2'],
    [27, 'BERAT_2'],
    [28, 'PEMBERHENTIAN'],
    [40, 'PEMBERHENTIAN'],
  ])('%i days: %s', (kumulatif, tingkat) => {
    expect(tingkatAlpa(kumulatif, 1, biasa)).toBe(tingkat)
  })

  test('ten consecutive days are dismissal, nine are not', () => {
    expect(tingkatAlpa(10, 10, biasa)).toBe('PEMBERHENTIAN')
    expect(tingkatAlpa(10, 9, biasa)).toBe('PERNYATAAN_TIDAK_PUAS')
    const daerah = createKebijakan(t('2026-12-31'), timpaanSelalu({ AMBANG_ALPA_HENTI: 20 }))
    expect([tingkatAlpa(19, 1, daerah), tingkatAlpa(20, 1, daerah)]).toEqual(['SEDANG_3', 'PEMBERHENTIAN'])
  })
})

describe('absence', () => {
  test('over a weekend is one run', () => {
    expect(hitung([t('2026-11-30'), t('2026-11-26'), t('2026-11-27')])).toEqual({
      kumulatif: 3,
      berturut: 3,
      tingkat: 'TEGURAN_LISAN',
    })
  })

  test('counts a day once and ignores days that are none', () => {
    expect(hitung([t('2026-11-27'), t('2026-11-27'), t('2026-11-28'), t('2026-11-30')])).toEqual({
      kumulatif: 2,
      berturut: 2,
      tingkat: null,
    })
    expect(hitung([])).toEqual({ kumulatif: 0, berturut: 0, tingkat: null })
  })

  test('takes the longest of several runs', () => {
    const hari = ['2026-01-05', '2026-01-06', '2026-01-07', '2026-01-09', '2026-01-12'].map(t)
    expect(hitung(hari)).toMatchObject({ kumulatif: 5, berturut: 3 })
  })

  test('ten working days over two weekends are dismissal, nine are not', () => {
    const sembilan = listHariKerja(t('2026-11-16'), t('2026-11-26'), new Set())
    expect(hitung(sembilan)).toEqual({ kumulatif: 9, berturut: 9, tingkat: 'PERNYATAAN_TIDAK_PUAS' })
    expect(hitung([...sembilan, t('2026-11-27')])).toEqual({
      kumulatif: 10,
      berturut: 10,
      tingkat: 'PEMBERHENTIAN',
    })
  })

  test('over a holiday of the calendar is one run, without the calendar two', () => {
    const hari = [t('2026-11-26'), t('2026-11-30')]
    const kalender = listHariKerja(t('2026-11-01'), t('2026-11-30'), new Set(['2026-11-27']))
    expect(hitung(hari, kalender)).toMatchObject({ kumulatif: 2, berturut: 2 })
    expect(hitung(hari)).toMatchObject({ kumulatif: 2, berturut: 1 })
  })

  test('of two years at once is refused', () => {
    expect(() => hitung([t('2025-12-31'), t('2026-01-01')])).toThrow(
      expect.objectContaining({
        code: 'INVALID_INPUT',
        galat: 'TAHUN_CAMPUR',
        message: 'Hari alpa berasal dari lebih dari satu tahun kalender.',
      }),
    )
  })

  test('the calendar of Monday to Friday is the same as none', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 364 })), (nomor) => {
        const hari = nomor.map((n) => addHari(t('2026-01-01'), n))
        expect(hitung(hari)).toEqual(hitung(hari, setahun))
      }),
    )
  })

  test('is never less with one day more, and no run is longer than the whole', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 364 })),
        fc.integer({ min: 0, max: 364 }),
        (nomor, lagi) => {
          const hari = nomor.map((n) => addHari(t('2026-01-01'), n))
          const lama = hitung(hari)
          const baru = hitung([...hari, addHari(t('2026-01-01'), lagi)])
          expect(baru.kumulatif).toBeGreaterThanOrEqual(lama.kumulatif)
          expect(baru.berturut).toBeGreaterThanOrEqual(lama.berturut)
          expect(baru.berturut).toBeLessThanOrEqual(baru.kumulatif)
        },
      ),
    )
  })
})
