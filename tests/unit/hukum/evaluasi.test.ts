import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  allOf,
  andHasil,
  type Evaluasi,
  HASIL,
  type Hasil,
  hasilDari,
  listPenentu,
  notHasil,
  orHasil,
  type Peran,
} from '../../../lib/hukum/evaluasi.ts'

const hasil = fc.constantFrom<Hasil>(...HASIL)
const YA: Hasil = 'MEMENUHI'
const TIDAK: Hasil = 'TIDAK_MEMENUHI'
const BELUM: Hasil = 'BELUM_DAPAT_DINILAI'

describe('three-valued logic', () => {
  test.each<[Hasil[], Hasil, Hasil]>([
    [[], YA, TIDAK],
    [[YA], YA, YA],
    [[TIDAK], TIDAK, TIDAK],
    [[BELUM], BELUM, BELUM],
    [[YA, BELUM], BELUM, YA],
    [[BELUM, TIDAK], TIDAK, BELUM],
    [[YA, TIDAK, BELUM], TIDAK, YA],
  ])('%j: and %s, or %s', (daftar, dan, atau) => {
    expect(andHasil(daftar)).toBe(dan)
    expect(orHasil(daftar)).toBe(atau)
  })

  test('obeys the laws of Kleene', () => {
    fc.assert(
      fc.property(hasil, hasil, hasil, (a, b, c) => {
        expect(andHasil([a, b])).toBe(andHasil([b, a]))
        expect(orHasil([a, b])).toBe(orHasil([b, a]))
        expect(andHasil([a, andHasil([b, c])])).toBe(andHasil([andHasil([a, b]), c]))
        expect(orHasil([a, orHasil([b, c])])).toBe(orHasil([orHasil([a, b]), c]))
        expect(andHasil([a, a])).toBe(a)
        expect(orHasil([a, a])).toBe(a)
        expect(andHasil([a, orHasil([b, c])])).toBe(orHasil([andHasil([a, b]), andHasil([a, c])]))
        expect(andHasil([a, orHasil([a, b])])).toBe(a)
        expect(notHasil(andHasil([a, b]))).toBe(orHasil([notHasil(a), notHasil(b)]))
        expect(notHasil(notHasil(a))).toBe(a)
      }),
    )
  })

  test('a known answer is yes or no, a missing one is neither', () => {
    expect([hasilDari(true), hasilDari(false), hasilDari(null)]).toEqual([YA, TIDAK, BELUM])
  })
})

function aturan(kode: string, satu: Hasil, peran: Peran = 'SYARAT'): Evaluasi {
  return {
    kode,
    label: kode,
    hasil: satu,
    peran,
    luaran: satu,
    alasan: '',
    dasarHukum: [{ sumber: 'bawaan-titian' }],
    parameter: [],
    fakta: {},
  }
}

describe('the rules that decide', () => {
  test('every refusal, sorted, where there is one', () => {
    expect(
      listPenentu([aturan('z', TIDAK), aturan('b', BELUM), aturan('a', TIDAK), aturan('c', YA)]),
    ).toEqual(['a', 'z'])
  })

  test('else every unknown, else none', () => {
    expect(listPenentu([aturan('z', BELUM), aturan('a', BELUM), aturan('c', YA)])).toEqual(['a', 'z'])
    expect(listPenentu([aturan('c', YA)])).toEqual([])
  })

  test('a rule that only notes stands outside', () => {
    const anak = [aturan('a', YA), aturan('b', TIDAK, 'CATATAN'), aturan('c', BELUM, 'CATATAN')]
    expect(listPenentu(anak)).toEqual([])
    const klausul = allOf(
      {
        kode: 'k',
        label: 'Klausul',
        dasarHukum: [{ sumber: 'bawaan-titian' }],
        kalimat: { MEMENUHI: 'ya', TIDAK_MEMENUHI: 'tidak', BELUM_DAPAT_DINILAI: 'belum' },
      },
      anak,
    )
    expect(klausul).toEqual({
      kode: 'k',
      label: 'Klausul',
      hasil: 'MEMENUHI',
      peran: 'SYARAT',
      luaran: 'MEMENUHI',
      alasan: 'ya',
      dasarHukum: [{ sumber: 'bawaan-titian' }],
      parameter: [],
      fakta: {},
      anak,
    })
  })

  test.each<[Hasil, string]>([
    [YA, 'ya'],
    [TIDAK, 'tidak'],
    [BELUM, 'belum'],
  ])('a clause over one rule that comes out %s says %s', (satu, alasan) => {
    const klausul = {
      kode: 'k',
      label: 'Klausul',
      dasarHukum: [{ sumber: 'bawaan-titian' }],
      kalimat: { MEMENUHI: 'ya', TIDAK_MEMENUHI: 'tidak', BELUM_DAPAT_DINILAI: 'belum' },
    } satisfies Parameters<typeof allOf>[0]
    expect(allOf(klausul, [aturan('a', YA), aturan('b', satu)])).toMatchObject({
      hasil: satu,
      luaran: satu,
      alasan,
    })
  })

  test('the order of the rules is irrelevant', () => {
    const campuran = fc.array(
      fc.record({ kode: fc.string(), hasil, peran: fc.constantFrom<Peran>('SYARAT', 'CATATAN') }),
    )
    fc.assert(
      fc.property(campuran, (daftar) => {
        expect(listPenentu([...daftar].reverse())).toEqual(listPenentu(daftar))
      }),
    )
  })
})
