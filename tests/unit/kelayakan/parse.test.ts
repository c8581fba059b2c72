import { describe, expect, it } from 'vitest'
import {
  formatPutaranSlug,
  formatSasaran,
  formatTemuanFilter,
  isUuid,
  parsePutaranSlug,
  parseSasaran,
  parseTemuanFilter,
  readSasaran,
} from '../../../lib/kelayakan/parse.ts'

const ID = '019b219a-8389-75dc-98d1-806d718eaf82'

describe('alamat daftar kelayakan', () => {
  it('membaca yang dikenal dan mengabaikan yang lain', () => {
    expect(
      parseTemuanFilter({
        rekomendasi: 'DITUNDA',
        opd: ID,
        penentu: 'skp-ditetapkan',
        tahap: 'kepala',
        q: ' Nor ',
      }),
    ).toEqual({ rekomendasi: 'DITUNDA', opd: ID, penentu: 'skp-ditetapkan', tahap: 'kepala', q: 'Nor' })
    expect(parseTemuanFilter({ opd: 'tanpa' })).toEqual({ opd: 'tanpa', q: '' })
    expect(parseTemuanFilter({ massal: 'tunda', sebab: 'DITUNDA' })).toEqual({
      massal: 'tunda',
      sebab: 'DITUNDA',
      q: '',
    })
    expect(
      parseTemuanFilter({
        rekomendasi: 'LAIN',
        opd: "' OR 1=1",
        penentu: 'A;B',
        tahap: 'x',
        sk: 'x',
        massal: 'hapus',
        sebab: 'x',
        q: 'x'.repeat(101),
        sesudah: ['a', 'b'],
        __proto__x: 'y',
      }),
    ).toEqual({ q: '', sesudah: 'a' })
  })

  it('menulis saringan tanpa tempat halaman kecuali diminta', () => {
    const filter = parseTemuanFilter({ rekomendasi: 'DITUNDA', q: 'a&b', sesudah: 'x' })
    expect(formatTemuanFilter(filter)).toBe('?rekomendasi=DITUNDA&q=a%26b')
    expect(formatTemuanFilter(filter, { q: undefined, rekomendasi: undefined })).toBe('')
    expect(formatTemuanFilter(filter, { sesudah: 'y' })).toBe('?rekomendasi=DITUNDA&q=a%26b&sesudah=y')
  })

  it('sasaran tindakan massal bolak-balik lewat formulir; yang bukan id tidak terpilih', () => {
    const sasaran = parseSasaran({ rekomendasi: 'DITUNDA', q: 'a&b', pilih: [ID, 'x'] })
    expect(sasaran).toEqual({ filter: { rekomendasi: 'DITUNDA', q: 'a&b' }, pilih: [ID] })
    expect(readSasaran(formatSasaran(sasaran))).toEqual(sasaran)
    expect(readSasaran(formatSasaran(parseSasaran({})))).toEqual({ filter: { q: '' }, pilih: null })
    expect(readSasaran('Contoh isian; --')).toEqual({ filter: { q: '' }, pilih: null })
  })

  it('alamat putaran dan uuid', () => {
    expect(parsePutaranSlug('2026-3')).toEqual({ tahun: 2026, nomor: 3, gladi: false })
    for (const slug of ['2026-3', '2026-g12']) {
      const putaran = parsePutaranSlug(slug)
      expect(putaran && formatPutaranSlug(putaran)).toBe(slug)
    }
    for (const bukan of ['2026', '26-1', '2026-', '2026-1x', '2026-12345678', '2026-gg1', '2026-g'])
      expect(parsePutaranSlug(bukan)).toBeNull()
    expect([isUuid(ID), isUuid('daftar')]).toEqual([true, false])
  })
})
