import { describe, expect, test } from 'vitest'
import { mergeBulan } from '../../../lib/rencana-kinerja/aturan/gabung.ts'

const awal = { a: { target: '1', bobot: '50' }, b: { target: '2' } }

describe('penggabungan tiga arah', () => {
  test('yang hanya saya ubah dipakai, yang hanya orang lain ubah tetap', () => {
    const { hasil, bentrok } = mergeBulan(
      awal,
      { a: { target: '5', bobot: '50' } },
      { a: { target: '1', bobot: '60' }, b: { target: '2' } },
    )
    expect(hasil).toEqual({ a: { target: '5' } })
    expect(bentrok).toEqual([])
  })
  test('yang diubah keduanya berbeda menjadi bentrok; yang sama tidak', () => {
    const lain = { a: { target: '7', bobot: '60' } }
    expect(mergeBulan(awal, { a: { target: '5', bobot: '60' } }, lain).bentrok).toEqual([
      { id: 'a', isian: 'target', milik: '5', lain: '7' },
    ])
  })
  test('pilihan menyelesaikan bentrok ke kedua arah', () => {
    const lain = { a: { target: '7', bobot: '50' } }
    const milik = { a: { target: '5', bobot: '50' } }
    expect(mergeBulan(awal, milik, lain, { 'a.target': 'milik' })).toMatchObject({
      hasil: { a: { target: '5' } },
      bentrok: [],
    })
    expect(mergeBulan(awal, milik, lain, { 'a.target': 'lain' })).toMatchObject({
      hasil: { a: {} },
      bentrok: [],
    })
  })
  test('baris yang dihapus orang lain: dilepas bila tidak saya ubah, bentrok bila saya ubah, hidup lagi bila dipilih', () => {
    expect(mergeBulan(awal, { b: { target: '2' } }, {})).toEqual({ hasil: {}, bentrok: [], hidupkan: [] })
    expect(mergeBulan(awal, { b: { target: '9' } }, {}).bentrok).toEqual([
      { id: 'b', isian: 'baris', milik: '9', lain: '' },
    ])
    expect(mergeBulan(awal, { b: { target: '9' } }, {}, { 'b.baris': 'milik' })).toEqual({
      hasil: { b: { target: '9' } },
      bentrok: [],
      hidupkan: ['b'],
    })
    expect(mergeBulan(awal, { b: { target: '9' } }, {}, { 'b.baris': 'lain' })).toEqual({
      hasil: {},
      bentrok: [],
      hidupkan: [],
    })
  })
  test('baris yang dihidupkan membawa isian lain yang dilihat pengetik', () => {
    expect(mergeBulan(awal, { a: { target: '9' } }, {}, { 'a.baris': 'milik' }).hasil).toEqual({
      a: { target: '9', bobot: '50' },
    })
  })
  test('bentrok baris menyebut hanya yang diubah, berurutan', () => {
    const tiga = { a: { uraian: 'x', target: '1', bobot: '50' } }
    expect(mergeBulan(tiga, { a: { uraian: 'x', target: '5', bobot: '40' } }, {}).bentrok).toEqual([
      { id: 'a', isian: 'baris', milik: '5, 40', lain: '' },
    ])
  })
  test('baris yang tidak ada pada awal dihitung kosong pada awalnya', () => {
    const milik = { c: { target: '3', catatan: '' } }
    expect(mergeBulan(awal, milik, { c: { target: '', catatan: 'lain' } })).toEqual({
      hasil: { c: { target: '3' } },
      bentrok: [],
      hidupkan: [],
    })
    expect(mergeBulan(awal, milik, { c: { target: '4', catatan: '' } }).bentrok).toEqual([
      { id: 'c', isian: 'target', milik: '3', lain: '4' },
    ])
    expect(mergeBulan(awal, milik, {}).bentrok).toEqual([{ id: 'c', isian: 'baris', milik: '3', lain: '' }])
  })
  test('isian yang belum tersimpan dihitung kosong di pihak lain', () => {
    const dulu = { a: { target: '1' } }
    expect(mergeBulan(dulu, { a: { target: '1', catatan: 'x' } }, { a: { target: '1' } })).toMatchObject({
      hasil: { a: { catatan: 'x' } },
      bentrok: [],
    })
    expect(mergeBulan(dulu, { a: { target: '' } }, { a: {} })).toMatchObject({
      hasil: { a: {} },
      bentrok: [],
    })
    expect(mergeBulan(dulu, { a: { target: '2' } }, { a: {} }).bentrok).toEqual([
      { id: 'a', isian: 'target', milik: '2', lain: '' },
    ])
  })
  test('baris yang hanya tersimpan tidak disentuh', () => {
    expect(mergeBulan({}, {}, awal)).toEqual({ hasil: {}, bentrok: [], hidupkan: [] })
  })
})
