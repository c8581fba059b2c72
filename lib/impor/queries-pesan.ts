import { createHmac, timingSafeEqual } from 'node:crypto'
import { env } from '../server/env.ts'

// Tanpa skrip, kalimat penolakan unggahan kembali lewat alamat; bertanda tangan agar tautan orang lain tidak dapat menaruh kalimatnya sendiri.

const sign = (isi: string) =>
  createHmac('sha256', env().NEXTAUTH_SECRET).update(`pesan-impor:${isi}`).digest()

/** Kalimat penolakan untuk alamat: isi dan tandanya. */
export function makePesan(pesan: string, rujukan: string): string {
  const isi = Buffer.from(JSON.stringify([pesan, rujukan])).toString('base64url')
  return `${isi}.${sign(isi).toString('base64url')}`
}

/** Kalimat dari alamat, atau null bila tandanya tidak cocok. */
export function readPesan(teks: string | undefined): { pesan: string; rujukan: string } | null {
  const [isi, tanda] = teks?.split('.') ?? []
  if (!isi || !tanda) return null
  const harap = sign(isi)
  const dapat = Buffer.from(tanda, 'base64url')
  if (dapat.length !== harap.length || !timingSafeEqual(dapat, harap)) return null
  const [pesan, rujukan] = JSON.parse(Buffer.from(isi, 'base64url').toString('utf8'))
  return { pesan: String(pesan), rujukan: String(rujukan) }
}
