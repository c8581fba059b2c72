import { describe, expect, test } from 'vitest'
import { AppError } from '../../../lib/core/errors.ts'
import { parseTanggal } from '../../../lib/core/tanggal.ts'
import {
  createKebijakan,
  defineParameter,
  isTerisiSetahun,
  nilaiAngka,
  nilaiBoolean,
  nilaiPilihan,
  nilaiUrutan,
  parseNilai,
  readParameter,
  timpaanSelalu,
  type VersiParameter,
} from '../../../lib/hukum/parameter.ts'

const t = parseTanggal
const dasarHukum: VersiParameter<number>['dasarHukum'] = [{ sumber: 'pp-94-2021' }]

function buat(...riwayat: [nilai: number, sejak: string, hingga?: string][]) {
  return defineParameter({
    kode: 'UJI',
    label: 'Uji',
    satuan: 'hari',
    jenis: nilaiAngka({ min: 1, maks: 99, bulat: true }),
    riwayat: riwayat.map(([nilai, berlakuSejak, berlakuHingga]) => ({
      nilai,
      berlakuSejak,
      ...(berlakuHingga === undefined ? {} : { berlakuHingga }),
      dasarHukum,
      terverifikasi: true,
    })),
  })
}

describe('a dated value', () => {
  const uji = buat([10, '2025-01-01', '2025-12-31'], [20, '2026-01-01'])

  test.each([
    ['2025-01-01', 10],
    ['2025-12-31', 10],
    ['2026-01-01', 20],
    ['2090-06-01', 20],
  ])('on %s is %i', (pada, nilai) => {
    expect(readParameter(uji, t(pada))).toEqual({
      kode: 'UJI',
      nilai,
      terverifikasi: true,
      asal: 'BAWAAN',
      dasarHukum,
    })
  })

  test('is never guessed before its first day', () => {
    expect(() => readParameter(uji, t('2024-12-31'))).toThrow(
      expect.objectContaining({
        code: 'RULE_VIOLATED',
        message: 'Parameter UJI tidak mempunyai nilai yang berlaku pada 2024-12-31.',
      }),
    )
  })

  test('nor after its last day, nor in a gap', () => {
    const bercelah = buat([10, '2025-01-01', '2025-06-30'], [20, '2025-08-01', '2025-12-31'])
    expect(() => readParameter(bercelah, t('2025-07-15'))).toThrow(AppError)
    expect(() => readParameter(bercelah, t('2026-01-01'))).toThrow(AppError)
    expect(isTerisiSetahun(bercelah, 2025)).toBe(false)
  })

  test('an overlap, a reversed span, an empty history and an inadmissible value are refused when declared', () => {
    expect(() => buat([10, '2025-01-01', '2025-12-31'], [20, '2025-12-31'])).toThrow('bertumpang tindih')
    expect(() => buat([10, '2025-01-01'], [20, '2026-01-01'])).toThrow(
      expect.objectContaining({
        code: 'RULE_VIOLATED',
        message: 'Parameter UJI: masa berlaku bertumpang tindih.',
      }),
    )
    expect(() => buat([10, '2025-01-01', '2025-12-31'], [20, '2025-01-01'])).toThrow('bertumpang tindih')
    expect(() => buat([20, '2026-01-01'], [10, '2025-01-01', '2026-01-01'])).toThrow('bertumpang tindih')
    expect(() => buat([10, '2025-01-01', '2024-12-31'])).toThrow(
      expect.objectContaining({
        code: 'RULE_VIOLATED',
        message: 'Parameter UJI: masa berlaku berakhir sebelum mulai.',
      }),
    )
    expect(() => buat()).toThrow(
      expect.objectContaining({ code: 'RULE_VIOLATED', message: 'Parameter UJI: belum mempunyai nilai.' }),
    )
    expect(() => buat([100, '2025-01-01'])).toThrow('tidak sah')
    expect(() => buat([10, '2025-02-30'])).toThrow('bukan tanggal')
    expect(buat([10, '2025-01-01', '2025-01-01']).riwayat).toHaveLength(1)
  })

  test('may be declared in any order', () => {
    const terbalik = buat([20, '2026-01-01'], [10, '2025-01-01', '2025-12-31'])
    expect([t('2025-12-31'), t('2026-01-01')].map((hari) => readParameter(terbalik, hari).nilai)).toEqual([
      10, 20,
    ])
  })

  test('covers a year or not', () => {
    expect(isTerisiSetahun(uji, 2025)).toBe(true)
    expect(isTerisiSetahun(uji, 2026)).toBe(true)
    expect(isTerisiSetahun(uji, 2024)).toBe(false)
    expect(isTerisiSetahun(buat([10, '2025-01-01', '2025-06-30'], [20, '2025-07-01']), 2025)).toBe(true)
    expect(isTerisiSetahun(buat([10, '2025-01-01', '2025-06-30'], [20, '2025-07-01']), 2024)).toBe(false)
    expect(isTerisiSetahun(buat([10, '2025-01-02']), 2025)).toBe(false)
    expect(isTerisiSetahun(buat([10, '2025-01-01', '2025-12-30']), 2025)).toBe(false)
    expect(isTerisiSetahun(buat([10, '2025-01-01', '9999-12-31']), 2025)).toBe(true)
    expect(isTerisiSetahun(buat([10, '2025-01-01', '9999-12-31']), 9999)).toBe(true)
  })
})

describe('a regional value', () => {
  const uji = buat([10, '2025-01-01'])
  const daerah = {
    kode: 'UJI',
    berlakuSejak: '2026-01-01',
    berlakuHingga: '2026-12-31',
    nilai: 30,
    terverifikasi: false,
  }

  test.each([
    ['2025-12-31', 10, 'BAWAAN'],
    ['2026-01-01', 30, 'DAERAH'],
    ['2026-12-31', 30, 'DAERAH'],
    ['2027-01-01', 10, 'BAWAAN'],
  ])('on %s gives %i (%s)', (pada, nilai, asal) => {
    expect(readParameter(uji, t(pada), [daerah])).toMatchObject({ nilai, asal })
  })

  test('of another code changes nothing; without an end it stays', () => {
    expect(readParameter(uji, t('2026-05-01'), [{ ...daerah, kode: 'LAIN' }]).nilai).toBe(10)
    expect(readParameter(uji, t('2099-05-01'), [{ ...daerah, berlakuHingga: null }]).nilai).toBe(30)
  })

  test('holds also where the default has none', () => {
    expect(readParameter(uji, t('2020-01-01'), timpaanSelalu({ UJI: 5 }))).toEqual({
      kode: 'UJI',
      nilai: 5,
      terverifikasi: false,
      asal: 'DAERAH',
      dasarHukum,
    })
  })

  test('cites the default of that day; before the first one the first; without any, the default of Titian', () => {
    const [lama, baru, baku] = (['pp-94-2021', 'uu-20-2023', 'bawaan-titian'] as const).map((sumber) => [
      { sumber },
    ])
    const dua = {
      ...uji,
      riwayat: [
        {
          berlakuSejak: '2025-01-01',
          berlakuHingga: '2025-12-31',
          nilai: 10,
          dasarHukum,
          terverifikasi: true,
        },
        {
          berlakuSejak: '2026-01-01',
          nilai: 20,
          dasarHukum: [{ sumber: 'uu-20-2023' }] satisfies typeof dasarHukum,
          terverifikasi: true,
        },
      ],
    }
    const kutip = (definisi: typeof uji, pada: string) =>
      readParameter(definisi, t(pada), timpaanSelalu({ UJI: 5 })).dasarHukum
    expect(kutip(dua, '2024-12-31')).toEqual(lama)
    expect(kutip(dua, '2025-12-31')).toEqual(lama)
    expect(kutip(dua, '2026-01-01')).toEqual(baru)
    expect(kutip({ ...uji, riwayat: [] }, '2026-01-01')).toEqual(baku)
  })

  test('outside its kind is refused with the code of the contract', () => {
    expect(() => readParameter(uji, t('2026-05-01'), [{ ...daerah, nilai: 'banyak' }])).toThrow(
      expect.objectContaining({
        code: 'INVALID_INPUT',
        galat: 'NILAI_TIDAK_SAH',
        message:
          'Parameter UJI: nilai "banyak" tidak sah; isi dengan bilangan bulat, paling kecil 1, paling besar 99.',
      }),
    )
  })

  test('that always holds is an open span since the first day there is', () => {
    expect(timpaanSelalu({ UJI: 5, LAIN: 'A' })).toEqual([
      { kode: 'UJI', berlakuSejak: '0001-01-01', nilai: 5, terverifikasi: false },
      { kode: 'LAIN', berlakuSejak: '0001-01-01', nilai: 'A', terverifikasi: false },
    ])
  })

  test('two on the same day are refused', () => {
    const tumpang = [daerah, { ...daerah, berlakuSejak: '2026-12-31', berlakuHingga: null }]
    expect(() => createKebijakan(t('2026-06-01'), tumpang)).toThrow('bertumpang tindih')
    expect(createKebijakan(t('2026-06-01'), [daerah, { ...daerah, kode: 'LAIN' }]).read(uji)).toBe(30)
  })

  test('is read once and remembered', () => {
    const kebijakan = createKebijakan(t('2026-06-01'), [daerah])
    expect(kebijakan.pada).toBe('2026-06-01')
    expect(kebijakan.read(uji)).toBe(30)
    expect(kebijakan.detail(uji)).toBe(kebijakan.detail(uji))
    expect(kebijakan.detail(uji)).toMatchObject({ kode: 'UJI', nilai: 30, terverifikasi: false })
  })
})

describe('kinds of value', () => {
  test('numbers within bounds, whole where asked', () => {
    const bulat = nilaiAngka({ min: 1, maks: 3, bulat: true })
    expect([1, 3, 0, 4, 1.5, '2', NaN, Infinity, null].map((nilai) => bulat.parse(nilai))).toEqual([
      1,
      3,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
    ])
    const bebas = nilaiAngka()
    expect([1.5, -1e9, NaN, Infinity, -Infinity, '1'].map((nilai) => bebas.parse(nilai))).toEqual([
      1.5,
      -1e9,
      null,
      null,
      null,
      null,
    ])
    expect(nilaiAngka({ min: 0 }).uraian).toBe('angka, paling kecil 0')
    expect(nilaiAngka({ maks: 0 }).uraian).toBe('angka, paling besar 0')
    expect(bulat.uraian).toBe('bilangan bulat, paling kecil 1, paling besar 3')
    expect(nilaiAngka().uraian).toBe('angka')
  })

  test('one of a list', () => {
    const pilihan = nilaiPilihan(['A', 'B'])
    expect([pilihan.parse('A'), pilihan.parse('C'), pilihan.parse(1)]).toEqual(['A', null, null])
    expect(pilihan.uraian).toBe('A atau B')
  })

  test('yes or no', () => {
    const boolean = nilaiBoolean()
    expect([boolean.parse(true), boolean.parse(false), boolean.parse('true'), boolean.parse(0)]).toEqual([
      true,
      false,
      null,
      null,
    ])
    expect(boolean.uraian).toBe('true atau false')
    expect(parseNilai({ ...buat([1, '2025-01-01']), jenis: boolean, riwayat: [] }, false)).toBe(false)
  })

  test('an ordered list without repetition', () => {
    const urutan = nilaiUrutan(['A', 'B'])
    expect(urutan.parse(['B', 'A'])).toEqual(['B', 'A'])
    expect(urutan.parse([])).toEqual([])
    expect([urutan.parse(['A', 'A']), urutan.parse(['A', 'C']), urutan.parse('A')]).toEqual([
      null,
      null,
      null,
    ])
    expect(urutan.uraian).toBe('daftar berurutan dari A, B')
  })
})
