import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseTanggal } from '../../../lib/core/tanggal.ts'
import { createKebijakan, type Kebijakan, timpaanSelalu } from '../../../lib/hukum/parameter.ts'
import {
  computeAmbangCapaian,
  isPitaDiverifikasi,
  letakPita,
} from '../../../lib/laporan/aturan/ambang-capaian.ts'
import { computeRataTahunan } from '../../../lib/penilaian/aturan/rata-tahunan.ts'

const HARI = parseTanggal('2026-11-16')
const dengan = (nilai: Record<string, unknown>) => createKebijakan(HARI, timpaanSelalu(nilai))
const kebijakan = createKebijakan(HARI)
const DELAPAN = [9250, 9600, 9420, 9875, 9010, 9730, 10120, 9560]

/** Rating setahun menurut aturan penilaian bila sisa bulan berjumlah `jumlah` perseratus. */
const usulan = (nilai: readonly number[], jumlah: number, sisa: number, aturan: Kebijakan) => {
  const bagi = Math.floor(jumlah / sisa)
  const lengkap = [
    ...nilai,
    ...Array.from({ length: sisa }, (_, i) => bagi + (i < jumlah - bagi * sisa ? 1 : 0)),
  ]
  return computeRataTahunan(
    lengkap.map((_, i) => i + 1),
    lengkap.map((capaian, i) => ({ bulan: i + 1, capaian, final: true })),
    aturan,
  ).usulanRating
}

describe('ambang capaian', () => {
  it('tiga bulan tersisa: 38,09 atau kurang, 111,47 atau lebih', () => {
    expect(computeAmbangCapaian(DELAPAN, 3, kebijakan)).toEqual({
      sisa: 3,
      turun: 3809,
      naik: 11147,
      batas: 12000,
    })
    expect(usulan(DELAPAN, 3 * 3809, 3, kebijakan)).toBe('DI_BAWAH_EKSPEKTASI')
    expect(usulan(DELAPAN, 3 * 3810, 3, kebijakan)).toBe('SESUAI_EKSPEKTASI')
    expect(usulan(DELAPAN, 3 * 11147, 3, kebijakan)).toBe('DI_ATAS_EKSPEKTASI')
    expect(usulan(DELAPAN, 3 * 11146, 3, kebijakan)).toBe('SESUAI_EKSPEKTASI')
  })

  it.each<[string, number[], number, number | null, number | null]>([
    ['satu bulan sesudah sembilan bulan sedang tidak menggeser apa pun', [...DELAPAN, 9440], 1, null, null],
    ['belum satu pun dinilai: hanya pitanya sendiri', [], 12, 7999, 10001],
    ['hanya bulan bernilai nol yang menurunkan', [9999, 9999, 9999, 10000], 1, 0, 10006],
    ['seperseratus lebih tinggi sudah aman', [9999, 9999, 10000, 10000], 1, null, 10005],
    ['tepat pada batas capaian masih mungkin naik', [8001], 1, 7997, 12000],
    ['seperseratus lebih rendah tidak mungkin lagi', [8000], 1, 7998, null],
    ['yang pasti di bawah: berapa pun, sampai batas capaian', [100, 100, 100, 100], 1, 12000, null],
    ['yang pasti di atas: berapa pun, sejak nol', [12000, 12000, 12000, 12000, 12000, 12000], 1, null, 0],
  ])('%s', (_, nilai, sisa, turun, naik) => {
    expect(computeAmbangCapaian(nilai, sisa, kebijakan)).toEqual({ sisa, turun, naik, batas: 12000 })
  })

  it.each([0, -1])('tanpa sisa bulan (%s) tidak ada yang berubah', (sisa) => {
    expect(computeAmbangCapaian(DELAPAN, sisa, kebijakan)).toBeNull()
  })

  it.each<[string, Kebijakan]>([
    ['bawaan', kebijakan],
    ['90 dan 110, batas 150', dengan({ PITA_SESUAI_MIN: 90, PITA_SESUAI_MAKS: 110, BATAS_CAPAIAN: 150 })],
    [
      'berdesimal tiga',
      dengan({ PITA_SESUAI_MIN: 80.005, PITA_SESUAI_MAKS: 100.005, BATAS_CAPAIAN: 110.005 }),
    ],
    ['berdesimal tiga di atas tengah', dengan({ PITA_SESUAI_MIN: 80.004, PITA_SESUAI_MAKS: 100.006 })],
  ])('adalah angka terakhir yang masih menggeser pita: %s', (_, aturan) => {
    const batas = computeAmbangCapaian([], 1, aturan)?.batas ?? 0
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: batas }), { maxLength: 11 }),
        fc.integer({ min: 1, max: 4 }),
        (nilai, sisa) => {
          const rating = (rata: number) => usulan(nilai, rata * sisa, sisa, aturan)
          const { turun, naik } = computeAmbangCapaian(nilai, sisa, aturan) ?? { turun: -1, naik: -1 }
          expect(rating(turun ?? 0) === 'DI_BAWAH_EKSPEKTASI').toBe(turun !== null)
          if (turun !== null && turun < batas) expect(rating(turun + 1)).not.toBe('DI_BAWAH_EKSPEKTASI')
          expect(rating(naik ?? batas) === 'DI_ATAS_EKSPEKTASI').toBe(naik !== null)
          if (naik !== null && naik > 0) expect(rating(naik - 1)).not.toBe('DI_ATAS_EKSPEKTASI')
        },
      ),
    )
  })

  it('batas capaian daerah dicetak seperti capaian sebulan', () => {
    expect(computeAmbangCapaian([], 1, dengan({ BATAS_CAPAIAN: 110.005 }))?.batas).toBe(11001)
  })
})

describe('pita yang diperiksa', () => {
  const daerah = (...kode: string[]) =>
    createKebijakan(
      HARI,
      kode.map((satu) => ({ kode: satu, berlakuSejak: '2026-01-01', nilai: 90, terverifikasi: true })),
    )
  it.each([
    [[], false],
    [['PITA_SESUAI_MIN'], false],
    [['PITA_SESUAI_MAKS'], false],
    [['PITA_SESUAI_MIN', 'PITA_SESUAI_MAKS'], true],
  ])('daerah memeriksa %j: %s', (kode, diperiksa) => {
    expect(isPitaDiverifikasi(daerah(...kode))).toBe(diperiksa)
  })
})

describe('letak rata-rata pada gambar tiga pita', () => {
  it.each([
    [0, 0],
    [40, 50 / 3],
    [79.99, 33.329],
    [80, 100 / 3],
    [90, 50],
    [100, 200 / 3],
    [100.01, 66.683],
    [110, 250 / 3],
    [120, 100],
    [130, 100],
  ])('%s terletak di %s persen lebarnya', (rata, letak) => {
    expect(letakPita(rata, kebijakan)).toBeCloseTo(letak, 2)
  })

  it.each<[string, Record<string, number>, number, number]>([
    ['pita bawah selebar nol', { PITA_SESUAI_MIN: 0 }, 0, 100 / 3],
    ['pita tengah selebar nol', { PITA_SESUAI_MIN: 100 }, 100, 100 / 3],
    ['pita tengah selebar nol, di bawahnya', { PITA_SESUAI_MIN: 100 }, 50, 50 / 3],
    ['pita atas selebar nol', { BATAS_CAPAIAN: 100 }, 100.5, 100],
    ['pita daerah', { PITA_SESUAI_MIN: 90, PITA_SESUAI_MAKS: 110, BATAS_CAPAIAN: 150 }, 100, 50],
    ['pita atas daerah', { PITA_SESUAI_MIN: 90, PITA_SESUAI_MAKS: 110, BATAS_CAPAIAN: 150 }, 120, 75],
  ])('%s: %j, rata-rata %s di %s', (_, nilai, rata, letak) => {
    expect(letakPita(rata, dengan(nilai))).toBeCloseTo(letak, 6)
  })
})
