import { describe, expect, it } from 'vitest'
import { findNamaPernyataan } from '../../../lib/server/pernyataan.ts'

const jalankan = (text: string, kali: number) =>
  Array.from({ length: kali }, () => findNamaPernyataan(text)).at(-1)

describe('pernyataan siap pakai', () => {
  it('baru bernama pada kali ketiga, lalu tetap', () => {
    const text = 'SELECT 1'
    expect(jalankan(text, 2)).toBeUndefined()
    const nama = findNamaPernyataan(text)
    expect(nama).toMatch(/^[\w-]{43}$/)
    expect(findNamaPernyataan(text)).toBe(nama)
  })

  it('teks yang lain tidak pernah memakai nama yang sama', () => {
    expect(jalankan('SELECT 2', 3)).not.toBe(jalankan('SELECT 3', 3))
  })

  it('pencarian direncanakan menurut katanya, tidak pernah disiapkan', () => {
    expect(jalankan('SELECT 1 FROM orang WHERE nama ILIKE $1', 5)).toBeUndefined()
    expect(jalankan('SELECT 1 FROM orang WHERE nip LIKE $1', 5)).toBeUndefined()
  })

  it('paling banyak dua ratus, supaya koneksi tidak menyimpan rencana tanpa akhir', () => {
    const bernama = Array.from({ length: 400 }, (_, i) => jalankan(`SELECT ${i} AS banyak`, 3)).filter(
      Boolean,
    )
    expect(bernama.length).toBeGreaterThan(150)
    expect(bernama.length).toBeLessThanOrEqual(200)
  })
})
