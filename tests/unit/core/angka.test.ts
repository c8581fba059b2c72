import { describe, expect, test } from 'vitest'
import { formatAngkaIsian, parseAngkaIndonesia, tryParseAngkaIndonesia } from '../../../lib/core/angka.ts'

describe('angka yang diketik orang', () => {
  test.each([
    ['12', 12],
    ['0', 0],
    [' 7 ', 7],
    ['1,5', 1.5],
    ['1.5', 1.5],
    ['1,50', 1.5],
    ['1,500', 1.5],
    ['0.500', 0.5],
    ['1234.500', 1234.5],
    ['1.500,00', 1500],
    ['1.250,5', 1250.5],
    ['1.250.000', 1_250_000],
    ['-3,25', -3.25],
    ['007', 7],
  ])('%s dibaca %d', (teks, nilai) => {
    expect(parseAngkaIndonesia(teks)).toBe(nilai)
  })

  test.each(['', '   ', '\u00a0'])('yang kosong bukan nol, melainkan belum diisi (%j)', (teks) => {
    expect(parseAngkaIndonesia(teks)).toBeNull()
  })

  test('satu titik diikuti tepat tiga angka ditolak dengan kedua bacaannya', () => {
    expect(tryParseAngkaIndonesia('1.500')).toEqual({
      galat: '"1.500" dapat dibaca dua cara. Tulis 1500 bila maksudnya ribuan, atau 1,500 bila pecahan.',
    })
    expect(tryParseAngkaIndonesia('1.50')).toEqual({ nilai: 1.5 })
    expect(tryParseAngkaIndonesia('1.5000')).toEqual({ nilai: 1.5 })
  })

  test.each(['dua', '1,5,5', '1.5.5', '1,000.5', '12 surat', '1e5', 'NaN', '∞', ',5', '5,', '٣', '--1'])(
    '%s bukan angka',
    (teks) => {
      expect(tryParseAngkaIndonesia(teks)).toEqual({ galat: 'Isi dengan angka saja, misalnya 12 atau 1,5.' })
    },
  )

  test('batas dijaga di bawah, tepat, dan di atasnya', () => {
    const batas = { min: 0, maks: 100, desimal: 2 }
    expect(tryParseAngkaIndonesia('-0,01', batas)).toEqual({ galat: 'Tidak boleh negatif.' })
    expect(tryParseAngkaIndonesia('0', batas)).toEqual({ nilai: 0 })
    expect(tryParseAngkaIndonesia('-0', batas)).toEqual({ nilai: 0 })
    expect(tryParseAngkaIndonesia('100', batas)).toEqual({ nilai: 100 })
    expect(tryParseAngkaIndonesia('100,01', batas)).toEqual({ galat: 'Paling besar 100.' })
    expect(tryParseAngkaIndonesia('1,250', batas)).toEqual({ nilai: 1.25 })
    expect(tryParseAngkaIndonesia('1,255', batas)).toEqual({
      galat: 'Paling banyak 2 angka di belakang koma.',
    })
    expect(tryParseAngkaIndonesia('1,5', { desimal: 0 })).toEqual({
      galat: 'Isi dengan bilangan bulat, tanpa koma.',
    })
  })

  test('yang tidak tersimpan tepat ditolak', () => {
    expect(parseAngkaIndonesia('999999999999999')).toBe(999_999_999_999_999)
    expect(tryParseAngkaIndonesia('9999999999999999')).toEqual({ galat: 'Angka ini terlalu besar.' })
    expect(tryParseAngkaIndonesia('9'.repeat(1_000_000))).toEqual({ galat: 'Angka ini terlalu panjang.' })
  })

  test('yang ditulis kembali ke isian terbaca sama', () => {
    for (const nilai of [0, 1.5, 1500, 1234567.89])
      expect(parseAngkaIndonesia(formatAngkaIsian(nilai))).toBe(nilai)
    expect(formatAngkaIsian(null)).toBe('')
  })
})
