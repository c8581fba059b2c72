import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { advanceAwal, isSamaIsi, refreshAwal } from '@/components/rencana-kinerja/awal'
import { IsianAwal } from '@/components/rencana-kinerja/isian-awal'
import { mergeBulan } from '../../../lib/rencana-kinerja/aturan/gabung.ts'

describe('awal yang dilihat pengetik', () => {
  it('maju sesudah simpanan: 8 lalu 80 di satu tab tidak bentrok dengan dirinya', () => {
    const buka = { a: { realisasi: '', catatan: '' } }
    const satu = { a: { realisasi: '8', catatan: '' } }
    const awal = advanceAwal(buka, satu, {})
    expect(isSamaIsi(satu, awal)).toBe(true)
    const dua = { a: { realisasi: '80', catatan: 'x' } }
    expect(mergeBulan(awal, dua, satu)).toEqual({ hasil: dua, bentrok: [], hidupkan: [] })
    expect(mergeBulan(buka, dua, satu).bentrok).toHaveLength(1)
  })

  it('isian yang ditolak tetap pada awalnya', () => {
    const awal = advanceAwal(
      { a: { realisasi: '5' } },
      { a: { realisasi: '1.500', catatan: 'x' } },
      { 'b.a.realisasi': ['ganda'] },
    )
    expect(awal).toEqual({ a: { realisasi: '5', catatan: 'x' } })
  })

  it('halaman dibangun ulang: baris baru dan yang tampak di layar maju, perubahan tab lain tetap ketahuan', () => {
    const server = { a: { realisasi: '7', catatan: 'lain' }, b: { target: '2' } }
    const layar = { a: { realisasi: '5', catatan: 'lain' } }
    expect(refreshAwal({ a: { realisasi: '5', catatan: '' } }, server, layar)).toEqual({
      a: { realisasi: '5', catatan: 'lain' },
      b: { target: '2' },
    })
  })

  it('tertulis di formulir sebagai isian tersembunyi, dan tidak digambar ulang', () => {
    expect(renderToStaticMarkup(<IsianAwal version={3} awal="{}" />)).toBe(
      '<input type="hidden" name="version" value="3"/><input type="hidden" name="awal" value="{}"/>',
    )
    expect(IsianAwal).toMatchObject({ compare: expect.any(Function) })
  })
})
