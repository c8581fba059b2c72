import { describe, expect, test } from 'vitest'
import { bacaBuku } from './pembuat-berkas.ts'

async function baca(b: Buffer | string): Promise<[number, (string | null)[]][]> {
  const { jenis, lembar } = await bacaBuku(Buffer.from(b))
  expect(jenis).toBe('csv')
  return (lembar[0]?.baris ?? []).map((baris) => [baris.nomor, baris.sel.map((sel) => sel?.teks ?? null)])
}

const BENAR = [
  [1, ['NIP', 'NAMA', 'ALAMAT']],
  [2, ['198501012005011001', 'Siti, S.E.', 'Jl. Pangeran; No. 3']],
]

describe('pemisah', () => {
  test.each([
    ['titik koma', 'NIP;NAMA;ALAMAT\r\n198501012005011001;Siti, S.E.;"Jl. Pangeran; No. 3"\r\n'],
    ['koma', 'NIP,NAMA,ALAMAT\n198501012005011001,"Siti, S.E.",Jl. Pangeran; No. 3'],
    ['tabulasi', 'NIP\tNAMA\tALAMAT\r198501012005011001\tSiti, S.E.\tJl. Pangeran; No. 3\r'],
    ['garis tegak', 'NIP|NAMA|ALAMAT\n198501012005011001|Siti, S.E.|Jl. Pangeran; No. 3\n\n'],
  ])('%s dikenali dari isinya', async (_, teks) => {
    expect(await baca(teks)).toEqual(BENAR)
  })

  test('petunjuk sep= dari Excel dipakai dan bukan data', async () => {
    expect(await baca('sep=|\r\nNIP|A,B;C\r\n')).toEqual([[2, ['NIP', 'A,B;C']]])
  })

  test('satu kolom tanpa pemisah', async () => {
    expect(await baca('NIP\n1\n')).toEqual([
      [1, ['NIP']],
      [2, ['1']],
    ])
  })
})

test('buku yang dilepas tidak lagi memegang isi berkasnya', async () => {
  const { lembar, lepas } = await bacaBuku(Buffer.from('NIP;NAMA\n1;Siti\n'))
  const baris = lembar[0]?.baris[1]
  expect(baris?.ambil(1)).toEqual({ teks: 'Siti' })
  expect(baris?.ambil(9)).toBeNull()
  lepas()
  lepas()
  expect(baris?.ambil(1)).toBeNull()
})

describe('pengodean', () => {
  const teks = 'NIP;NAMA\n1;Ramón “Ujang”\n'
  const harap = [
    [1, ['NIP', 'NAMA']],
    [2, ['1', 'Ramón “Ujang”']],
  ]
  const be = (b: Buffer) => Buffer.from(b).swap16()
  test.each([
    ['UTF-8', Buffer.from(teks)],
    ['UTF-8 dengan BOM', Buffer.from(`\ufeff${teks}`)],
    ['UTF-16LE dengan BOM', Buffer.from(`\ufeff${teks}`, 'utf16le')],
    ['UTF-16BE dengan BOM', be(Buffer.from(`\ufeff${teks}`, 'utf16le'))],
    ['UTF-16LE tanpa BOM', Buffer.from(teks, 'utf16le')],
    ['UTF-16BE tanpa BOM', be(Buffer.from(teks, 'utf16le'))],
    ['Windows-1252', Buffer.from('NIP;NAMA\n1;Ram\xf3n \x93Ujang\x94\n', 'latin1')],
  ])('%s', async (_, b) => {
    expect(await baca(b)).toEqual(harap)
  })
})

describe('kutip dan baris', () => {
  test('kutip ganda, baris baru dalam sel, dan nomor baris yang dilihat pengguna', async () => {
    expect(await baca('A;B\r\n"x ""y""";"dua\r\nbaris"\r\n;\r\nz;\r\n')).toEqual([
      [1, ['A', 'B']],
      [2, ['x "y"', 'dua\r\nbaris']],
      [5, ['z']],
    ])
  })

  test('kutip di tengah sel dan sisa sesudah kutip penutup tidak hilang', async () => {
    expect(await baca('A;B\nRumah 5" x;"a"b\n')).toEqual([
      [1, ['A', 'B']],
      [2, ['Rumah 5" x', 'ab']],
    ])
  })

  test('apostrof SIASN dibuang, notasi ilmiah ditandai sebagai angka', async () => {
    const { lembar } = await bacaBuku(
      Buffer.from("NIP;N\n'198501012005011001;1\n1,98501E+17;-5\n1.98501E+17;2E+5\n"),
    )
    expect(lembar[0]?.baris.map((baris) => baris.sel[0])).toEqual([
      { teks: 'NIP' },
      { teks: '198501012005011001' },
      { teks: '1,98501E+17', angka: true },
      { teks: '1.98501E+17', angka: true },
    ])
    expect(lembar[0]?.baris.map((baris) => baris.sel[1])).toEqual([
      { teks: 'N' },
      { teks: '1' },
      { teks: '-5' },
      { teks: '2E+5', angka: true },
    ])
  })
})
