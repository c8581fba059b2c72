import { describe, expect, test } from 'vitest'
import { parseTanggal } from '../../../lib/core/tanggal.ts'
import { createKebijakan, timpaanSelalu } from '../../../lib/hukum/parameter.ts'
import type { Rentang } from '../../../lib/pegawai/aturan/kontrak.ts'
import {
  computeSampaiBulan,
  findSegmenBulan,
  hariKontrakDalamBulan,
  isBulanDihitung,
  listBulanKontrak,
  listBulanWajib,
} from '../../../lib/penilaian/aturan/bulan-wajib.ts'
import { computePredikat, isMinimalBaik, isMinimalSesuai } from '../../../lib/penilaian/aturan/predikat.ts'
import {
  computeRataTahunan,
  requireBulanUnik,
  usulkanRating,
} from '../../../lib/penilaian/aturan/rata-tahunan.ts'
import { PREDIKAT } from '../../../lib/penilaian/schema.ts'
import { RATING } from '../../../lib/perilaku-kerja/schema.ts'

const t = parseTanggal
const dengan = (nilai: Record<string, unknown> = {}) => createKebijakan(t('2026-12-31'), timpaanSelalu(nilai))
const biasa = dengan()
const rentang = (mulai: string, selesai: string): Rentang => ({ mulai: t(mulai), selesai: t(selesai) })
const setahun = rentang('2026-01-01', '2026-12-31')

describe('months that count', () => {
  test.each([
    ['2026-01-17', true],
    ['2026-01-18', false],
  ])('a contract from %s makes January count: %s', (mulai, dihitung) => {
    const kontrak = [rentang(mulai, '2026-12-31')]
    expect(isBulanDihitung(kontrak, { tahun: 2026, bulan: 1 }, biasa)).toBe(dihitung)
  })

  test('days of all contracts in a month are added', () => {
    const dua = [rentang('2026-03-01', '2026-03-07'), rentang('2026-03-20', '2026-04-30')]
    expect(hariKontrakDalamBulan(dua, { tahun: 2026, bulan: 3 })).toBe(19)
    expect(isBulanDihitung(dua, { tahun: 2026, bulan: 3 }, biasa)).toBe(true)
    expect(hariKontrakDalamBulan(dua, { tahun: 2026, bulan: 5 })).toBe(0)
  })

  test('excluded months are left out, later ones than the cut-off too', () => {
    expect(listBulanWajib([setahun], 2026, 12, [], biasa)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
    expect(listBulanWajib([setahun], 2026, 11, [3, 4, 5], biasa)).toEqual([1, 2, 6, 7, 8, 9, 10, 11])
    expect(listBulanWajib([setahun], 2026, 0, [], biasa)).toEqual([])
    expect(listBulanWajib([setahun], 2025, 12, [], biasa)).toEqual([])
    expect(listBulanWajib([rentang('2026-06-20', '2026-08-14')], 2026, 12, [], biasa)).toEqual([7])
  })

  test.each([
    ['2026-12-01', 11],
    ['2026-12-31', 11],
    ['2026-11-30', 10],
    ['2026-01-31', 0],
    ['2026-02-01', 1],
  ])('on %s the cut-off is %i', (pada, bulan) => {
    expect(computeSampaiBulan(t(pada), biasa)).toBe(bulan)
  })

  test('a region may judge December as well', () => {
    expect(computeSampaiBulan(t('2026-12-10'), dengan({ BULAN_TERAKHIR_DINILAI: 12 }))).toBe(12)
  })
})

describe('a contract that is no calendar year', () => {
  const oktober = rentang('2025-10-01', '2026-09-30')
  const bulan = (kontrak: Rentang, pada: string, kecuali: number[] = []) =>
    listBulanKontrak(kontrak, [kontrak], t(pada), (satu) => kecuali.includes(satu.bulan), biasa).map(
      (satu) => `${satu.tahun}-${satu.bulan}`,
    )

  test('is judged on its own months up to the cut-off', () => {
    expect(bulan(oktober, '2026-09-10')).toEqual([
      '2025-10',
      '2025-11',
      '2025-12',
      '2026-1',
      '2026-2',
      '2026-3',
      '2026-4',
      '2026-5',
      '2026-6',
      '2026-7',
      '2026-8',
    ])
    expect(bulan(oktober, '2026-01-15')).toEqual(['2025-10', '2025-11', '2025-12'])
    expect(bulan(oktober, '2025-12-15')).toEqual(['2025-10', '2025-11'])
    expect(bulan(oktober, '2025-10-15')).toEqual([])
    expect(bulan(oktober, '2026-09-10', [2, 3, 4])).toHaveLength(8)
  })

  test('is judged on at most the last twelve', () => {
    const lima = rentang('2022-01-01', '2026-12-31')
    const daftar = bulan(lima, '2026-12-10')
    expect(daftar).toHaveLength(12)
    expect([daftar[0], daftar[11]]).toEqual(['2025-12', '2026-11'])
  })

  test('shares a month with the contract before it', () => {
    const lama = rentang('2025-03-10', '2026-03-09')
    const baru = rentang('2026-03-10', '2027-03-09')
    const daftar = listBulanKontrak(baru, [lama, baru], t('2026-05-10'), () => false, biasa)
    expect(daftar).toEqual([
      { tahun: 2026, bulan: 3 },
      { tahun: 2026, bulan: 4 },
    ])
  })

  test('that ends on the first of a month shares that month with the next', () => {
    const lama = rentang('2026-04-02', '2026-06-01')
    const baru = rentang('2026-06-02', '2027-06-01')
    const bulanLama = (pada: string) =>
      listBulanKontrak(lama, [lama, baru], t(pada), () => false, biasa).map((satu) => satu.bulan)
    expect(bulanLama('2026-08-10')).toEqual([4, 5, 6])
    expect(bulanLama('2026-06-30')).toEqual([4, 5])
  })

  test('leaves out a first month of which it covers too little', () => {
    expect(bulan(rentang('2026-05-18', '2026-12-31'), '2026-08-10')).toEqual(['2026-6', '2026-7'])
    expect(bulan(rentang('2026-05-17', '2026-12-31'), '2026-08-10')).toEqual(['2026-5', '2026-6', '2026-7'])
  })
})

describe('a year split over several SKP', () => {
  const segmen = [
    { id: 'lama', ...rentang('2026-01-01', '2026-06-14') },
    { id: 'baru', ...rentang('2026-06-15', '2026-12-31') },
  ]

  test.each<[number, string | null]>([
    [5, 'lama'],
    [6, 'baru'],
    [7, 'baru'],
  ])('month %i belongs to the segment that held on its last counted day: %s', (bulan, id) => {
    expect(findSegmenBulan(segmen, [setahun], { tahun: 2026, bulan })).toBe(id)
  })

  test('the last counted day is the last one under contract', () => {
    expect(findSegmenBulan(segmen, [rentang('2026-01-01', '2026-06-14')], { tahun: 2026, bulan: 6 })).toBe(
      'lama',
    )
    const dua = [rentang('2026-06-20', '2026-12-31'), rentang('2026-01-01', '2026-06-10')]
    expect(findSegmenBulan(segmen, dua, { tahun: 2026, bulan: 6 })).toBe('baru')
    expect(findSegmenBulan(segmen, [setahun], { tahun: 2027, bulan: 6 })).toBeNull()
    expect(findSegmenBulan([], [setahun], { tahun: 2026, bulan: 6 })).toBeNull()
    expect(
      findSegmenBulan(segmen, [rentang('2026-01-01', '2026-05-31')], { tahun: 2026, bulan: 6 }),
    ).toBeNull()
  })

  test.each<[string, string, string | null]>([
    ['2026-06-30', '2026-12-31', 'satu'],
    ['2026-07-01', '2026-12-31', null],
    ['2026-01-01', '2026-06-30', 'satu'],
    ['2026-01-01', '2026-06-29', null],
  ])('a segment from %s to %s holds on 30 June: %s', (mulai, selesai, id) => {
    const satu = [{ id: 'satu', ...rentang(mulai, selesai) }]
    expect(findSegmenBulan(satu, [setahun], { tahun: 2026, bulan: 6 })).toBe(id)
  })
})

describe("the year's mean", () => {
  const final = (bulan: number, capaian: number | null, ya = true) => ({ bulan, capaian, final: ya })

  test('is over the wajib months that are final; the others are missing', () => {
    const hasil = computeRataTahunan(
      [3, 1, 2, 4],
      [final(1, 8000), final(2, 9001), final(3, 9900, false), final(4, null), final(9, 1)],
      biasa,
    )
    expect(hasil).toEqual({
      rata: 8501,
      bulanWajib: 4,
      bulanHilang: [3, 4],
      usulanRating: 'SESUAI_EKSPEKTASI',
    })
  })

  test('names the missing months in their order, whatever the order asked', () => {
    expect(computeRataTahunan([12, 10, 9, 2, 1], [final(1, 8000)], biasa).bulanHilang).toEqual([2, 9, 10, 12])
  })

  test('is none where nothing counts', () => {
    expect(computeRataTahunan([], [final(1, 8000)], biasa)).toEqual({
      rata: null,
      bulanWajib: 0,
      bulanHilang: [],
      usulanRating: null,
    })
    expect(computeRataTahunan([1], [], biasa)).toMatchObject({
      rata: null,
      bulanHilang: [1],
      usulanRating: null,
    })
  })

  test('a month named twice is refused', () => {
    const ganda = expect.objectContaining({ code: 'INVALID_INPUT', galat: 'BULAN_GANDA' })
    expect(() => computeRataTahunan([1], [final(1, 1), final(1, 2)], biasa)).toThrow(ganda)
    expect(() => requireBulanUnik([1, 2, 1])).toThrow('Bulan 1 tertulis lebih dari sekali.')
    expect(requireBulanUnik([1, 2])).toBeUndefined()
  })

  test.each([
    [7999, 'DI_BAWAH_EKSPEKTASI'],
    [8000, 'SESUAI_EKSPEKTASI'],
    [10000, 'SESUAI_EKSPEKTASI'],
    [10001, 'DI_ATAS_EKSPEKTASI'],
  ])('%i hundredths propose %s', (rata, rating) => {
    expect(usulkanRating(rata, biasa)).toBe(rating)
  })

  test('the band may be moved by a region', () => {
    const daerah = dengan({ PITA_SESUAI_MIN: 75.5, PITA_SESUAI_MAKS: 95 })
    expect([7549, 7550, 9500, 9501].map((rata) => usulkanRating(rata, daerah))).toEqual([
      'DI_BAWAH_EKSPEKTASI',
      'SESUAI_EKSPEKTASI',
      'SESUAI_EKSPEKTASI',
      'DI_ATAS_EKSPEKTASI',
    ])
  })
})

describe('the predikat', () => {
  test('by the nine cells of PermenPANRB 6/2022', () => {
    const tabel = RATING.map((hasil) =>
      [...RATING].reverse().map((perilaku) => computePredikat(hasil, perilaku)),
    )
    expect(tabel).toEqual([
      ['KURANG', 'BAIK', 'SANGAT_BAIK'],
      ['KURANG', 'BAIK', 'BAIK'],
      ['SANGAT_KURANG', 'BUTUH_PERBAIKAN', 'BUTUH_PERBAIKAN'],
    ])
  })

  test('at least BAIK is results and behaviour at least as expected', () => {
    for (const hasil of RATING) {
      for (const perilaku of RATING) {
        expect(isMinimalBaik(computePredikat(hasil, perilaku))).toBe(
          isMinimalSesuai(hasil) && isMinimalSesuai(perilaku),
        )
      }
    }
    expect(PREDIKAT.map(isMinimalBaik)).toEqual([true, true, false, false, false])
    expect(RATING.map(isMinimalSesuai)).toEqual([true, true, false])
  })
})
