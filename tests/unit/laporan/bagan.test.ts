import { describe, expect, it } from 'vitest'
import {
  hitungPeta,
  persenPenuh,
  skalakan,
  susunTriwulan,
  ukurPeta,
} from '../../../lib/laporan/aturan/bagan.ts'
import type { HitungBulan } from '../../../lib/laporan/aturan/keadaan-bulan.ts'

const hitung = (ganti: Partial<HitungBulan>): HitungBulan => ({
  wajib: 0,
  final: 0,
  dinilai: 0,
  realisasi: 0,
  hilang: 0,
  rencana: 0,
  'belum-dibuka': 0,
  ...ganti,
})

describe('persen penuh', () => {
  it.each([
    [983, 983, 100],
    [982, 983, 99],
    [1, 2, 50],
    [1, 100, 1],
    [1, 101, 0],
    [0, 983, 0],
    [0, 0, null],
  ])('%s dari %s: %s', (bagian, semua, persen) => {
    expect(persenPenuh(bagian, semua)).toBe(persen)
  })
})

describe('peta bulan', () => {
  it.each([
    [100, 5],
    [99, 4],
    [95, 4],
    [94, 3],
    [85, 3],
    [84, 2],
    [70, 2],
    [69, 1],
    [0, 1],
  ])('%s persen berkelas %s', (final, kelas) => {
    expect(ukurPeta(hitung({ wajib: 100, final }), 9, 11, 'final')).toEqual({ persen: final, kelas })
  })

  it.each([
    [10, 5],
    [11, 0],
    [12, 0],
  ])(
    'pada bulan November, bulan %s yang sudah penuh berkelas %s: yang berjalan belum dinilai warnanya',
    (bulan, kelas) => {
      expect(ukurPeta(hitung({ wajib: 10, final: 10 }), bulan, 11, 'final')).toEqual({ persen: 100, kelas })
    },
  )

  it.each([9, 11])('bulan %s tanpa orang yang dihitung tidak berpersen dan tidak berwarna', (bulan) => {
    expect(ukurPeta(hitung({}), bulan, 11, 'dinilai')).toEqual({ persen: null, kelas: 0 })
  })

  it.each([
    ['dinilai', 9, 90],
    ['final', 4, 40],
  ] as const)('diukur %s: %s orang, %s persen', (ukuran, orang, persen) => {
    const satu = hitung({ wajib: 10, final: 4, dinilai: 5, realisasi: 1 })
    expect(hitungPeta(satu, ukuran)).toBe(orang)
    expect(ukurPeta(satu, 9, 11, ukuran).persen).toBe(persen)
  })
})

describe('batang', () => {
  it.each([
    ['berdasar nol, yang terbesar penuh', [0, 5, 10], [0, 50, 100]],
    ['tanpa isi', [0, 0], [0, 0]],
    ['tanpa batang', [], []],
  ])('%s', (_, nilai, tinggi) => {
    expect(skalakan(nilai)).toEqual(tinggi)
  })
})

describe('triwulan batas usia', () => {
  it('berurutan tanpa lubang, melewati pergantian tahun; empat yang pertama dekat', () => {
    const data = [
      { triwulan: 'lewat', orang: 3 },
      { triwulan: '2027-1', orang: 7 },
      { triwulan: '2027-4', orang: 2 },
    ]
    expect(susunTriwulan(data, 2026, 11, 6)).toEqual([
      { kunci: '2026-4', tahun: 2026, triwulan: 4, orang: 0, dekat: true },
      { kunci: '2027-1', tahun: 2027, triwulan: 1, orang: 7, dekat: true },
      { kunci: '2027-2', tahun: 2027, triwulan: 2, orang: 0, dekat: true },
      { kunci: '2027-3', tahun: 2027, triwulan: 3, orang: 0, dekat: true },
      { kunci: '2027-4', tahun: 2027, triwulan: 4, orang: 2, dekat: false },
      { kunci: '2028-1', tahun: 2028, triwulan: 1, orang: 0, dekat: false },
    ])
  })

  it.each([
    [1, '2026-1'],
    [3, '2026-1'],
    [4, '2026-2'],
    [6, '2026-2'],
    [7, '2026-3'],
    [9, '2026-3'],
    [10, '2026-4'],
    [12, '2026-4'],
  ])('bulan %s berada di triwulan %s', (bulan, kunci) => {
    expect(susunTriwulan([], 2026, bulan, 1).map((satu) => satu.kunci)).toEqual([kunci])
  })
})
