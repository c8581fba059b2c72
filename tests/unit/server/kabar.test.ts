import { describe, expect, it } from 'vitest'
import { checkKabar, makeKabar } from '../../../lib/server/kabar.ts'

const PADA = Date.parse('2026-12-21T01:00:00Z')
const kabar = makeKabar('setujui.12', 'token-sesi', PADA)

describe('kabar sesudah sebuah tindakan', () => {
  it('terbaca oleh sesi yang melakukannya, sampai lima menit', () => {
    expect(checkKabar(kabar, 'token-sesi', PADA)).toBe('setujui.12')
    expect(checkKabar(kabar, 'token-sesi', PADA + 300_000)).toBe('setujui.12')
    expect(checkKabar(kabar, 'token-sesi', PADA + 300_001)).toBeNull()
  })

  it('tidak terbaca oleh sesi lain atau tanpa sesi', () => {
    expect(checkKabar(kabar, 'token-lain', PADA)).toBeNull()
    expect(checkKabar(kabar, undefined, PADA)).toBeNull()
  })

  it('tidak dapat dikarang atau diubah lewat alamat', () => {
    expect(checkKabar(kabar.replace('.12.', '.99999.'), 'token-sesi', PADA)).toBeNull()
    expect(checkKabar('setujui.99999', 'token-sesi', PADA)).toBeNull()
    expect(checkKabar(undefined, 'token-sesi', PADA)).toBeNull()
  })
})
