import { AppError } from '../../core/errors.ts'

const NAMA_DALAM =
  /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|private|arpa|onion|invalid)$/

function refuse(pesan: string): never {
  throw new AppError('INVALID_INPUT', pesan, { galat: 'TAUTAN_TIDAK_SAH' })
}

/** Empat bagian IPv4 dari tulisan bakunya, atau null bila bukan alamat IPv4. */
function parseIpv4(host: string): readonly number[] | null {
  if (!/^\d{1,3}(?:\.\d{1,3}){3}$/.test(host)) return null
  return host.split('.').map(Number)
}

/** Hanya alamat yang dapat dicapai dari internet: bukan pribadi, loopback, link-local, CGNAT, dokumentasi, multicast, atau cadangan. */
function isIpv4Umum([a = 0, b = 0, c = 0]: readonly number[]): boolean {
  if (a === 0 || a === 10 || a === 127 || a >= 224) return false
  if (a === 100 && b >= 64 && b <= 127) return false
  if (a === 169 && b === 254) return false
  if (a === 172 && b >= 16 && b <= 31) return false
  if (a === 192 && (b === 168 || (b === 0 && (c === 0 || c === 2)))) return false
  return !(a === 198 && (b === 18 || b === 19))
}

/** Dari IPv6 hanya ruang global 2000::/3, tanpa yang membungkus IPv4 (6to4, Teredo) dan tanpa ruang dokumentasi. */
function isIpv6Umum(isi: string): boolean {
  const [satu = '', dua = ''] = isi.split(':')
  const awal = Number.parseInt(satu || '0', 16)
  const kedua = Number.parseInt(dua || '0', 16)
  if (awal < 0x2000 || awal > 0x3fff || awal === 0x2002) return false
  return !(awal === 0x2001 && (kedua === 0 || kedua === 0xdb8))
}

/**
 * Tautan bukti dukung dalam bentuk bakunya. Diterima hanya http dan https ke nama host lengkap atau alamat umum, tanpa nama pengguna;
 * server tidak pernah membukanya. INVALID_INPUT dengan kalimat yang menyebut sebabnya.
 */
export function parseTautan(teks: string): string {
  const rapi = teks.trim()
  if (rapi.length > 1_000) return refuse('Tautan ini terlalu panjang. Pakai tautan berbagi yang pendek.')
  if (/[\s\p{C}]/u.test(rapi))
    return refuse('Tautan tidak boleh memuat spasi. Salin ulang dari bilah alamat.')
  if (!URL.canParse(rapi)) return refuse('Tulis tautan lengkap, misalnya https://drive.example.go.id/berkas.')
  const url = new URL(rapi)
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return refuse('Tautan harus diawali https:// atau http://.')
  if (url.username !== '' || url.password !== '')
    return refuse('Tautan tidak boleh memuat nama pengguna atau kata sandi.')
  const host = url.hostname.toLowerCase().replace(/\.$/, '')
  const ipv4 = parseIpv4(host)
  const umum = ipv4
    ? isIpv4Umum(ipv4)
    : host.startsWith('[')
      ? isIpv6Umum(host.slice(1, -1))
      : host.includes('.') && !NAMA_DALAM.test(host)
  if (!umum)
    return refuse(
      'Tautan ini menunjuk alamat di dalam jaringan kantor. Pakai tautan yang dapat dibuka atasan dari mana saja.',
    )
  return url.toString()
}

/** Tautan untuk dibaca orang: tanpa skema, dipendekkan di tengah. */
export function formatTautan(tautan: string): string {
  const polos = tautan.replace(/^https?:\/\//, '').replace(/\/$/, '')
  return polos.length > 48 ? `${polos.slice(0, 30)}…${polos.slice(-15)}` : polos
}
