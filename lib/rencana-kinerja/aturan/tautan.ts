import { AppError } from '../../core/errors.ts'

const NAMA_DALAM =
  /\.(?:localhost|local|localdomain|internal|intranet|lan|home|corp|private|arpa|onion|invalid)$/

function refuse(pesan: string): never {
  throw new AppError('INVALID_INPUT', pesan, { galat: 'TAUTAN_TIDAK_SAH' })
}

/** 32 bit pertama alamat sebagai bilangan: seluruh IPv4, dua kelompok pertama IPv6 (yang dipadatkan `::` bernilai 0). */
function readIpv4(alamat: string): number {
  return alamat.split('.').reduce((angka, bagian) => angka * 2 ** 8 + Number(bagian), 0)
}
function readIpv6(alamat: string): number {
  const awal = alamat.split(':').slice(0, 2)
  return awal.reduce((angka, bagian) => angka * 2 ** 16 + Number.parseInt(`0${bagian}`, 16), 0)
}

function buildRentang(
  read: (alamat: string) => number,
  daftar: readonly (readonly [alamat: string, panjang: number])[],
) {
  return daftar.map(([alamat, panjang]) => ({
    awal: read(alamat),
    batas: read(alamat) + 2 ** (32 - panjang),
  }))
}

const isDalam = (angka: number, rentang: readonly { awal: number; batas: number }[]) =>
  rentang.some(({ awal, batas }) => awal <= angka && angka < batas)

/** Bukan alamat umum: pribadi, loopback, link-local, CGNAT, dokumentasi, uji kinerja, multicast, cadangan (registri IANA). */
const IPV4_KHUSUS = buildRentang(readIpv4, [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
])
/** Dari ruang global IPv6: protokol dan Teredo, dokumentasi, dan 6to4 yang membungkus IPv4. */
const IPV6_GLOBAL = buildRentang(readIpv6, [['2000::', 3]])
const IPV6_KHUSUS = buildRentang(readIpv6, [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
])

/** Apakah host dapat dicapai dari internet. Bentuknya sudah dibakukan URL: yang hanya angka dan titik pasti IPv4. */
function isUmum(host: string): boolean {
  if (/^[\d.]+$/.test(host)) return !isDalam(readIpv4(host), IPV4_KHUSUS)
  if (!host.startsWith('[')) return host.includes('.') && !NAMA_DALAM.test(host)
  const awal = readIpv6(host.slice(1, -1))
  return isDalam(awal, IPV6_GLOBAL) && !isDalam(awal, IPV6_KHUSUS)
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
  if (!isUmum(url.hostname.replace(/\.$/, '')))
    return refuse(
      'Tautan ini menunjuk alamat di dalam jaringan kantor. Pakai tautan yang dapat dibuka atasan dari mana saja.',
    )
  return url.toString()
}

/** Tautan untuk dibaca orang: tanpa skema, dipendekkan di tengah. */
export function formatTautan(tautan: string): string {
  const polos = tautan.slice(tautan.indexOf('//') + 2).replace(/\/$/, '')
  return polos.length > 48 ? `${polos.slice(0, 30)}…${polos.slice(-15)}` : polos
}
