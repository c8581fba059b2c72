import { describe, expect, test } from 'vitest'
import {
  type IsianBaris,
  listKurangRealisasi,
  listKurangRencana,
} from '../../../lib/rencana-kinerja/aturan/isian.ts'

const baris = (id: string, ganti: Partial<IsianBaris> = {}): IsianBaris => ({
  id,
  uraian: 'Surat diagendakan',
  satuan: 'surat',
  target: 120,
  bobot: null,
  realisasi: null,
  ...ganti,
})
const isian = (daftar: readonly IsianBaris[]) => listKurangRencana(daftar).map((k) => `${k.id}.${k.isian}`)

describe('rencana sebelum diajukan', () => {
  test('yang lengkap tanpa bobot boleh', () =>
    expect(listKurangRencana([baris('a'), baris('b')])).toEqual([]))
  test('yang kosong menyebut apa yang ditambahkan', () =>
    expect(listKurangRencana([])).toEqual([
      { id: null, isian: 'baris', pesan: 'Rencana belum berisi. Tambahkan paling sedikit satu baris.' },
    ]))
  test('target kosong dan target 0 berbeda kalimatnya', () => {
    expect(listKurangRencana([baris('a', { target: null })])[0]?.pesan).toBe('Isi target bulan ini.')
    expect(listKurangRencana([baris('a', { target: 0 })])).toEqual([
      {
        id: 'a',
        isian: 'target',
        pesan: 'Target 0 tidak dapat dinilai. Isi lebih dari 0, atau hapus barisnya.',
      },
    ])
    expect(listKurangRencana([baris('a', { target: 0.01 })])).toEqual([])
  })
  test('uraian dan satuan yang hanya spasi dihitung kosong', () =>
    expect(listKurangRencana([baris('a', { uraian: ' ', satuan: '\t' })])).toEqual([
      { id: 'a', isian: 'uraian', pesan: 'Tulis apa yang dikerjakan.' },
      { id: 'a', isian: 'satuan', pesan: 'Isi satuan, misalnya surat.' },
    ]))
  test('semua kekurangan disebut, baris demi baris, bobot terakhir', () =>
    expect(
      isian([baris('a', { uraian: '', target: null, bobot: 50 }), baris('b', { target: 0, satuan: '' })]),
    ).toEqual(['a.uraian', 'a.target', 'b.target', 'b.satuan', 'b.bobot']))

  test.each([
    [[50, 49], '0', 'Jumlah bobot 99; harus tepat 100, atau kosongkan semuanya.'],
    [[50, 50.01], '0', 'Jumlah bobot 100,01; harus tepat 100, atau kosongkan semuanya.'],
    [[0], '0', 'Jumlah bobot 0; harus tepat 100, atau kosongkan semuanya.'],
    [[50, null], '1', 'Isi bobot semua baris, atau kosongkan semuanya.'],
    [[null, 100], '0', 'Isi bobot semua baris, atau kosongkan semuanya.'],
  ])('bobot %j ditolak pada baris %s', (bobot, id, pesan) => {
    const daftar = bobot.map((satu, i) => baris(String(i), { bobot: satu }))
    expect(listKurangRencana(daftar)).toEqual([{ id, isian: 'bobot', pesan }])
  })
  test('bobot pecahan yang tepat 100 diterima', () =>
    expect(isian([33.33, 33.33, 33.34].map((bobot, i) => baris(String(i), { bobot })))).toEqual([]))
})

describe('realisasi sebelum diajukan', () => {
  test('kosong ditolak, 0 diterima', () => {
    expect(listKurangRealisasi([baris('a'), baris('b', { realisasi: 0 })])).toEqual([
      { id: 'a', isian: 'realisasi', pesan: 'Isi dalam surat; tulis 0 bila tidak ada.' },
    ])
  })
})
