import { NextRequest } from 'next/server'
import { describe, expect, test } from 'vitest'
import { config, proxy } from '../../../proxy.ts'

const answer = (url: string, headers: Record<string, string> = {}) =>
  proxy(new NextRequest(url, { headers })).headers

describe('kepala jawaban setiap halaman', () => {
  test('CSP membawa nonce yang berganti pada tiap permintaan dan menolak dibingkai', () => {
    const satu = answer('http://127.0.0.1:3000/masuk').get('content-security-policy') ?? ''
    const dua = answer('http://127.0.0.1:3000/masuk').get('content-security-policy') ?? ''
    expect(satu).toMatch(/script-src 'self' 'nonce-[\w+/=]{20,}' 'strict-dynamic';/)
    expect(satu).not.toContain('unsafe-eval')
    expect(satu).toContain("frame-ancestors 'none'")
    expect(satu).not.toBe(dua)
  })

  test('HSTS hanya pada https, juga di belakang proksi', () => {
    expect(answer('http://127.0.0.1:3000/').get('strict-transport-security')).toBeNull()
    expect(answer('https://titian.contoh.go.id/').get('strict-transport-security')).toContain('max-age=')
    expect(
      answer('http://127.0.0.1:3000/', { 'x-forwarded-proto': 'https' }).get('strict-transport-security'),
    ).toContain('max-age=')
  })

  test('pintu unggah dan berkas statis tidak dilewati', () => {
    const pola = new RegExp(`^${config.matcher[0]}$`)
    expect(pola.test('/api/unggah/pegawai')).toBe(false)
    expect(pola.test('/_next/static/a.js')).toBe(false)
    expect(pola.test('/ikon.svg')).toBe(false)
    expect(pola.test('/pegawai')).toBe(true)
    expect(pola.test('/api/health')).toBe(true)
  })
})
