import { createHmac, timingSafeEqual } from 'node:crypto'

// Yang baru saja terjadi dibawa alamat, karena tanpa skrip tidak ada tempat lain; bertanda tangan sesi dan sebentar,
// agar tautan tidak dapat mengarang kabar dan penanda halaman tidak mengulangnya besok.

const UMUR_MS = 5 * 60_000
const BENTUK = /^([a-z0-9.-]{1,80})\.([0-9a-z]{1,11})\.([\w-]{22})$/

const sign = (isi: string, token: string) =>
  createHmac('sha256', token).update(`kabar:${isi}`).digest('base64url').slice(0, 22)

/**
 * Kabar untuk alamat halaman berikutnya, seperti "setujui.12".
 *
 * @param isi huruf kecil, angka, titik dan tanda hubung saja
 * @param token token sesi yang melakukannya; hanya sesi itu yang dapat membacanya
 * @param pada milidetik jam sebenarnya
 */
export function makeKabar(isi: string, token: string, pada = Date.now()): string {
  const badan = `${isi}.${pada.toString(36)}`
  return `${badan}.${sign(badan, token)}`
}

/** Isi kabar dari alamat; null bila bukan dari pintu, bukan sesi ini, atau lebih dari lima menit lalu. */
export function checkKabar(
  teks: string | undefined,
  token: string | undefined,
  kini = Date.now(),
): string | null {
  const [, isi, pada, tanda] = BENTUK.exec(teks ?? '') ?? []
  if (!isi || !pada || !tanda || !token) return null
  if (!timingSafeEqual(Buffer.from(tanda), Buffer.from(sign(`${isi}.${pada}`, token)))) return null
  const umur = kini - Number.parseInt(pada, 36)
  return umur >= 0 && umur <= UMUR_MS ? isi : null
}
