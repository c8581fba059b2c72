import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseTanggal, type Tanggal } from '../../../lib/core/tanggal.ts'
import { TINGKAT_HUKUMAN } from '../../../lib/kehadiran/schema.ts'
import { adaHukuman, decideHukuman } from '../../../lib/kelayakan/aturan/hukuman-berlaku.ts'
import type { Hukuman } from '../../../lib/kelayakan/schema.ts'
import { hariAcak } from './acak.ts'

const t = parseTanggal
const hari = (teks: string | null) => (teks === null ? null : t(teks))
const berat = (sejak: string | null, hingga: string | null): Hukuman => ({
  tingkat: 'BERAT',
  berlakuSejak: hari(sejak),
  berlakuHingga: hari(hingga),
})
const masa = (mulai: string | null, selesai: string | null) => ({
  mulai: hari(mulai),
  selesai: hari(selesai),
})
const SETAHUN = masa('2026-01-01', '2026-12-31')

describe('hukuman berlaku pada suatu hari dari masanya', () => {
  test.each<[string, string | null, boolean]>([
    ['2025-01-01', '2025-12-31', false],
    ['2025-01-01', '2026-01-01', true],
    ['2025-12-31', null, true],
    ['2026-01-01', '2026-01-01', true],
    ['2026-01-01', null, true],
    ['2026-05-01', '2026-06-01', true],
    ['2026-12-31', '2026-12-31', true],
    ['2026-12-31', null, true],
    ['2027-01-01', null, false],
    ['2027-01-01', '2027-06-01', false],
    ['2025-01-01', '2027-12-31', true],
  ])('%s sampai %s atas masa setahun: %s', (sejak, hingga, berlaku) => {
    expect(adaHukuman([berat(sejak, hingga)], ['BERAT'], SETAHUN)).toBe(berlaku)
  })

  test.each<[string, string | null, boolean]>([
    ['2025-12-31', '2026-01-01', false],
    ['2025-12-31', '2026-01-02', true],
    ['2026-01-02', null, true],
    ['2026-01-03', null, false],
  ])('%s sampai %s atas masa sehari, 2 Januari 2026: %s', (sejak, hingga, berlaku) => {
    expect(adaHukuman([berat(sejak, hingga)], ['BERAT'], masa('2026-01-02', '2026-01-02'))).toBe(berlaku)
  })

  test('masa tanpa satu hari pun bersih dari hukuman apa pun', () => {
    const kosong = masa('2026-01-02', '2026-01-01')
    expect(adaHukuman([berat('2020-01-01', null)], ['BERAT'], kosong)).toBe(false)
    expect(adaHukuman([berat(null, null)], ['BERAT'], kosong)).toBe(false)
  })

  test('tanpa hari berakhir masih berlaku, ditulis atau tidak', () => {
    expect(adaHukuman([{ tingkat: 'BERAT', berlakuSejak: t('2025-01-01') }], ['BERAT'], SETAHUN)).toBe(true)
  })

  test('hanya tingkat yang ditanyakan', () => {
    const sedang: Hukuman = { tingkat: 'SEDANG', berlakuSejak: t('2026-05-01') }
    expect(adaHukuman([sedang], ['BERAT'], SETAHUN)).toBe(false)
    expect(adaHukuman([sedang], ['SEDANG', 'BERAT'], SETAHUN)).toBe(true)
    expect(adaHukuman([sedang, berat('2026-05-01', null)], ['BERAT'], SETAHUN)).toBe(true)
    expect(
      adaHukuman([berat('2025-01-01', '2025-06-01'), berat('2026-05-01', null)], ['BERAT'], SETAHUN),
    ).toBe(true)
  })

  test('sama dengan bertanya hari demi hari', () => {
    fc.assert(
      fc.property(
        hariAcak('2026-01-01', '2026-01-08'),
        fc.option(hariAcak('2026-01-01', '2026-01-08')),
        hariAcak('2026-01-01', '2026-01-08'),
        hariAcak('2026-01-01', '2026-01-08'),
        (sejak, hingga, mulai, selesai) => {
          if (hingga !== null && hingga < sejak) return
          const berlaku = (satu: Tanggal) => sejak <= satu && (hingga === null || satu <= hingga)
          const semua = ['01', '02', '03', '04', '05', '06', '07', '08'].map((d) => t(`2026-01-${d}`))
          const harap = semua.some((satu) => mulai <= satu && satu <= selesai && berlaku(satu))
          const hukuman: Hukuman = { tingkat: 'BERAT', berlakuSejak: sejak, berlakuHingga: hingga }
          expect(adaHukuman([hukuman], ['BERAT'], { mulai, selesai })).toBe(harap)
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('yang belum dicatat', () => {
  test.each<[string, string | null, string | null, string | null, string | null, boolean | null]>([
    [
      'mulai masa tidak diketahui, berlaku pada hari terakhirnya',
      null,
      '2026-12-31',
      '2026-12-31',
      null,
      true,
    ],
    ['… dan berakhir pada hari terakhirnya', null, '2026-12-31', '2025-01-01', '2026-12-31', true],
    ['… berakhir sehari sebelumnya', null, '2026-12-31', '2025-01-01', '2026-12-30', null],
    ['… mulai sehari sesudahnya', null, '2026-12-31', '2027-01-01', null, false],
    [
      'akhir masa tidak diketahui, berlaku pada hari pertamanya',
      '2026-01-01',
      null,
      '2026-01-01',
      null,
      true,
    ],
    ['… dan berakhir pada hari pertamanya', '2026-01-01', null, '2025-01-01', '2026-01-01', true],
    ['… mulai sehari sesudahnya', '2026-01-01', null, '2026-01-02', null, null],
    ['… berakhir sehari sebelumnya', '2026-01-01', null, '2025-01-01', '2025-12-31', false],
    ['masanya tidak diketahui sama sekali', null, null, '2025-01-01', null, null],
    ['… juga bila sudah berakhir', null, null, '2025-01-01', '2025-12-31', null],
    ['sejak kapan tidak diketahui, masih berlaku', '2026-01-01', '2026-12-31', null, null, null],
    ['… berakhir di dalam masa', '2026-01-01', '2026-12-31', null, '2026-06-01', null],
    ['… berakhir pada hari pertamanya', '2026-01-01', '2026-12-31', null, '2026-01-01', null],
    ['… berakhir sebelum masanya', '2026-01-01', '2026-12-31', null, '2025-12-31', false],
    ['… berakhir sesudah masanya', '2026-01-01', '2026-12-31', null, '2027-06-01', null],
  ])('%s (masa %s–%s, hukuman %s–%s): %s', (_nama, mulai, selesai, sejak, hingga, berlaku) => {
    const jawaban = adaHukuman([berat(sejak, hingga)], ['BERAT'], masa(mulai, selesai))
    // Batas masa yang tidak dicatat tidak pernah menjadi "bersih".
    expect(jawaban).toBe(berlaku === false && (mulai === null || selesai === null) ? null : berlaku)
  })

  test('tanpa daftar atau tanpa salah satu batas masa tidak diketahui', () => {
    expect(adaHukuman(null, ['BERAT'], SETAHUN)).toBeNull()
    expect(adaHukuman([], ['BERAT'], SETAHUN)).toBe(false)
    expect(adaHukuman([], ['BERAT'], masa(null, '2026-12-31'))).toBeNull()
    expect(adaHukuman([], ['BERAT'], masa('2026-01-01', null))).toBeNull()
  })

  test('tingkat yang belum dicatat menunggu bila hukumannya berlaku, selain itu tidak berarti', () => {
    const tanpaTingkat = (sejak: string, hingga: string | null): Hukuman => ({
      ...berat(sejak, hingga),
      tingkat: null,
    })
    expect(adaHukuman([tanpaTingkat('2026-05-01', null)], ['BERAT'], SETAHUN)).toBeNull()
    expect(adaHukuman([tanpaTingkat('2025-05-01', '2025-12-31')], ['BERAT'], SETAHUN)).toBe(false)
    expect(
      adaHukuman([tanpaTingkat('2026-05-01', null), berat('2026-12-31', null)], ['BERAT'], SETAHUN),
    ).toBe(true)
    expect(adaHukuman([berat(null, null), berat('2026-12-31', null)], ['BERAT'], SETAHUN)).toBe(true)
  })

  test('mencatat yang kurang tidak pernah membatalkan jawaban yang sudah pasti', () => {
    const h = hariAcak('2026-01-01', '2026-01-06')
    const semua = fc.record({
      tingkat: fc.constantFrom(...TINGKAT_HUKUMAN),
      sejak: h,
      hingga: fc.option(h),
      mulai: h,
      selesai: h,
    })
    const lupa = fc.record({
      tingkat: fc.boolean(),
      sejak: fc.boolean(),
      mulai: fc.boolean(),
      selesai: fc.boolean(),
    })
    fc.assert(
      fc.property(semua, lupa, (satu, kosong) => {
        if (satu.mulai > satu.selesai || (satu.hingga !== null && satu.hingga < satu.sejak)) return
        const lengkap: Hukuman = {
          tingkat: satu.tingkat,
          berlakuSejak: satu.sejak,
          berlakuHingga: satu.hingga,
        }
        const sebagian: Hukuman = {
          ...lengkap,
          tingkat: kosong.tingkat ? null : satu.tingkat,
          berlakuSejak: kosong.sejak ? null : satu.sejak,
        }
        const jawaban = adaHukuman([sebagian], ['SEDANG', 'BERAT'], {
          mulai: kosong.mulai ? null : satu.mulai,
          selesai: kosong.selesai ? null : satu.selesai,
        })
        if (jawaban !== null) expect(adaHukuman([lengkap], ['SEDANG', 'BERAT'], satu)).toBe(jawaban)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('hukuman menolak, kasus terbuka menunggu', () => {
  test.each<[boolean | null, boolean | null, string]>([
    [true, true, 'dihukum'],
    [true, false, 'dihukum'],
    [true, null, 'dihukum'],
    [false, true, 'kasusTerbuka'],
    [null, true, 'kasusTerbuka'],
    [false, null, 'belumDicatat'],
    [null, false, 'belumDicatat'],
    [null, null, 'belumDicatat'],
    [false, false, 'bersih'],
  ])('dihukum %s, kasus terbuka %s: %s', (dihukum, kasus, luaran) => {
    expect(decideHukuman(dihukum, kasus)).toBe(luaran)
  })
})
