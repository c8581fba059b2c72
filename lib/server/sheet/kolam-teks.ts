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
