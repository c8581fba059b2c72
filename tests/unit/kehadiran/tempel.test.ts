import { describe, expect, test } from 'vitest'
import { parseTempelan, splitTempelan } from '../../../lib/kehadiran/parse-tempel.ts'

const A = '199006142025242014'
const B = '199102032025211999'

describe('paste from a worksheet', () => {
  test('tabs part columns, line ends of any kind part rows, the closing line end is no row', () => {
    expect(splitTempelan('1\t2\r\n3\t4\r\n')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ])
    expect(splitTempelan('1\n2\r3')).toEqual([['1'], ['2'], ['3']])
    expect(splitTempelan('5')).toEqual([['5']])
  })

  test('an empty cell in the middle stays, and so does an empty row', () => {
    expect(splitTempelan('1\t\t3\n\n4')).toEqual([['1', '', '3'], [''], ['4']])
  })

  test('a quoted cell holds tabs, line ends and quotes', () => {
    expect(splitTempelan('"a\tb"\t"c\nd"\t"e ""f"""\n1')).toEqual([['a\tb', 'c\nd', 'e "f"'], ['1']])
  })

  test('without a NIP in front it goes by place', () => {
    expect(parseTempelan('1\t0\n2\t0')).toEqual({
      cara: 'tempat',
      baris: [
        ['1', '0'],
        ['2', '0'],
      ],
    })
  })

  test('a NIP in front matches by NIP; names in between are passed over', () => {
    expect(parseTempelan(`${A}\tNor Halimah\tOperator\t1\t2\t0\t3\t2`)).toEqual({
      cara: 'nip',
      dilewati: 0,
      baris: [
        { nip: A, sel: { izin: '1', cutiSakit: '2', cutiMelahirkan: '0', alpa: '3', alpaBerturut: '2' } },
      ],
    })
  })

  test('a copied heading decides the columns, in any order; unknown columns are left out', () => {
    const teks = `NIP\tNAMA\tALPA\tKETERANGAN\tCUTI SAKIT\n${A}\tNor\t4\tx\t1\n${B}\tJum\t0\t\t0`
    expect(parseTempelan(teks)).toEqual({
      cara: 'nip',
      dilewati: 0,
      baris: [
        { nip: A, sel: { alpa: '4', cutiSakit: '1' } },
        { nip: B, sel: { alpa: '0', cutiSakit: '0' } },
      ],
    })
  })

  test('a NIP written with blanks or an apostrophe is one; rows without NIP are counted', () => {
    const hasil = parseTempelan(`'1990 0614 2025 2420 14\t1\nJumlah\t1\n\t`)
    expect(hasil).toMatchObject({ cara: 'nip', dilewati: 1, baris: [{ nip: A, sel: { izin: '1' } }] })
  })
})
