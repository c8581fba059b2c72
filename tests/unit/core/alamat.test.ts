import { describe, expect, it } from 'vitest'
import { formatKunci, formatParameter, parseKunci, pickParameter } from '../../../lib/core/alamat.ts'

const ID = '019b219a-8389-75dc-98d1-806d718eaf82'

describe('parameter alamat', () => {
  it('yang berulang dibaca nilai pertamanya', () => {
    expect(pickParameter({ q: ['a', 'b'], opd: 'c', kosong: undefined })).toEqual({ q: 'a', opd: 'c' })
    expect(pickParameter({ q: [] })).toEqual({})
  })

  it('saringan ditulis tanpa yang kosong, dan `?` hanya bila ada isinya', () => {
    expect(formatParameter({ tahun: 2026, q: 'a&b', opd: undefined, status: '' })).toBe('?tahun=2026&q=a%26b')
    expect(formatParameter({ q: '' })).toBe('')
  })

  it('tempat halaman dilepas kecuali disebut sebagai gantinya', () => {
    const saringan = { q: 'a', sesudah: 'x', sebelum: 'w' }
    expect(formatParameter(saringan)).toBe('?q=a')
    expect(formatParameter(saringan, { sesudah: 'y' })).toBe('?q=a&sesudah=y')
    expect(formatParameter(saringan, { q: undefined })).toBe('')
  })

  it('kunci halaman bolak-balik; yang bukan kunci tidak dibaca', () => {
    const kunci = { nama: 'Ahmad Dwi Ilmi, S.Pd.', id: ID }
    expect(parseKunci(formatKunci(kunci))).toEqual(kunci)
    for (const bukan of [undefined, '', 'x', `${ID}x`, `${ID}.a\0`]) expect(parseKunci(bukan)).toBeNull()
  })
})
