import { describe, expect, it } from 'vitest'
import { persenPenuh, skalakan, susunTriwulan, ukurPeta } from '../../../lib/laporan/aturan/bagan.ts'
import {
  countKeadaanBulan,
  findKeadaanBulan,
  type HitungBulan,
  hitungBit,
  syaratKeadaan,
  tambahBulan,
} from '../../../lib/laporan/aturan/keadaan-bulan.ts'
import { KEADAAN_BULAN } from '../../../lib/laporan/schema.ts'

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
const bit = (...bulan: number[]) => bulan.reduce((n, satu) => n | (1 << satu), 0)
const topeng = (ganti: object = {}) => ({
  wajib: bit(10),
  final: 0,
  dinilai: 0,
  realisasi: 0,
  rencana: 0,
  ...ganti,
})

describe('peta bulan', () => {
  it('seratus persen hanya bila semuanya', () => {
    expect(persenPenuh(983, 983)).toBe(100)
    expect(persenPenuh(982, 983)).toBe(99)
    expect(persenPenuh(0, 0)).toBeNull()
  })

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

  it('bulan ini dan sesudahnya masih berjalan, berapa pun persennya', () => {
    expect(ukurPeta(hitung({ wajib: 10, final: 10 }), 11, 11, 'final').kelas).toBe(0)
    expect(ukurPeta(hitung({ wajib: 10, final: 10 }), 10, 11, 'final').kelas).toBe(5)
  })

  it('yang dinilai tetapi belum final dihitung bila itu yang diukur', () => {
    const satu = hitung({ wajib: 10, final: 4, dinilai: 5 })
    expect(ukurPeta(satu, 9, 11, 'dinilai').persen).toBe(90)
    expect(ukurPeta(satu, 9, 11, 'final').persen).toBe(40)
  })
})

describe('keadaan bulan', () => {
  it.each([
    [{ final: bit(10), dinilai: bit(10) }, 'final'],
    [{ dinilai: bit(10), realisasi: bit(10) }, 'dinilai'],
    [{ realisasi: bit(10), rencana: bit(10) }, 'realisasi'],
    [{ rencana: bit(10) }, 'hilang'],
    [{}, 'hilang'],
  ])('Oktober dilihat November: %j adalah %s', (ganti, keadaan) => {
    expect(findKeadaanBulan(topeng(ganti), 10, 11)).toBe(keadaan)
  })

  it('bulan berjalan menjadi rencana atau belum dibuka, tidak pernah hilang', () => {
    expect(findKeadaanBulan(topeng({ rencana: bit(10) }), 10, 10)).toBe('rencana')
    expect(findKeadaanBulan(topeng(), 10, 10)).toBe('belum-dibuka')
  })

  it('bulan yang tidak dihitung tidak berkeadaan', () => {
    expect(findKeadaanBulan(topeng({ final: bit(9) }), 9, 11)).toBeNull()
  })

  it('jumlahnya utuh dan dapat dijumlahkan lagi', () => {
    const satu = countKeadaanBulan(
      [
        { ...topeng({ final: bit(10) }), n: 3 },
        { ...topeng(), n: 2 },
      ],
      11,
    )
    expect(satu[9]).toMatchObject({ wajib: 5, final: 3, hilang: 2 })
    const dua = tambahBulan([satu, satu])[9]
    expect(dua).toMatchObject({ wajib: 10, final: 6, hilang: 4 })
    expect(KEADAAN_BULAN.reduce((n, kode) => n + (dua?.[kode] ?? 0), 0)).toBe(dua?.wajib)
  })

  it('syarat SQL: yang tidak mungkin pada hari itu dijawab FALSE', () => {
    expect(syaratKeadaan('hilang', 11, 11)).toBe('FALSE')
    expect(syaratKeadaan('rencana', 10, 11)).toBe('FALSE')
    expect(syaratKeadaan(undefined, 3, 11)).toBe('(wajib & 8) <> 0')
  })

  it('menghitung bit yang menyala', () => {
    expect(hitungBit(0)).toBe(0)
    expect(hitungBit(bit(1, 6, 12))).toBe(3)
  })
})

describe('batang dan triwulan', () => {
  it('batang berdasar nol dan yang terbesar penuh', () => {
    expect(skalakan([0, 5, 10])).toEqual([0, 50, 100])
    expect(skalakan([0, 0])).toEqual([0, 0])
  })

  it('triwulan berurutan tanpa lubang, melewati pergantian tahun', () => {
    const deret = susunTriwulan([{ triwulan: '2027-1', orang: 7 }], 2026, 11, 6)
    expect(deret.map(({ kunci }) => kunci)).toEqual([
      '2026-4',
      '2027-1',
      '2027-2',
      '2027-3',
      '2027-4',
      '2028-1',
    ])
    expect(deret.map(({ orang }) => orang)).toEqual([0, 7, 0, 0, 0, 0])
    expect(deret.filter(({ dekat }) => dekat)).toHaveLength(4)
  })

  it.each([
    [3, '2026-1'],
    [4, '2026-2'],
    [9, '2026-3'],
    [10, '2026-4'],
  ])('bulan %s berada di triwulan %s', (bulan, kunci) => {
    expect(susunTriwulan([], 2026, bulan, 1)[0]?.kunci).toBe(kunci)
  })
})
