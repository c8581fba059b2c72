// A little longer: every check of the directory stands in one place, so that none is forgotten.
import { crc32, createInflateRaw } from 'node:zlib'
import { MAX_BAGIAN, MAX_BITA_TERBUKA, MAX_RASIO, RASIO_BEBAS_SAMPAI } from './batas.ts'
import { GalatLembar } from './galat.ts'

const TANDA_AKHIR = 0x06054b50
const TANDA_DIREKTORI = 0x02014b50
const TANDA_LOKAL = 0x04034b50
const TANDA_AKHIR_ZIP64 = 0x07064b50
const PANJANG_AKHIR = 22
const PANJANG_DIREKTORI = 46
const PANJANG_LOKAL = 30
const PENUH_32 = 0xffffffff
const SEBAGIAN = 256 * 1024

export type BagianZip = {
  nama: string
  metode: number
  crc: number
  terpadat: number
  terbuka: number
  letak: number
  bersandi: boolean
}

/**
 * The directory at the end of a ZIP, checked before one byte is inflated: at most 64 parts, 100 MB declared in all,
 * ratio 100, no ZIP64, no two parts of one name, none on top of another. Throws GalatLembar.
 */
export function listBagianZip(b: Buffer): BagianZip[] {
  const akhir = cariAkhir(b)
  if (akhir >= 20 && b.readUInt32LE(akhir - 20) === TANDA_AKHIR_ZIP64) throw new GalatLembar('MENGEMBANG')
  const jumlah = b.readUInt16LE(akhir + 10)
  if (jumlah > MAX_BAGIAN) throw new GalatLembar('TERLALU_BANYAK_BAGIAN', { n: MAX_BAGIAN })
  let i = b.readUInt32LE(akhir + 16)
  const daftar: BagianZip[] = []
  for (let ke = 0; ke < jumlah; ke += 1) {
    if (i + PANJANG_DIREKTORI > akhir || b.readUInt32LE(i) !== TANDA_DIREKTORI) throw new GalatLembar('RUSAK')
    const panjangNama = b.readUInt16LE(i + 28)
    const lanjut = i + PANJANG_DIREKTORI + panjangNama + b.readUInt16LE(i + 30) + b.readUInt16LE(i + 32)
    if (lanjut > akhir) throw new GalatLembar('RUSAK')
    daftar.push({
      nama: b.toString('utf8', i + PANJANG_DIREKTORI, i + PANJANG_DIREKTORI + panjangNama),
      metode: b.readUInt16LE(i + 10),
      crc: b.readUInt32LE(i + 16),
      terpadat: b.readUInt32LE(i + 20),
      terbuka: b.readUInt32LE(i + 24),
      letak: b.readUInt32LE(i + 42),
      bersandi: (b.readUInt16LE(i + 8) & 1) === 1,
    })
    i = lanjut
  }
  periksaBagian(daftar, b.readUInt32LE(akhir + 16))
  return daftar
}

function cariAkhir(b: Buffer): number {
  // A comment of up to 65,535 bytes may follow the end record; anything else after it is not a whole ZIP.
  for (let i = b.length - PANJANG_AKHIR; i >= Math.max(0, b.length - PANJANG_AKHIR - 0xffff); i -= 1) {
    if (b.readUInt32LE(i) === TANDA_AKHIR && i + PANJANG_AKHIR + b.readUInt16LE(i + 20) === b.length) return i
  }
  throw new GalatLembar('TERPOTONG')
}

function periksaBagian(daftar: readonly BagianZip[], direktori: number): void {
  let terbuka = 0
  for (const bagian of daftar) {
    terbuka += bagian.terbuka
    const isZip64 = [bagian.terbuka, bagian.terpadat, bagian.letak].includes(PENUH_32)
    const isPadat = bagian.terbuka > RASIO_BEBAS_SAMPAI && bagian.terbuka > bagian.terpadat * MAX_RASIO
    if (isZip64 || isPadat) throw new GalatLembar('MENGEMBANG')
  }
  if (terbuka > MAX_BITA_TERBUKA) {
    throw new GalatLembar('TERLALU_BESAR', { mb: MAX_BITA_TERBUKA / 1024 / 1024 })
  }
  if (new Set(daftar.map((bagian) => bagian.nama.toLowerCase())).size !== daftar.length)
    throw new GalatLembar('RUSAK')
  let batas = 0
  for (const bagian of daftar.toSorted((a, c) => a.letak - c.letak)) {
    if (bagian.letak < batas) throw new GalatLembar('MENGEMBANG')
    batas = bagian.letak + PANJANG_LOKAL + Buffer.byteLength(bagian.nama) + bagian.terpadat
    if (batas > direktori) throw new GalatLembar('RUSAK')
  }
}

/**
 * Inflates one part piece by piece into `terima`; stops as soon as more comes out than the directory declared, so a
 * directory that lies costs no memory. Throws GalatLembar, also where length or checksum differ.
 */
export async function bukaBagian(
  b: Buffer,
  bagian: BagianZip,
  terima: (potong: Buffer) => void,
): Promise<void> {
  const i = bagian.letak
  if (i + PANJANG_LOKAL > b.length || b.readUInt32LE(i) !== TANDA_LOKAL) throw new GalatLembar('RUSAK')
  const mulai = i + PANJANG_LOKAL + b.readUInt16LE(i + 26) + b.readUInt16LE(i + 28)
  const padat = b.subarray(mulai, mulai + bagian.terpadat)
  if (padat.length < bagian.terpadat) throw new GalatLembar('TERPOTONG')
  let panjang = 0
  let crc = 0
  const hitung = (potong: Buffer): void => {
    panjang += potong.length
    if (panjang > bagian.terbuka) throw new GalatLembar('MENGEMBANG')
    crc = crc32(potong, crc)
    terima(potong)
  }
  if (bagian.metode === 0)
    for (let k = 0; k < padat.length; k += SEBAGIAN) hitung(padat.subarray(k, k + SEBAGIAN))
  else if (bagian.metode === 8) await kembangkan(padat, hitung)
  else throw new GalatLembar('RUSAK')
  if (panjang !== bagian.terbuka || crc !== bagian.crc) throw new GalatLembar('RUSAK')
}

async function kembangkan(padat: Buffer, terima: (potong: Buffer) => void): Promise<void> {
  const aliran = createInflateRaw({ chunkSize: SEBAGIAN })
  aliran.end(padat)
  try {
    for await (const potong of aliran) terima(potong)
  } catch (galat) {
    if (galat instanceof GalatLembar) throw galat
    throw new GalatLembar('RUSAK')
  } finally {
    aliran.destroy()
  }
}
