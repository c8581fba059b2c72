import { describe, expect, test } from 'vitest'
import { type DrafKisi, mergeDraf, parseDraf } from '../../../components/kehadiran/kisi-draf.ts'

const KOSONG: DrafKisi = { versi: '3.ab', hariKerja: null, alasan: '', sel: {} }

describe('draf kisi kehadiran di peramban', () => {
  test('yang ditulis terbaca sama; yang rusak atau tidak ada bukan draf', () => {
    const draf = { ...KOSONG, hariKerja: '21', sel: { 'izin-a': '2', 'alpa-b': 'x' } }
    expect(parseDraf(JSON.stringify(draf))).toEqual(draf)
    for (const teks of [null, '', '{', '[]', '{"versi":1}', '{"versi":"1","alasan":"","sel":null}'])
      expect(parseDraf(teks)).toBeNull()
    expect(parseDraf('{"versi":"1","alasan":"","sel":{"izin-a":7,"alpa-a":"1"}}')?.sel).toEqual({
      'alpa-a': '1',
    })
  })

  test('sel yang disembunyikan saringan tidak hilang, yang tampil mengikuti layar', () => {
    const lama = { ...KOSONG, sel: { 'izin-a': '2', 'izin-b': '3' } }
    const tampilB = (sel: string) => sel.endsWith('-b')
    expect(mergeDraf(lama, { ...KOSONG, versi: '4.cd', sel: { 'alpa-b': '1' } }, tampilB)).toEqual({
      ...KOSONG,
      versi: '4.cd',
      sel: { 'izin-a': '2', 'alpa-b': '1' },
    })
    expect(mergeDraf(lama, KOSONG, tampilB)?.sel).toEqual({ 'izin-a': '2' })
  })

  test('tanpa yang diketik tidak ada draf; hari kerja atau alasan saja sudah draf', () => {
    expect(mergeDraf({ ...KOSONG, sel: { 'izin-a': '2' } }, KOSONG, () => true)).toBeNull()
    expect(mergeDraf(null, { ...KOSONG, hariKerja: '20' }, () => true)?.hariKerja).toBe('20')
    expect(mergeDraf(null, { ...KOSONG, alasan: 'mesin' }, () => true)?.alasan).toBe('mesin')
  })
})
