import { describe, expect, it } from 'vitest'
import {
  describeRencana,
  dropBlank,
  listBeda,
  mergeBeda,
  placeGalat,
  type RencanaKetik,
} from '../../../lib/skp/aturan/beda.ts'

const INDIKATOR = {
  aspek: 'KUANTITAS',
  uraian: 'Jumlah',
  target: '12',
  satuan: 'surat',
  polaritas: 'MAKSIMAL',
  bobot: '',
}
const baris = (id: string, uraian: string, target = '12'): RencanaKetik => ({
  id,
  uraian,
  rhkAtasan: '',
  indikator: [{ ...INDIKATOR, target }],
})

describe('dua versi', () => {
  it('yang sama tidak ditanyakan, juga bila id-nya baru didapat dari server', () => {
    expect(listBeda([baris('1', 'a'), baris('', 'b')], [baris('1', ' a '), baris('2', 'b')])).toEqual([])
  })

  it('pilihan menentukan tiap hasil kerja; tidak ada yang hilang diam-diam', () => {
    const milik = [baris('1', 'a saya'), baris('', 'baru saya')]
    const lain = [baris('1', 'a dia'), baris('2', 'b dia')]
    const beda = listBeda(milik, lain)
    expect(beda.map(({ kunci }) => kunci)).toEqual(['1', 'milik-1', '2'])
    const pilih = (...pilihan: ('milik' | 'lain')[]) =>
      mergeBeda(lain, beda, new Map(beda.map(({ kunci }, i) => [kunci, pilihan[i] ?? 'lain']))).map(
        ({ uraian }) => uraian,
      )
    expect(pilih('milik', 'milik', 'milik')).toEqual(['a saya', 'baru saya'])
    expect(pilih('lain', 'lain', 'lain')).toEqual(['a dia', 'b dia'])
    expect(pilih('lain', 'milik', 'lain')).toEqual(['a dia', 'b dia', 'baru saya'])
  })

  it('beda satu angka pun terlihat di ringkasannya', () => {
    const [satu] = listBeda([baris('1', 'a', '12')], [baris('1', 'a', '13')])
    expect([describeRencana(satu?.milik ?? null), describeRencana(satu?.lain ?? null)]).toEqual([
      'a; Jumlah 12 surat',
      'a; Jumlah 13 surat',
    ])
  })

  it.each([
    ['uraian', { uraian: 'b' }],
    ['RHK atasan', { rhkAtasan: 'b' }],
    ['aspek', { indikator: [{ ...INDIKATOR, aspek: 'WAKTU' }] }],
    ['uraian indikator', { indikator: [{ ...INDIKATOR, uraian: 'Banyaknya' }] }],
    ['target', { indikator: [{ ...INDIKATOR, target: '13' }] }],
    ['satuan', { indikator: [{ ...INDIKATOR, satuan: 'berkas' }] }],
    ['arah', { indikator: [{ ...INDIKATOR, polaritas: 'MINIMAL' }] }],
    ['bobot', { indikator: [{ ...INDIKATOR, bobot: '100' }] }],
    ['banyaknya indikator', { indikator: [INDIKATOR, INDIKATOR] }],
  ] satisfies [string, Partial<RencanaKetik>][])('%s yang berlainan adalah beda', (_nama, ganti) => {
    const [milik, lain] = [{ ...baris('1', 'a'), ...ganti }, baris('1', 'a')]
    expect(listBeda([milik], [lain])).toEqual([{ kunci: '1', milik, lain }])
  })

  it('spasi di tepi bukan beda, di isian mana pun', () => {
    const longgar: RencanaKetik = {
      id: '1',
      uraian: ' a ',
      rhkAtasan: ' ',
      indikator: [{ ...INDIKATOR, uraian: ' Jumlah ', target: ' 12 ', satuan: ' surat ', bobot: ' ' }],
    }
    expect(listBeda([longgar], [baris('1', 'a')])).toEqual([])
  })

  it('dicocokkan menurut id, bukan menurut urutannya', () => {
    const [satu, dua] = [baris('1', 'a'), baris('2', 'b')]
    const ganti = baris('2', 'b saya')
    expect(listBeda([ganti, satu], [satu, dua])).toEqual([{ kunci: '2', milik: ganti, lain: dua }])
  })

  it('baris baru tidak merebut pasangan baris lama yang isinya sama', () => {
    const [baru, lama, tersimpan] = [baris('', 'a'), baris('1', 'a saya'), baris('1', 'a')]
    expect(listBeda([baru, lama], [tersimpan])).toEqual([
      { kunci: 'milik-0', milik: baru, lain: null },
      { kunci: '1', milik: lama, lain: tersimpan },
    ])
  })

  it('yang dihapus pihak lain dan yang dihapus sendiri sama-sama ditanyakan', () => {
    const [satu, dua] = [baris('1', 'a'), baris('2', 'b')]
    expect(listBeda([satu], [dua])).toEqual([
      { kunci: 'milik-0', milik: satu, lain: null },
      { kunci: '2', milik: null, lain: dua },
    ])
  })

  it('tanpa pilihan semuanya mengikuti yang tersimpan', () => {
    const lain = [baris('1', 'a dia'), baris('2', 'b dia')]
    const beda = listBeda([baris('1', 'a saya'), baris('', 'baru')], lain)
    expect(mergeBeda(lain, beda, new Map())).toEqual(lain)
  })

  it('yang dihidupkan kembali menjadi baris baru; yang diganti tetap id-nya', () => {
    const lain = [baris('1', 'a dia')]
    const beda = listBeda([baris('1', 'a saya'), baris('9', 'terhapus')], lain)
    const pilihan = new Map(beda.map(({ kunci }) => [kunci, 'milik' as const]))
    expect(mergeBeda(lain, beda, pilihan)).toEqual([baris('1', 'a saya'), baris('', 'terhapus')])
  })
})

describe('ringkasan satu hasil kerja', () => {
  it.each<[string, RencanaKetik | null, string]>([
    ['tidak ada', null, ''],
    ['tanpa indikator', { ...baris('1', 'a'), indikator: [] }, 'a'],
    ['tanpa bobot', baris('1', 'a'), 'a; Jumlah 12 surat'],
    [
      'dengan bobot',
      {
        ...baris('1', 'a'),
        indikator: [
          { ...INDIKATOR, bobot: '40' },
          { ...INDIKATOR, uraian: 'Mutu', bobot: '60' },
        ],
      },
      'a; Jumlah 12 surat (40%); Mutu 12 surat (60%)',
    ],
  ])('%s', (_nama, isi, teks) => {
    expect(describeRencana(isi)).toBe(teks)
  })
})

describe('baris kosong dilepas', () => {
  const KOSONG = { ...INDIKATOR, uraian: ' ', target: '', satuan: '\t', bobot: '' }

  it.each<[string, Partial<RencanaKetik>]>([
    ['uraian', { uraian: 'a', indikator: [] }],
    ['RHK atasan', { rhkAtasan: 'a', indikator: [] }],
    ['satu indikator', { indikator: [INDIKATOR] }],
  ])('%s saja sudah membuatnya berisi', (_nama, ganti) => {
    const isi = { ...baris('', ' '), ...ganti }
    expect(dropBlank([isi])).toEqual([isi])
  })

  it('tanpa ketiganya tidak dihitung, juga bila aspek dan arahnya terisi', () => {
    expect(dropBlank([{ ...baris('', ' '), rhkAtasan: ' ', indikator: [KOSONG] }])).toEqual([])
  })

  it.each(['uraian', 'target', 'satuan', 'bobot'] as const)(
    'indikator yang hanya terisi %s tetap, yang kosong di sebelahnya hilang',
    (isian) => {
      const isi = { ...KOSONG, [isian]: '1' }
      expect(dropBlank([{ ...baris('1', 'a'), indikator: [KOSONG, isi] }])).toEqual([
        { ...baris('1', 'a'), indikator: [isi] },
      ])
    },
  )
})

describe('galat server di baris layarnya', () => {
  const KOSONG = { ...INDIKATOR, uraian: '', target: '', satuan: '', bobot: '' }
  const kosong = { ...baris('', ''), indikator: [KOSONG] }

  it.each([
    ['tanpa baris kosong tidak bergeser', [baris('1', 'a'), baris('2', 'b')], 'rencana.1.uraian'],
    ['baris kosong di depannya', [kosong, baris('1', 'a'), kosong, baris('2', 'b')], 'rencana.3.uraian'],
  ])('%s', (_nama, rencana, nama) => {
    expect(placeGalat({ 'rencana.1.uraian': 'salah', bobot: '99' }, rencana)).toEqual({
      [nama]: 'salah',
      bobot: '99',
    })
  })

  it('indikator kosong di depan yang salah ikut dihitung', () => {
    const isi = { ...baris('1', 'a'), indikator: [KOSONG, INDIKATOR, KOSONG, INDIKATOR] }
    expect(placeGalat({ 'rencana.0.indikator.1.target': 'x', 'rencana.0.indikator': 'y' }, [isi])).toEqual({
      'rencana.0.indikator.3.target': 'x',
      'rencana.0.indikator': 'y',
    })
  })

  it('nomor yang tidak ada di layar dibiarkan', () => {
    const galat = { 'rencana.7.uraian': 'a', 'rencana.0.indikator.9.target': 'b' }
    expect(placeGalat(galat, [baris('1', 'a')])).toEqual(galat)
  })
})
