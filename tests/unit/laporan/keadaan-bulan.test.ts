import { describe, expect, it } from 'vitest'
import { parseTanggal } from '../../../lib/core/tanggal.ts'
import { createKebijakan, timpaanSelalu } from '../../../lib/hukum/parameter.ts'
import {
  countKeadaanBulan,
  findKeadaanBulan,
  type HitungBulan,
  hitungBit,
  syaratKeadaan,
  type TopengBulan,
  tambahBulan,
  topengLewat,
} from '../../../lib/laporan/aturan/keadaan-bulan.ts'
import { KEADAAN_BULAN, type KeadaanBulan } from '../../../lib/laporan/schema.ts'

const NOL: HitungBulan = {
  wajib: 0,
  final: 0,
  dinilai: 0,
  realisasi: 0,
  hilang: 0,
  rencana: 0,
  'belum-dibuka': 0,
}
const bit = (...bulan: number[]) => bulan.reduce((n, satu) => n | (1 << satu), 0)
const topeng = (ganti: Partial<TopengBulan> = {}): TopengBulan => ({
  wajib: bit(10),
  final: 0,
  dinilai: 0,
  realisasi: 0,
  rencana: 0,
  ...ganti,
})

describe('keadaan bulan seseorang', () => {
  it.each<[string, Partial<TopengBulan>, KeadaanBulan]>([
    ['final mendahului semuanya', { final: bit(10), dinilai: bit(10), realisasi: bit(10) }, 'final'],
    ['dinilai mendahului realisasi', { dinilai: bit(10), realisasi: bit(10) }, 'dinilai'],
    ['realisasi dilaporkan', { realisasi: bit(10), rencana: bit(10) }, 'realisasi'],
    ['rencana saja pada bulan lewat', { rencana: bit(10) }, 'hilang'],
    ['tanpa apa pun pada bulan lewat', {}, 'hilang'],
    ['yang ada hanya milik bulan lain', { final: bit(9, 11), rencana: bit(9, 11) }, 'hilang'],
  ])('Oktober dilihat November, %s: %s', (_, ganti, keadaan) => {
    expect(findKeadaanBulan(topeng(ganti), 10, 11)).toBe(keadaan)
  })

  it.each([
    ['bulan berjalan', 10],
    ['bulan yang akan datang', 9],
  ])('%s menjadi rencana atau belum dibuka, tidak pernah hilang', (_, bulanIni) => {
    expect(findKeadaanBulan(topeng({ rencana: bit(10) }), 10, bulanIni)).toBe('rencana')
    expect(findKeadaanBulan(topeng(), 10, bulanIni)).toBe('belum-dibuka')
  })

  it('bulan yang tidak dihitung tidak berkeadaan, walaupun ada isinya', () => {
    expect(findKeadaanBulan(topeng({ final: bit(9) }), 9, 11)).toBeNull()
  })
})

/** Membaca syarat SQL yang disusun: rangkaian AND dari satu bit kolom yang menyala atau padam. */
function cocok(syarat: string, satu: TopengBulan): boolean {
  if (syarat === 'FALSE') return false
  return syarat.split(' AND ').every((bagian) => {
    const [, bukan, kolom, nilai] = /^(NOT )?\((\w+) & (\d+)\) <> 0$/.exec(bagian) ?? []
    const isi = new Map(Object.entries(satu)).get(kolom ?? '')
    if (isi === undefined) throw new Error(`Syarat tidak dikenal: ${bagian}`)
    return ((isi & Number(nilai)) !== 0) === (bukan === undefined)
  })
}

describe('syarat SQL sebuah keadaan', () => {
  const semua = Array.from({ length: 32 }, (_, n): TopengBulan => {
    const isi = (letak: number) => ((n >> letak) & 1 ? bit(10) : bit(9, 11))
    return { wajib: isi(0), final: isi(1), dinilai: isi(2), realisasi: isi(3), rencana: isi(4) }
  })

  it.each(
    KEADAAN_BULAN.flatMap((keadaan) =>
      [9, 10, 11].map((bulanIni): [KeadaanBulan, number] => [keadaan, bulanIni]),
    ),
  )('%s pada Oktober, dilihat bulan %s: memilih tepat orang yang berkeadaan itu', (keadaan, bulanIni) => {
    const syarat = syaratKeadaan(keadaan, 10, bulanIni)
    for (const satu of semua) {
      const nyata = findKeadaanBulan(satu, 10, bulanIni) === keadaan
      expect([satu, cocok(syarat, satu)]).toEqual([satu, nyata])
    }
  })

  it('tanpa keadaan: semua yang dihitung pada bulan itu', () => {
    expect(syaratKeadaan(undefined, 3, 11)).toBe('(wajib & 8) <> 0')
  })

  it.each<[KeadaanBulan, number, number]>([
    ['hilang', 11, 11],
    ['hilang', 12, 11],
    ['rencana', 10, 11],
    ['belum-dibuka', 10, 11],
  ])('%s bulan %s dilihat bulan %s tidak mungkin', (keadaan, bulan, bulanIni) => {
    expect(syaratKeadaan(keadaan, bulan, bulanIni)).toBe('FALSE')
  })
})

describe('menjumlahkan orang', () => {
  const kelompok = [
    { ...topeng({ wajib: bit(9, 10), final: bit(9, 10) }), n: 3 },
    { ...topeng({ dinilai: bit(10) }), n: 4 },
    { ...topeng({ wajib: bit(10, 11), rencana: bit(11) }), n: 2 },
  ]

  it('tiap bulan menurut keadaannya; yang tidak dihitung pada bulan itu tidak ikut', () => {
    const deret = countKeadaanBulan(kelompok, 11)
    expect(deret).toHaveLength(12)
    expect(deret[7]).toEqual(NOL)
    expect(deret[8]).toEqual({ ...NOL, wajib: 3, final: 3 })
    expect(deret[9]).toEqual({ ...NOL, wajib: 9, final: 3, dinilai: 4, hilang: 2 })
    expect(deret[10]).toEqual({ ...NOL, wajib: 2, rencana: 2 })
    expect(countKeadaanBulan([], 11)).toEqual(Array(12).fill(NOL))
  })

  it('beberapa unit menjadi seluruhnya', () => {
    const satu = countKeadaanBulan(kelompok, 11)
    const lain = countKeadaanBulan([{ ...topeng({ wajib: bit(12) }), n: 5 }], 11)
    const jumlah = tambahBulan([satu, lain, satu])
    expect(jumlah).toHaveLength(12)
    expect(jumlah[9]).toEqual({ ...NOL, wajib: 18, final: 6, dinilai: 8, hilang: 4 })
    expect(jumlah[11]).toEqual({ ...NOL, wajib: 5, 'belum-dibuka': 5 })
    for (const bulan of jumlah)
      expect(KEADAAN_BULAN.reduce((n, kode) => n + bulan[kode], 0)).toBe(bulan.wajib)
  })

  it('unit tanpa orang tidak mengubah jumlahnya', () => {
    const satu = countKeadaanBulan(kelompok, 11)
    expect(tambahBulan([satu, []])).toEqual(satu)
    expect(tambahBulan([])).toEqual(Array(12).fill(NOL))
  })
})

describe('bulan yang lewat batas penilaiannya', () => {
  const kebijakan = createKebijakan(parseTanggal('2026-11-16'))
  it.each([
    ['2026-01-31', []],
    ['2026-02-09', []],
    ['2026-02-10', [1]],
    ['2026-11-09', [1, 2, 3, 4, 5, 6, 7, 8, 9]],
    ['2026-11-10', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    ['2027-01-09', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]],
    ['2027-01-10', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
  ])('pada %s: %j', (hari, bulan) => {
    expect(topengLewat(2026, parseTanggal(hari), kebijakan)).toBe(bit(...bulan))
  })

  it('mengikuti batas daerah', () => {
    const daerah = createKebijakan(parseTanggal('2026-11-16'), timpaanSelalu({ BATAS_PENILAIAN_BULAN: 15 }))
    expect(topengLewat(2026, parseTanggal('2026-02-15'), daerah)).toBe(0)
    expect(topengLewat(2026, parseTanggal('2026-02-16'), daerah)).toBe(bit(1))
  })

  it.each([
    [[], 0],
    [[1], 1],
    [[1, 6, 12], 3],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 12],
  ])('banyaknya bulan pada topeng %j: %s', (bulan, n) => {
    expect(hitungBit(bit(...bulan))).toBe(n)
  })
})
