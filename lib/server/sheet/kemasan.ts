import { MAX_BITA_TEKS, MAX_HURUF_SEL, MAX_SEL } from './batas.ts'
import { GalatLembar } from './galat.ts'
import type { BatasBaca } from './jenis.ts'

export const TANDA_ANGKA = 1
export const TANDA_RUMUS = 2
export const TANDA_SERIAL = 4
export const TANDA_ISO = 8

/** A sheet as flat arrays: a million small objects would cost a second and a hundred megabytes to hand over. */
export type LembarKemas = {
  nama: string
  tersembunyi: boolean
  gabungan: string[]
  nomor: Uint32Array<ArrayBuffer>
  /** Index of each row's first cell; one entry more than there are rows. */
  mulai: Uint32Array<ArrayBuffer>
  barisTersembunyi: Uint8Array<ArrayBuffer>
  /** Per cell: number of its text plus one, 0 for an empty cell. */
  kode: Uint32Array<ArrayBuffer>
  tanda: Uint8Array<ArrayBuffer>
}

export type BukuKemas = {
  jenis: 'xlsx' | 'csv'
  sistem1904: boolean
  /** All texts as UTF-8, one after the other. */
  teks: Uint8Array<ArrayBuffer>
  /** Where each text starts in `teks`; one entry more than there are texts. */
  awal: Uint32Array<ArrayBuffer>
  lembar: LembarKemas[]
}

/** All texts of a file in one growing block of bytes. */
export class KolamTeks {
  bita: Buffer<ArrayBuffer>
  panjang = 0
  jumlah = 0
  #awal = new Uint32Array(1 << 12)

  /** `paling` bounds the bytes to come; what is not used of it stays untouched and costs no memory. */
  constructor(paling: number) {
    this.bita = Buffer.allocUnsafeSlow(Math.max(1, paling))
  }

  /** Appends bytes to the text being built. */
  tambah(sumber: Uint8Array, dari: number, sampai: number): void {
    const n = sampai - dari
    this.#sediakan(n)
    const tujuan = this.bita
    let ke = this.panjang
    // A native copy costs more than a loop below some thirty bytes, and most cells are shorter.
    if (n < 32) for (let i = dari; i < sampai; i += 1) tujuan[ke++] = sumber[i] ?? 0
    else tujuan.set(sumber.subarray(dari, sampai), ke)
    this.panjang += n
  }

  tambahString(teks: string): void {
    this.#sediakan(Buffer.byteLength(teks))
    this.panjang += this.bita.write(teks, this.panjang)
  }

  /** First byte of the text being built. */
  get mulai(): number {
    return this.#awal[this.jumlah] ?? 0
  }

  /** Length in bytes of a finished text. */
  panjangKe(nomor: number): number {
    return (this.#awal[nomor + 1] ?? 0) - (this.#awal[nomor] ?? 0)
  }

  /** A finished text. */
  baca(nomor: number): string {
    return this.bita.toString('utf8', this.#awal[nomor] ?? 0, this.#awal[nomor + 1] ?? 0)
  }

  /** Drops the text being built. */
  batal(): void {
    this.panjang = this.mulai
  }

  /** Finishes the text being built and gives its number. */
  tutup(): number {
    this.jumlah += 1
    if (this.jumlah === this.#awal.length) {
      const lebih = new Uint32Array(this.#awal.length * 2)
      lebih.set(this.#awal)
      this.#awal = lebih
    }
    this.#awal[this.jumlah] = this.panjang
    return this.jumlah - 1
  }

  hasil(): { teks: Uint8Array<ArrayBuffer>; awal: Uint32Array<ArrayBuffer> } {
    return {
      // Views on the whole blocks: a copy to size would double the peak, and the unused end was never touched.
      teks: new Uint8Array(this.bita.buffer, 0, this.panjang),
      awal: this.#awal.subarray(0, this.jumlah + 1),
    }
  }

  #sediakan(n: number): void {
    if (this.panjang + n <= this.bita.length) return
    const lebih = Buffer.allocUnsafeSlow(Math.max(this.bita.length * 2, this.panjang + n))
    lebih.set(this.bita.subarray(0, this.panjang))
    this.bita = lebih
  }
}

/** Counts that hold for the whole file, over all its sheets. */
export type Hitungan = { sel: number; bitaTeks: number }

/** Collects the rows of one sheet; refuses what is over a limit as soon as it is. */
export class PengemasLembar {
  readonly gabungan: string[] = []
  readonly #nama: string
  readonly #kolam: KolamTeks
  readonly #batas: BatasBaca
  readonly #hitungan: Hitungan
  #kode = new Uint32Array(1 << 12)
  #tanda = new Uint8Array(1 << 12)
  #nomor: number[] = []
  #mulai: number[] = [0]
  #tersembunyi: number[] = []
  #awalBaris = 0
  #lebar = 0

  constructor(nama: string, kolam: KolamTeks, batas: BatasBaca, hitungan: Hitungan) {
    this.#nama = nama
    this.#kolam = kolam
    this.#batas = batas
    this.#hitungan = hitungan
  }

  /** Puts the text with this number into a column (from 0) of the open row. */
  isi(kolom: number, teks: number, tanda: number, nomorBaris: number): void {
    if (kolom >= this.#batas.maxColumns) {
      throw new GalatLembar('KOLOM_TERLALU_BANYAK', {
        lembar: this.#nama,
        n: this.#batas.maxColumns,
        baris: nomorBaris,
      })
    }
    const panjang = this.#kolam.panjangKe(teks)
    if (panjang > MAX_HURUF_SEL) this.#periksaPanjang(teks, nomorBaris)
    this.#hitungan.bitaTeks += panjang
    const tempat = this.#awalBaris + kolom
    if (tempat >= this.#kode.length) this.#perbesar(tempat)
    if (kolom >= this.#lebar) this.#lebar = kolom + 1
    this.#kode[tempat] = teks + 1
    this.#tanda[tempat] = tanda
  }

  /** Closes the open row; a row without a value is not kept. */
  tutupBaris(nomor: number, tersembunyi: boolean): void {
    if (this.#lebar === 0) return
    this.#hitungan.sel += this.#lebar
    if (this.#hitungan.sel > MAX_SEL || this.#hitungan.bitaTeks > MAX_BITA_TEKS) {
      throw new GalatLembar('TERLALU_BESAR', { mb: MAX_BITA_TEKS / 1024 / 1024 })
    }
    if (this.#nomor.length >= this.#batas.maxRows) {
      throw new GalatLembar('BARIS_TERLALU_BANYAK', { lembar: this.#nama, n: this.#batas.maxRows })
    }
    this.#awalBaris += this.#lebar
    this.#lebar = 0
    this.#nomor.push(nomor)
    this.#mulai.push(this.#awalBaris)
    this.#tersembunyi.push(tersembunyi ? 1 : 0)
  }

  hasil(tersembunyi: boolean): LembarKemas {
    return {
      nama: this.#nama,
      tersembunyi,
      gabungan: this.gabungan,
      nomor: Uint32Array.from(this.#nomor),
      mulai: Uint32Array.from(this.#mulai),
      barisTersembunyi: Uint8Array.from(this.#tersembunyi),
      kode: this.#kode.subarray(0, this.#awalBaris),
      tanda: this.#tanda.subarray(0, this.#awalBaris),
    }
  }

  #periksaPanjang(teks: number, baris: number): void {
    if (this.#kolam.baca(teks).length > MAX_HURUF_SEL) {
      throw new GalatLembar('SEL_TERLALU_PANJANG', { lembar: this.#nama, baris, n: MAX_HURUF_SEL })
    }
  }

  #perbesar(tempat: number): void {
    const panjang = Math.max(this.#kode.length * 2, tempat + 1)
    const kode = new Uint32Array(panjang)
    kode.set(this.#kode)
    this.#kode = kode
    const tanda = new Uint8Array(panjang)
    tanda.set(this.#tanda)
    this.#tanda = tanda
  }
}
