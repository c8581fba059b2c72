import type { ActionResult } from '../core/result.ts'

const STATUS = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  INVALID_INPUT: 422,
  CONFLICT: 409,
  RULE_VIOLATED: 422,
  UNEXPECTED: 500,
} as const

type Tolakan = Extract<ActionResult<never>, { ok: false }>

const TANDA: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escapeHtml = (teks: string) => teks.replaceAll(/[&<>"']/g, (satu) => TANDA[satu] ?? '')

/** Halaman tempat unduhan ditekan, bila di sini juga; selain itu beranda, atau layar masuk bagi yang sesinya berakhir. */
function findTujuan(request: Request, code: Tolakan['code']): [alamat: string, kata: string] {
  if (code === 'UNAUTHENTICATED') return ['/masuk', 'Masuk']
  const asal = URL.parse(request.headers.get('referer') ?? '')
  const host = request.headers.get('x-forwarded-host') ?? request.headers.get('host')
  return asal && asal.host === host && !asal.pathname.startsWith('/api/')
    ? [`/${asal.pathname.replace(/^\/+/, '')}${asal.search}`, 'Kembali ke halaman tadi']
    : ['/beranda', 'Ke beranda']
}

/** Kalimat sesi dan masukan berbicara tentang formulir; di sini yang berakhir atau salah adalah sebuah tautan. */
function describeTolakan({ code, message, fieldErrors }: Tolakan): string {
  if (code === 'UNAUTHENTICATED') return 'Sesi Anda sudah berakhir. Masuk lagi, lalu unduh dari halamannya.'
  return code === 'INVALID_INPUT' && fieldErrors
    ? 'Alamat unduhan ini tidak lengkap atau salah. Unduh sekali lagi dari halamannya.'
    : message
}

/**
 * Jawaban unduhan yang ditolak, berstatus menurut kodenya: halaman dengan kalimatnya bagi peramban (Accept: text/html), JSON bagi
 * yang lain. Gayanya di atribut, karena CSP menolak unsur style dari sini.
 */
export function refuseUnduhan(request: Request, tolakan: Tolakan): Response {
  const status = STATUS[tolakan.code]
  if (!request.headers.get('accept')?.includes('text/html')) return Response.json(tolakan, { status })
  const kalimat = describeTolakan(tolakan)
  const [alamat, kata] = findTujuan(request, tolakan.code)
  const rujukan =
    tolakan.code === 'UNEXPECTED' && tolakan.ref
      ? `<p>Rujukan untuk bantuan: ${escapeHtml(tolakan.ref)}</p>`
      : ''
  return new Response(
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>Berkas belum dapat diunduh · Titian</title></head><body style="max-width:38rem;margin:3rem auto;padding:0 1rem;font:1rem/1.6 system-ui,sans-serif"><main><h1 style="font-size:1.5rem;line-height:1.3">Berkas belum dapat diunduh</h1><p>${escapeHtml(kalimat)}</p>${rujukan}<p><a href="${escapeHtml(alamat)}">${kata}</a></p></main></body></html>`,
    { status, headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' } },
  )
}
