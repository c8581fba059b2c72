// One file on purpose: a tokenizer is one loop over bytes, and its speed (some 200 MB a second) is why it exists.
import { GalatLembar } from './galat.ts'

const LT = 0x3c
const GT = 0x3e
const GARIS_MIRING = 0x2f
const SERU = 0x21
const TANYA = 0x3f
const TITIK_DUA = 0x3a
const SAMA = 0x3d
const DAN = 0x26
const KUTIP = 0x22
const KUTIP_SATU = 0x27

const MAX_ATRIBUT = 64
const MAX_DALAM = 64
// The longest unfinished tag or text carried into the next piece; without it a single huge token costs quadratic time.
const MAX_SISA = 1024 * 1024

export type PenangananXml = {
  /** A start tag; `kosong` where it closes itself (then no `tutup` follows). Attributes are read through `xml`. */
  buka: (nama: string, xml: PembacaXml, kosong: boolean) => void
  tutup: (nama: string) => void
  /** A piece of text as raw bytes; `entitas` where it contains character references. */
  teks: (b: Buffer, dari: number, sampai: number, entitas: boolean) => void
}

function isSpasi(c: number | undefined): boolean {
  return c === 0x20 || c === 0x0a || c === 0x0d || c === 0x09
}

// Names of up to four bytes are packed into a number and looked up: millions of <c>, <v>, <row> make no strings.
const NAMA_PENDEK = new Map<number, string>()

function namaDari(b: Buffer, dari: number, sampai: number): string {
  if (sampai - dari > 4) return b.toString('latin1', dari, sampai)
  let kunci = 0
  for (let i = dari; i < sampai; i += 1) kunci = (kunci << 8) | (b[i] ?? 0)
  const ingat = NAMA_PENDEK.get(kunci)
  if (ingat !== undefined) return ingat
  const nama = b.toString('latin1', dari, sampai)
  if (NAMA_PENDEK.size < 1000) NAMA_PENDEK.set(kunci, nama)
  return nama
}

/** Reads XML in pieces (UTF-8, no DTD) and reports tags and text by local name. Throws GalatLembar RUSAK or DTD. */
export class PembacaXml {
  readonly #penangan: PenangananXml
  #sisa: Buffer | null = null
  #awalBerkas = true
  #dalam = 0
  // The tag being reported: its piece and where its attributes lie (name from, name to, value from, value to).
  #b: Buffer = Buffer.alloc(0)
  #letak = new Int32Array(MAX_ATRIBUT * 4)
  #jumlah = 0

  constructor(penangan: PenangananXml) {
    this.#penangan = penangan
  }

  tulis(potong: Buffer): void {
    let b = this.#sisa === null ? potong : Buffer.concat([this.#sisa, potong])
    this.#sisa = null
    if (this.#awalBerkas) {
      if (b.length < 4) {
        this.#sisa = Buffer.from(b)
        return
      }
      this.#awalBerkas = false
      if (b[0] === 0xef && b[1] === 0xbb && b[2] === 0xbf) b = b.subarray(3)
      // UTF-16 XML is legal and no spreadsheet program writes it.
      if (b[0] !== LT && !isSpasi(b[0])) throw new GalatLembar('RUSAK')
    }
    const i = this.#baca(b)
    if (b.length - i > MAX_SISA) throw new GalatLembar('RUSAK')
    // A copy, because the piece may be a buffer that is filled anew.
    if (i < b.length) this.#sisa = Buffer.from(b.subarray(i))
  }

  selesai(): void {
    if (this.#awalBerkas || this.#dalam !== 0) throw new GalatLembar('RUSAK')
    if (this.#sisa !== null && this.#sisa.toString('utf8').trim() !== '') throw new GalatLembar('RUSAK')
  }

  /** Value of an attribute of the tag being reported (by local name), or null. */
  atribut(nama: string): string | null {
    const ke = this.#cari(nama)
    if (ke < 0) return null
    const dari = this.#letak[ke + 2] ?? 0
    const sampai = this.#letak[ke + 3] ?? 0
    return dekodeEntitas(this.#b.toString('utf8', dari, sampai))
  }

  /** As `atribut`, without making a string where the value is one of those expected: it is asked for every cell. */
  atributAntara(nama: string, pilihan: readonly string[]): string | null {
    const ke = this.#cari(nama)
    if (ke < 0) return null
    const dari = this.#letak[ke + 2] ?? 0
    const sampai = this.#letak[ke + 3] ?? 0
    for (const satu of pilihan) if (this.#sama(dari, sampai, satu)) return satu
    return this.atribut(nama)
  }

  /** Column number (from 0) in an attribute like `r="AB12"`, or −1 where there is none. */
  atributKolom(nama: string): number {
    const ke = this.#cari(nama)
    if (ke < 0) return -1
    let kolom = 0
    for (let i = this.#letak[ke + 2] ?? 0, akhir = this.#letak[ke + 3] ?? 0; i < akhir; i += 1) {
      const huruf = (this.#b[i] ?? 0) & 0xdf
      if (huruf < 0x41 || huruf > 0x5a) break
      kolom = kolom * 26 + huruf - 0x40
      if (kolom > 16_384) throw new GalatLembar('RUSAK')
    }
    return kolom - 1
  }

  /** Whole number in an attribute, or −1 where there is none. */
  atributBulat(nama: string): number {
    const ke = this.#cari(nama)
    return ke < 0 ? -1 : bulatDari(this.#b, this.#letak[ke + 2] ?? 0, this.#letak[ke + 3] ?? 0)
  }

  #cari(nama: string): number {
    const akhir = this.#jumlah * 4
    for (let ke = 0; ke < akhir; ke += 4) {
      if (this.#sama(this.#letak[ke] ?? 0, this.#letak[ke + 1] ?? 0, nama)) return ke
    }
    return -1
  }

  #sama(dari: number, sampai: number, teks: string): boolean {
    const panjang = sampai - dari
    if (panjang !== teks.length) return false
    let i = 0
    while (i < panjang && this.#b[dari + i] === teks.charCodeAt(i)) i += 1
    return i === panjang
  }

  /** Reports all whole tokens; gives the index of the first one that is not whole. */
  #baca(b: Buffer): number {
    const n = b.length
    let i = 0
    while (i < n) {
      if (b[i] === LT) {
        const lanjut = this.#tag(b, i, n)
        if (lanjut < 0) return i
        i = lanjut
        continue
      }
      let j = i
      let entitas = false
      while (j < n && b[j] !== LT) {
        if (b[j] === DAN) entitas = true
        j += 1
      }
      if (j === n) return i
      this.#penangan.teks(b, i, j, entitas)
      i = j
    }
    return i
  }

  #tag(b: Buffer, i: number, n: number): number {
    const pertama = b[i + 1]
    if (i + 1 >= n) return -1
    if (pertama === GARIS_MIRING) return this.#tagTutup(b, i + 2, n)
    if (pertama === SERU) return this.#tagSeru(b, i, n)
    if (pertama === TANYA) {
      const akhir = b.indexOf('?>', i + 2, 'latin1')
      return akhir < 0 ? -1 : akhir + 2
    }
    return this.#tagBuka(b, i + 1, n)
  }

  #tagTutup(b: Buffer, i: number, n: number): number {
    let dari = i
    let j = i
    while (j < n && b[j] !== GT) {
      if (b[j] === TITIK_DUA) dari = j + 1
      j += 1
    }
    if (j === n) return -1
    let sampai = j
    while (sampai > dari && isSpasi(b[sampai - 1])) sampai -= 1
    this.#dalam -= 1
    if (this.#dalam < 0) throw new GalatLembar('RUSAK')
    this.#penangan.tutup(namaDari(b, dari, sampai))
    return j + 1
  }

  #tagSeru(b: Buffer, i: number, n: number): number {
    if (n - i < 9) return -1
    const awal = b.toString('latin1', i, i + 9)
    if (awal.startsWith('<!--')) {
      const akhir = b.indexOf('-->', i + 4, 'latin1')
      return akhir < 0 ? -1 : akhir + 3
    }
    // Entities of a DTD are the classic way to blow up a reader or to make it open other files.
    if (awal !== '<![CDATA[') throw new GalatLembar('DTD')
    const akhir = b.indexOf(']]>', i + 9, 'latin1')
    if (akhir < 0) return -1
    if (akhir > i + 9) this.#penangan.teks(b, i + 9, akhir, false)
    return akhir + 3
  }

  #tagBuka(b: Buffer, i: number, n: number): number {
    let dari = i
    let j = i
    while (j < n && b[j] !== GT && b[j] !== GARIS_MIRING && !isSpasi(b[j])) {
      if (b[j] === TITIK_DUA) dari = j + 1
      j += 1
    }
    if (j === n) return -1
    if (j === dari) throw new GalatLembar('RUSAK')
    const sampai = j
    let jumlah = 0
    const letak = this.#letak
    for (;;) {
      while (j < n && isSpasi(b[j])) j += 1
      if (j === n) return -1
      if (b[j] === GT || b[j] === GARIS_MIRING) break
      let namaMulai = j
      while (j < n && b[j] !== SAMA && !isSpasi(b[j])) {
        if (b[j] === TITIK_DUA) namaMulai = j + 1
        if (b[j] === GT || b[j] === LT) throw new GalatLembar('RUSAK')
        j += 1
      }
      const namaAkhir = j
      while (j < n && isSpasi(b[j])) j += 1
      if (j + 1 >= n) return -1
      if (b[j] !== SAMA) throw new GalatLembar('RUSAK')
      j += 1
      while (j < n && isSpasi(b[j])) j += 1
      if (j === n) return -1
      const kutip = b[j]
      if (kutip !== KUTIP && kutip !== KUTIP_SATU) throw new GalatLembar('RUSAK')
      const isiMulai = j + 1
      j = isiMulai
      while (j < n && b[j] !== kutip) {
        if (b[j] === LT) throw new GalatLembar('RUSAK')
        j += 1
      }
      if (j === n) return -1
      if (jumlah === MAX_ATRIBUT) throw new GalatLembar('RUSAK')
      const ke = jumlah * 4
      letak[ke] = namaMulai
      letak[ke + 1] = namaAkhir
      letak[ke + 2] = isiMulai
      letak[ke + 3] = j
      jumlah += 1
      j += 1
    }
    const kosong = b[j] === GARIS_MIRING
    if (kosong) {
      j += 1
      if (j === n) return -1
      if (b[j] !== GT) throw new GalatLembar('RUSAK')
    } else {
      this.#dalam += 1
      if (this.#dalam > MAX_DALAM) throw new GalatLembar('RUSAK')
    }
    this.#b = b
    this.#jumlah = jumlah
    this.#penangan.buka(namaDari(b, dari, sampai), this, kosong)
    return j + 1
  }
}

/** Whole number written in decimal digits; refuses anything else and anything over 2³¹. */
export function bulatDari(b: Buffer, dari: number, sampai: number): number {
  let nilai = 0
  for (let i = dari; i < sampai; i += 1) {
    const angka = (b[i] ?? 0) - 0x30
    if (angka < 0 || angka > 9 || nilai > 214_748_363) throw new GalatLembar('RUSAK')
    nilai = nilai * 10 + angka
  }
  if (sampai === dari) throw new GalatLembar('RUSAK')
  return nilai
}

const ENTITAS = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

/** Text with the five named entities and character references resolved; an unknown one is RUSAK. */
export function dekodeEntitas(teks: string): string {
  if (!teks.includes('&')) return teks
  return teks.replace(/&([^;&]{0,10});?/g, (utuh, isi: string) => {
    const tetap = ENTITAS.get(isi)
    if (utuh.endsWith(';') && tetap !== undefined) return tetap
    const cocok = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(isi)
    if (cocok === null || !utuh.endsWith(';')) throw new GalatLembar('RUSAK')
    const titik = cocok[1] === undefined ? Number(cocok[2]) : Number.parseInt(cocok[1], 16)
    const isHuruf =
      titik === 9 || titik === 10 || titik === 13 || (titik >= 32 && titik < 0xd800) || titik > 0xdfff
    if (!isHuruf || titik > 0x10ffff) throw new GalatLembar('RUSAK')
    return String.fromCodePoint(titik)
  })
}
