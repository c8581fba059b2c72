import { describe, expect, test } from 'vitest'
import { parseTanggal } from '../../../lib/core/tanggal.ts'
import { createKebijakan, timpaanSelalu } from '../../../lib/hukum/parameter.ts'
import { findAkibatHukuman, findAkibatKasus } from '../../../lib/kehadiran/aturan/akibat.ts'
import { listJenjangAlpa, tingkatAlpa } from '../../../lib/kehadiran/aturan/alpa.ts'
import { parseBarisRekap } from '../../../lib/kehadiran/parse.ts'

const KOSONG = { izin: '', cutiSakit: '', cutiMelahirkan: '', alpa: '', alpaBerturut: '' }
const t = parseTanggal

describe('one row of the grid', () => {
  test('all empty is not recorded; a dash is empty too', () => {
    expect(parseBarisRekap(KOSONG, 21)).toEqual({ isi: null, galat: {} })
    expect(parseBarisRekap({ ...KOSONG, izin: ' - ', alpa: '–' }, 21)).toEqual({ isi: null, galat: {} })
  })

  test('partly filled: the empty ones are 0, an unknown run stays unknown', () => {
    expect(parseBarisRekap({ ...KOSONG, alpa: '2' }, 21).isi).toEqual({
      izin: 0,
      cutiSakit: 0,
      cutiMelahirkan: 0,
      alpa: 2,
      alpaBerturut: null,
    })
  })

  test.each(['1,5', 'dua', '-1', '32', '1e1', '0x5', '1.500'])('%s is refused at its own cell', (teks) => {
    const { isi, galat } = parseBarisRekap({ ...KOSONG, cutiSakit: teks }, 21)
    expect(isi).toBeNull()
    expect(Object.keys(galat)).toEqual(['cutiSakit'])
  })

  test.each(['abc', '1,5', '1.5', '1.500', '2 hari'])(
    '%s is told to be whole days, without offering a fraction',
    (teks) => {
      expect(parseBarisRekap({ ...KOSONG, alpa: teks }, 21).galat).toEqual({
        alpa: 'Isi hari utuh, misalnya 2.',
      })
    },
  )

  test('the sum: at the working days it stands, one above it is refused', () => {
    const sel = { ...KOSONG, izin: '1', cutiMelahirkan: '20' }
    expect(parseBarisRekap(sel, 22).galat).toEqual({})
    expect(parseBarisRekap(sel, 21).galat).toEqual({})
    expect(Object.keys(parseBarisRekap(sel, 20).galat)).toEqual(['cutiMelahirkan'])
  })

  test('the run: up to the absences, not above', () => {
    expect(parseBarisRekap({ ...KOSONG, alpa: '3', alpaBerturut: '3' }, 21).galat).toEqual({})
    expect(Object.keys(parseBarisRekap({ ...KOSONG, alpa: '3', alpaBerturut: '4' }, 21).galat)).toEqual([
      'alpaBerturut',
    ])
  })
})

describe('the steps as a table', () => {
  test('agree with the rule on every day of a year, also where the region lowers dismissal', () => {
    for (const kebijakan of [
      createKebijakan(t('2026-12-31')),
      createKebijakan(t('2026-12-31'), timpaanSelalu({ AMBANG_ALPA_HENTI: 20 })),
    ]) {
      const jenjang = listJenjangAlpa(kebijakan)
      for (let n = 0; n <= 60; n += 1)
        expect(jenjang.findLast(({ sejak }) => n >= sejak)?.tingkat ?? null).toBe(
          tingkatAlpa(n, 0, kebijakan),
        )
    }
  })
})

describe('the steps as a table for the screen', () => {
  const jenjang = (nilai: number) =>
    listJenjangAlpa(createKebijakan(t('2026-12-31'), timpaanSelalu({ AMBANG_ALPA_HENTI: nilai }))).map(
      ({ sejak, tingkat }) => `${sejak} ${tingkat}`,
    )

  test('lowest first, dismissal last', () => {
    expect(jenjang(28)).toEqual([
      '3 TEGURAN_LISAN',
      '4 TEGURAN_TERTULIS',
      '7 PERNYATAAN_TIDAK_PUAS',
      '11 SEDANG_1',
      '14 SEDANG_2',
      '17 SEDANG_3',
      '21 BERAT_1',
      '25 BERAT_2',
      '28 PEMBERHENTIAN',
    ])
  })

  test('a step that dismissal overtakes is left out, also on the same day', () => {
    expect(jenjang(8)).toEqual([
      '3 TEGURAN_LISAN',
      '4 TEGURAN_TERTULIS',
      '7 PERNYATAAN_TIDAK_PUAS',
      '8 PEMBERHENTIAN',
    ])
    expect(jenjang(7)).toEqual(['3 TEGURAN_LISAN', '4 TEGURAN_TERTULIS', '7 PEMBERHENTIAN'])
    expect(jenjang(1)).toEqual(['1 PEMBERHENTIAN'])
  })
})

describe('the consequence of a record', () => {
  const kontrak = { mulai: t('2026-01-01'), selesai: t('2026-12-31') }
  const berat = (sejak: string, hingga: string | null) =>
    findAkibatHukuman(
      { tingkat: 'BERAT', berlakuSejak: t(sejak), berlakuHingga: hingga === null ? null : t(hingga) },
      kontrak,
    )

  test('a grave sanction refuses when one day of it lies in the contract', () => {
    expect(berat('2025-01-01', '2025-12-31')).toBe('TIDAK_MENENTUKAN')
    expect(berat('2025-01-01', '2026-01-01')).toBe('MENOLAK')
    expect(berat('2026-12-31', null)).toBe('MENOLAK')
    expect(berat('2027-01-01', null)).toBe('BERIKUTNYA')
    expect(berat('2020-01-01', null)).toBe('MENOLAK')
  })

  test('without a recorded contract even a grave one decides nothing', () => {
    for (const berlakuHingga of [null, t('2026-12-31')])
      expect(
        findAkibatHukuman({ tingkat: 'BERAT', berlakuSejak: t('2026-05-01'), berlakuHingga }, null),
      ).toBe('TIDAK_MENENTUKAN')
  })

  test('milder ones decide nothing; an open case defers, a closed one does not', () => {
    const sedang = { tingkat: 'SEDANG', berlakuSejak: t('2026-05-01'), berlakuHingga: null } as const
    expect(findAkibatHukuman(sedang, kontrak)).toBe('TIDAK_MENENTUKAN')
    expect(findAkibatKasus({ ditutup: null })).toBe('MENUNDA')
    expect(findAkibatKasus({ ditutup: t('2026-05-01') })).toBe('TIDAK_MENENTUKAN')
  })
})
