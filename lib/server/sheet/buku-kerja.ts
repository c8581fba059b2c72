import type { BarisLembar, BukuKerja, Lembar, Sel } from './jenis.ts'
import {
  type BukuKemas,
  type LembarKemas,
  TANDA_ANGKA,
  TANDA_ISO,
  TANDA_RUMUS,
  TANDA_SERIAL,
} from './kemasan.ts'
import { tanggalDariSerial } from './tanggal-excel.ts'

/** Rows decoded last: a loop that reads a row cell by cell decodes it once, and a million cells are not kept alive. */
const INGATAN = 8

class LembarDibaca implements Lembar {
  readonly nama: string
  readonly tersembunyi: boolean
  readonly isTeks: boolean
  readonly gabungan: readonly string[]
  readonly baris: readonly BarisLembar[]
  readonly #buku: BukuKemas
  readonly #lembar: LembarKemas
  readonly #teks: Buffer
  #ingatan = new Map<number, readonly Sel[]>()

  constructor(buku: BukuKemas, lembar: LembarKemas) {
    this.#buku = buku
    this.#lembar = lembar
    this.#teks = Buffer.from(buku.teks.buffer, buku.teks.byteOffset, buku.teks.byteLength)
    this.nama = lembar.nama
    this.tersembunyi = lembar.tersembunyi
    this.isTeks = buku.jenis === 'csv'
    this.gabungan = lembar.gabungan
    this.baris = Array.from(lembar.nomor, (nomor, ke) => new BarisDibaca(this, ke, nomor))
  }

  isBarisTersembunyi(ke: number): boolean {
    return this.#lembar.barisTersembunyi[ke] === 1
  }

  sel(ke: number): readonly Sel[] {
    const ingat = this.#ingatan.get(ke)
    if (ingat !== undefined) return ingat
    const dari = this.#lembar.mulai[ke] ?? 0
    const sampai = this.#lembar.mulai[ke + 1] ?? dari
    const hasil: Sel[] = []
    for (let i = dari; i < sampai; i += 1) hasil.push(this.#satu(i))
    // The first row is the heading nearly always, and is looked at beside every other: it stays.
    if (this.#ingatan.size >= INGATAN) {
      const kepala = this.#ingatan.get(0)
      this.#ingatan = new Map(kepala === undefined ? [] : [[0, kepala]])
    }
    this.#ingatan.set(ke, hasil)
    return hasil
  }

  selKe(ke: number, kolom: number): Sel {
    const dari = this.#lembar.mulai[ke] ?? 0
    const sampai = this.#lembar.mulai[ke + 1] ?? dari
    return dari + kolom < sampai ? this.#satu(dari + kolom) : null
  }

  #satu(i: number): Sel {
    const kode = this.#lembar.kode[i] ?? 0
    if (kode === 0) return null
    const teks = this.#teks.toString('utf8', this.#buku.awal[kode - 1], this.#buku.awal[kode])
    const tanda = this.#lembar.tanda[i] ?? 0
    if (tanda === 0) return { teks }
    const sel: NonNullable<Sel> = { teks }
    if ((tanda & TANDA_ANGKA) !== 0) sel.angka = true
    if ((tanda & TANDA_RUMUS) !== 0) sel.rumus = true
    const tanggal =
      (tanda & TANDA_SERIAL) !== 0
        ? tanggalDariSerial(teks, this.#buku.sistem1904)
        : (tanda & TANDA_ISO) !== 0 && /^\d{4}-\d{2}-\d{2}/.test(teks)
          ? teks.slice(0, 10)
          : null
    if (tanggal !== null) sel.tanggal = tanggal
    return sel
  }
}

class BarisDibaca implements BarisLembar {
  readonly nomor: number
  readonly #lembar: LembarDibaca
  readonly #ke: number

  constructor(lembar: LembarDibaca, ke: number, nomor: number) {
    this.#lembar = lembar
    this.#ke = ke
    this.nomor = nomor
  }

  get sel(): readonly Sel[] {
    return this.#lembar.sel(this.#ke)
  }

  ambil(kolom: number): Sel {
    return this.#lembar.selKe(this.#ke, kolom)
  }

  get tersembunyi(): boolean {
    return this.#lembar.isBarisTersembunyi(this.#ke)
  }
}

/** The workbook over flat arrays that came from the worker; cells are decoded when they are looked at. */
export function buatBukuKerja(kemas: BukuKemas): BukuKerja {
  return {
    jenis: kemas.jenis,
    lembar: kemas.lembar.map((lembar) => new LembarDibaca(kemas, lembar)),
    lepas: () => {
      const larik = [kemas.teks, kemas.awal, ...kemas.lembar.flatMap(({ kode, tanda }) => [kode, tanda])]
      // Transferring to nothing detaches the block, and its memory goes back to the system in that moment.
      for (const { buffer } of larik) if (!buffer.detached) buffer.transfer(0)
    },
  }
}
