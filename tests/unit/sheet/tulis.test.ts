import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { LembarTulis, NilaiTulis } from '../../../lib/server/sheet/jenis.ts'
import { writeCsv, writeWorkbook } from '../../../lib/server/sheet/tulis.ts'
import { namaKolom } from '../../../lib/server/sheet/xlsx-tulis.ts'
import { bacaBuku, kumpulkan } from './pembuat-berkas.ts'

vi.setConfig({ testTimeout: 60_000 })

const teks = (judul: string) => ({ judul, jenis: 'teks' as const })

async function bolakBalik(lembar: readonly LembarTulis[]) {
  return bacaBuku(await kumpulkan(writeWorkbook(lembar)))
}

describe('writeWorkbook', () => {
  test('setiap jenis kolom kembali seperti yang ditulis', async () => {
    const { lembar } = await bolakBalik([
      {
        nama: 'Hasil',
        kolom: [
          teks('NIP'),
          { judul: 'Nilai', jenis: 'angka' },
          { judul: 'Upah', jenis: 'rupiah' },
          { judul: 'TMT', jenis: 'tanggal' },
        ],
        baris: [
          ['198501012005011001', 97.25, 1_750_000, '2026-12-31'],
          ['007', null, -1, '1899-01-01'],
          [null, Number.NaN, 'belum ada', '31-02-2026'],
        ],
      },
    ])
    expect(lembar[0]?.baris.map((baris) => baris.sel)).toEqual([
      [{ teks: 'NIP' }, { teks: 'Nilai' }, { teks: 'Upah' }, { teks: 'TMT' }],
      [
        { teks: '198501012005011001' },
        { teks: '97.25', angka: true },
        { teks: '1750000', angka: true },
        { teks: '46387', angka: true, tanggal: '2026-12-31' },
      ],
      [{ teks: '007' }, null, { teks: '-1', angka: true }, { teks: '1899-01-01' }],
      [null, null, { teks: 'belum ada' }, { teks: '31-02-2026' }],
    ])
  })

  test('teks yang mirip rumus tersimpan sebagai teks', async () => {
    const isi = ['=1+1', '+62811', '-5', '@SUM(A1)', '\tx', '=HYPERLINK("http://a")']
    const { lembar } = await bolakBalik([{ nama: 'A', kolom: [teks('A')], baris: isi.map((satu) => [satu]) }])
    expect(lembar[0]?.baris.slice(1).map((baris) => baris.sel[0])).toEqual(
      isi.map((satu) => ({ teks: satu })),
    )
  })

  test('teks apa pun kembali sama, kecuali karakter kendali dan apostrof penjaga', async () => {
    const buatTeks = fc.string({ unit: 'binary', maxLength: 40 }).map((satu) => satu.toWellFormed())
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(buatTeks, { minLength: 3, maxLength: 3 }), { minLength: 1 }),
        async (baris) => {
          const { lembar } = await bolakBalik([
            { nama: 'A', kolom: [teks('A'), teks('B'), teks('C')], baris },
          ])
          const harap = baris
            .map((satu) => satu.map((isi) => normal(isi)))
            .filter((satu) => satu.some((isi) => isi !== ''))
          const dapat = lembar[0]?.baris.slice(1).map((satu) => [0, 1, 2].map((i) => satu.sel[i]?.teks ?? ''))
          expect(dapat).toEqual(harap)
        },
      ),
      { numRuns: 15 },
    )
  })

  test('nama lembar dibersihkan, dipendekkan dan dibedakan', async () => {
    const nama = ['Dinas [A]: B/C', 'x'.repeat(40), 'X'.repeat(40), '', "'kutip'"]
    const { lembar } = await bolakBalik(nama.map((satu) => ({ nama: satu, kolom: [teks('A')], baris: [] })))
    expect(lembar.map((satu) => satu.nama)).toEqual([
      'Dinas  A   B C',
      'x'.repeat(31),
      `${'X'.repeat(27)} (2)`,
      'Lembar 4',
      'kutip',
    ])
  })

  test('judul dibekukan dan tersaring sampai baris terakhir, sel panjang dipotong', async () => {
    const b = await kumpulkan(
      writeWorkbook([{ nama: 'A', kolom: [teks('A'), teks('B')], baris: [['x'.repeat(40_000), 'y']] }]),
    )
    const { lembar } = await bacaBuku(b)
    expect(lembar[0]?.baris[1]?.sel[0]?.teks).toHaveLength(32_767)
    expect(lembar[0]?.baris[1]?.sel[0]?.teks.endsWith('…')).toBe(true)
  })

  test('isi yang sama menghasilkan bita yang sama', async () => {
    const buat = () => kumpulkan(writeWorkbook([{ nama: 'A', kolom: [teks('A')], baris: [['1']] }]))
    expect((await buat()).equals(await buat())).toBe(true)
  })

  test('baris ditarik sejalan dengan pembaca, dan sumber ditutup bila pembaca pergi', async () => {
    let ditarik = 0
    let ditutup = false
    async function* sumber(): AsyncGenerator<NilaiTulis[]> {
      try {
        for (;;) {
          ditarik += 1
          yield [`baris ${Math.sin(ditarik)} ${ditarik}`]
        }
      } finally {
        ditutup = true
      }
    }
    const pembaca = writeWorkbook([{ nama: 'A', kolom: [teks('A')], baris: sumber() }]).getReader()
    for (let i = 0; i < 20; i += 1) await pembaca.read()
    await pembaca.cancel()
    await new Promise((lanjut) => setTimeout(lanjut, 50))
    expect(ditutup).toBe(true)
    expect(ditarik).toBeLessThan(100_000)
  })

  test('galat dari sumber baris sampai ke pembaca', async () => {
    function* sumber(): Generator<NilaiTulis[]> {
      yield ['1']
      throw new Error('basis data putus')
    }
    const aliran = writeWorkbook([{ nama: 'A', kolom: [teks('A')], baris: sumber() }])
    await expect(kumpulkan(aliran)).rejects.toThrow('basis data putus')
  })

  test('huruf kolom', () => {
    expect([0, 25, 26, 51, 52, 701, 702, 16_383].map(namaKolom)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
      'XFD',
    ])
  })
})

describe('writeCsv', () => {
  test('rumus dan angka panjang dijaga apostrof, kutip digandakan, dan terbaca kembali', async () => {
    const baris = [
      ['198501012005011001', '=1+1', 'a;b "c"', '0812'],
      ['x', '-5', 'dua\nbaris', 'y'],
    ]
    const kolom = ['A', 'B', 'C', 'D'].map(teks)
    const b = await kumpulkan(writeCsv({ nama: 'A', kolom, baris }))
    expect(b.toString()).toBe(
      `\ufeffA;B;C;D\r\n'198501012005011001;'=1+1;"a;b ""c""";'0812\r\nx;'-5;"dua\nbaris";y\r\n`,
    )
    const { lembar } = await bacaBuku(b)
    expect(lembar[0]?.baris.slice(1).map((satu) => satu.sel.map((sel) => sel?.teks))).toEqual(baris)
  })

  test('pemisah lain', async () => {
    const b = await kumpulkan(
      writeCsv({ nama: 'A', kolom: [teks('A'), teks('B')], baris: [['a|b', 3]] }, { pemisah: '|' }),
    )
    expect(b.toString()).toBe('\ufeffA|B\r\n"a|b"|3\r\n')
  })
})

/** What a workbook can keep of a text: no control characters, no guarding apostrophe. */
function normal(isi: string): string {
  const bersih = isi
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is dropped.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('\r', ' ')
  return /^'[0-9=+\-@\t\r ]/.test(bersih) ? bersih.replace(/^'(?=[0-9=+\-@\t])/, '') : bersih
}
