import { describe, expect, it } from 'vitest'
import { refuseUnduhan } from '../../../lib/server/unduhan-ditolak.ts'

const minta = (head: Record<string, string>) =>
  new Request('http://titian.test/api/unduh/skp?versi=x', { headers: { host: 'titian.test', ...head } })
const html = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }
const tolakan = { ok: false, code: 'NOT_FOUND', message: 'SKP <ini> tidak ditemukan.' } as const

describe('unduhan yang ditolak', () => {
  it('menjawab peramban dengan halaman berstatus sama, tanpa meloloskan tanda', async () => {
    const jawab = refuseUnduhan(minta(html), tolakan)
    expect(jawab.status).toBe(404)
    expect(jawab.headers.get('content-type')).toContain('text/html')
    expect(await jawab.text()).toContain('SKP &lt;ini&gt; tidak ditemukan.')
  })

  it('menjawab yang lain dengan JSON', async () => {
    const jawab = refuseUnduhan(minta({ accept: '*/*' }), tolakan)
    expect(jawab.status).toBe(404)
    expect(await jawab.json()).toEqual(tolakan)
  })

  it('menautkan halaman asal di situs sendiri saja', async () => {
    const asal = async (referer: string) =>
      (await refuseUnduhan(minta({ ...html, referer }), tolakan).text()).match(/href="([^"]*)"/)?.[1]
    expect(await asal('http://titian.test/skp/1?a=1&b=2')).toBe('/skp/1?a=1&amp;b=2')
    expect(await asal('http://titian.test//jahat.test/x')).toBe('/jahat.test/x')
    expect(await asal('http://jahat.test/skp')).toBe('/beranda')
    expect(await asal('')).toBe('/beranda')
  })

  it('sesi yang berakhir diantar ke layar masuk, dan alamat yang salah disebut begitu', async () => {
    const masuk = refuseUnduhan(minta(html), {
      ok: false,
      code: 'UNAUTHENTICATED',
      message: 'Sesi berakhir.',
    })
    expect(masuk.status).toBe(401)
    expect(await masuk.text()).toContain('href="/masuk"')
    const salah = { ok: false, code: 'INVALID_INPUT', message: 'x' } as const
    const jawab = refuseUnduhan(minta(html), { ...salah, fieldErrors: { versi: ['x'] } })
    expect(jawab.status).toBe(422)
    expect(await jawab.text()).toContain('Alamat unduhan ini tidak lengkap atau salah.')
  })
})
