import { MAX_BITA_TEKS, MAX_HURUF_SEL, MAX_SEL } from './batas.ts'
import { GalatLembar } from './galat.ts'
import type { BatasBaca } from './jenis.ts'
import type { LembarKemas } from './kemasan.ts'
import type { KolamTeks } from './kolam-teks.ts'

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
