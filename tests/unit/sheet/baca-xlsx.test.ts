import { describe, expect, test } from 'vitest'
import type { Lembar, Sel } from '../../../lib/server/sheet/jenis.ts'
import { bacaBuku, bagianBuku, buatBuku, buatLembar, buatZip } from './pembuat-berkas.ts'

async function bacaSatu(b: Buffer): Promise<Lembar> {
  const [lembar] = (await bacaBuku(b)).lembar
  if (lembar === undefined) throw new Error('tanpa lembar')
  return lembar
}

async function selPertama(baris: string, lain = {}): Promise<readonly Sel[]> {
  return (await bacaSatu(buatLembar(baris, lain))).baris[0]?.sel ?? []
}

const GAYA = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/><numFmt numFmtId="165" formatCode="[$-421]d mmmm yyyy;@"/><numFmt numFmtId="166" formatCode="&quot;hari &quot;0"/><numFmt numFmtId="167" formatCode="[h]:mm"/><numFmt numFmtId="168" formatCode="mmm"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/><xf numFmtId="168"/><xf numFmtId="20"/></cellXfs></styleSheet>`

describe('sel', () => {
  test('NIP berupa angka terlihat sebagai angka, dengan tulisan aslinya', async () => {
    const sel = await selPertama('<row r="1"><c r="A1"><v>1.9850101200501101E+17</v></c></row>')
    expect(sel).toEqual([{ teks: '1.9850101200501101E+17', angka: true }])
  })

  test('NIP berupa teks tetap utuh, dari teks bersama maupun teks dalam sel', async () => {
    const sel = await selPertama(
      '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="inlineStr"><is><t>198501012005011001</t></is></c></row>',
      { bersama: '<si><t>lain</t></si><si><t>198501012005011002</t></si>' },
    )
    expect(sel).toEqual([{ teks: '198501012005011002' }, { teks: '198501012005011001' }])
  })

  test('sel dan baris tanpa r= menempati tempat berikutnya', async () => {
    const lembar = await bacaSatu(
      buatLembar('<row r="3"><c r="B3"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>'),
    )
    expect(lembar.baris.map((baris) => [baris.nomor, baris.sel.map((sel) => sel?.teks ?? null)])).toEqual([
      [3, [null, '1', '2']],
      [4, ['3']],
    ])
  })

  test('rumus memakai nilai terakhirnya dan ditandai; rumus tanpa nilai adalah teks kosong', async () => {
    const sel = await selPertama(
      '<row><c><f>1+1</f><v>2</v></c><c t="str"><f>A1&amp;"x"</f><v>2x</v></c><c><f>A1</f></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c></row>',
    )
    expect(sel).toEqual([
      { teks: '2', angka: true, rumus: true },
      { teks: '2x', rumus: true },
      { teks: '', rumus: true },
      { teks: '#DIV/0!', rumus: true },
    ])
  })

  test('benar, salah, dan tanggal bertipe tanggal', async () => {
    const sel = await selPertama(
      '<row><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="d"><v>2026-12-31T00:00:00Z</v></c></row>',
    )
    expect(sel).toEqual([
      { teks: 'TRUE' },
      { teks: 'FALSE' },
      { teks: '2026-12-31T00:00:00Z', tanggal: '2026-12-31' },
    ])
  })

  test('teks berformat, bacaan fonetik, entitas, CDATA dan escape Excel', async () => {
    const sel = await selPertama(
      '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>3</v></c></row>',
      {
        bersama:
          '<si><r><rPr><b/></rPr><t>Siti </t></r><r><t>Aminah</t></r><rPh sb="0" eb="1"><t>X</t></rPh></si>' +
          '<si><t>A &amp; B &lt;C&gt; &#233;&#x1F600;</t></si><si><t><![CDATA[<b>]]></t></si><si><t>a_x000A_b_x0000_c_x005F_</t></si>',
      },
    )
    expect(sel.map((satu) => satu?.teks)).toEqual(['Siti Aminah', 'A & B <C> é😀', '<b>', 'a\nb c_'])
  })

  test('apostrof penjaga dibuang, apostrof nama tetap', async () => {
    const sel = await selPertama(
      '<row><c t="inlineStr"><is><t>\'198501</t></is></c><c t="inlineStr"><is><t>\'=1+1</t></is></c><c t="inlineStr"><is><t>\'Aisyiyah</t></is></c></row>',
    )
    expect(sel.map((satu) => satu?.teks)).toEqual(['198501', '=1+1', "'Aisyiyah"])
  })

  test('awalan ruang nama dan tanda baca di sekitar atribut diterima', async () => {
    const b = buatZip(
      bagianBuku({
        lembar: [''],
        ubahLembar: {
          isi: '\ufeff<?xml version="1.0"?><!-- x --><x:worksheet xmlns:x="y"><x:sheetData><x:row r = \'1\' ><x:c r="A1" a=">" t="str"><x:v>isi</x:v></x:c ></x:row></x:sheetData></x:worksheet>\n',
        },
      }),
    )
    expect((await bacaSatu(b)).baris[0]?.sel).toEqual([{ teks: 'isi' }])
  })
})

describe('tanggal', () => {
  const serial = (nilai: string, gaya: number) => `<row><c s="${gaya}"><v>${nilai}</v></c></row>`
  const tanggal = async (nilai: string, gaya: number, properti = '') =>
    (await selPertama(serial(nilai, gaya), { gaya: GAYA, properti }))[0]?.tanggal

  test('angka menjadi tanggal hanya dengan format tanggal', async () => {
    expect(await tanggal('46387', 0)).toBeUndefined()
    expect(await tanggal('46387', 1)).toBe('2026-12-31')
    expect(await tanggal('46387.75', 2)).toBe('2026-12-31')
    expect(await tanggal('46387', 3)).toBe('2026-12-31')
    expect(await tanggal('46387', 6)).toBe('2026-12-31')
    for (const gaya of [4, 5, 7, 99]) expect(await tanggal('46387', gaya)).toBeUndefined()
  })

  test('sistem 1900: hari sebelum, pada dan sesudah 29 Februari 1900 yang tidak pernah ada', async () => {
    expect(await tanggal('1', 1)).toBe('1900-01-01')
    expect(await tanggal('59', 1)).toBe('1900-02-28')
    expect(await tanggal('60', 1)).toBeUndefined()
    expect(await tanggal('61', 1)).toBe('1900-03-01')
    expect(await tanggal('-1', 1)).toBeUndefined()
    expect(await tanggal('2958465', 1)).toBe('9999-12-31')
    expect(await tanggal('2958466', 1)).toBeUndefined()
  })

  test('sistem 1904', async () => {
    expect(await tanggal('0', 1, '<workbookPr date1904="1"/>')).toBe('1904-01-01')
    expect(await tanggal('44925', 1, '<workbookPr date1904="true"/>')).toBe('2026-12-31')
  })
})

describe('lembar', () => {
  test('urutan, nama, lembar tersembunyi, sel gabungan dan baris tersembunyi', async () => {
    const bagian = bagianBuku({
      namaLembar: ['Pegawai &amp; Gaji', 'Arsip'],
      lembar: [
        '<sheetData><row r="1"><c t="str"><v>a</v></c></row><row r="2" hidden="1"><c t="str"><v>b</v></c></row></sheetData><mergeCells><mergeCell ref="A1:C1"/></mergeCells>',
        '<sheetData/>',
      ],
    }).map((satu) =>
      satu.nama === 'xl/workbook.xml'
        ? { ...satu, isi: String(satu.isi).replace('sheetId="2"', 'sheetId="2" state="veryHidden"') }
        : satu,
    )
    const { jenis, lembar } = await bacaBuku(buatZip(bagian))
    expect(jenis).toBe('xlsx')
    expect(lembar.map((satu) => [satu.nama, satu.tersembunyi, satu.baris.length])).toEqual([
      ['Pegawai & Gaji', false, 2],
      ['Arsip', true, 0],
    ])
    expect(lembar[0]?.gabungan).toEqual(['A1:C1'])
    expect(lembar[0]?.baris.map((baris) => baris.tersembunyi)).toEqual([false, true])
  })

  test('baris dan sel yang hanya berisi format dilewati, juga jauh di kanan', async () => {
    const lembar = await bacaSatu(
      buatLembar(
        '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row><row r="2"><c r="A2" s="3"/><c t="s"/></row><row r="9"><c r="A9"><v></v></c></row><row r="10"><c><v>2</v></c></row>',
      ),
    )
    expect(lembar.baris.map((baris) => [baris.nomor, baris.sel.length])).toEqual([
      [1, 1],
      [10, 1],
    ])
  })

  test('baris yang dibaca berulang dan bersilangan tetap sama', async () => {
    const isi = Array.from({ length: 50 }, (_, i) => `<row><c><v>${i}</v></c></row>`).join('')
    const { baris } = await bacaSatu(buatLembar(isi))
    const bolakBalik = [0, 49, 1, 0, 25, 49, 3, 4, 5, 6, 7, 8, 9, 10, 0]
    expect(bolakBalik.map((ke) => baris[ke]?.sel[0]?.teks)).toEqual(bolakBalik.map(String))
  })

  test('tautan surel dari lembar tidak dianggap tautan ke berkas lain', async () => {
    const rels =
      '<Relationships><Relationship Id="h" Type="a/hyperlink" Target="mailto:a@b.id" TargetMode="External"/></Relationships>'
    const b = buatBuku({
      lembar: ['<sheetData><row><c><v>1</v></c></row></sheetData>'],
      tambahan: [{ nama: 'xl/worksheets/_rels/sheet0.xml.rels', isi: rels }],
    })
    expect((await bacaSatu(b)).baris).toHaveLength(1)
  })
})
