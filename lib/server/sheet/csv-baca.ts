// A little longer: encoding, separator and quotes are guessed from the same bytes and belong together.
import { isUtf8 } from 'node:buffer'
import { GalatLembar } from './galat.ts'
import type { BatasBaca } from './jenis.ts'
import { type BukuKemas, TANDA_ANGKA } from './kemasan.ts'
import { KolamTeks } from './kolam-teks.ts'
import { PengemasLembar } from './pengemas-lembar.ts'
import { rapikanTeks } from './teks-sel.ts'

const KUTIP = 0x22
const LF = 0x0a
const CR = 0x0d
const PEMISAH = [';', '|', '\t', ','].map((huruf) => huruf.charCodeAt(0))
const CONTOH = 64 * 1024

/** Reads delimited text (; , tab |, UTF-8, UTF-16 or Windows-1252) into flat arrays. Throws GalatLembar. */
export function bacaCsv(asal: Buffer, batas: BatasBaca): BukuKemas {
  const b = keUtf8(asal)
  if (b.includes(0)) throw new GalatLembar('BUKAN_LEMBAR')
  const kolam = new KolamTeks(b.length)
  const pengemas = new PengemasLembar('CSV', kolam, batas, { sel: 0, bitaTeks: 0 })
  // Excel's own hint in the first line; it is no data.
  const petunjuk = /^sep=(.)\r?\n/.exec(b.toString('latin1', 0, 16))
  const pemisah = petunjuk?.[1]?.charCodeAt(0) ?? tebakPemisah(b.subarray(0, CONTOH))
  const mulai = petunjuk?.[0].length ?? 0
  urai(b, mulai, petunjuk === null ? 1 : 2, pemisah, kolam, pengemas)
  return { jenis: 'csv', sistem1904: false, ...kolam.hasil(), lembar: [pengemas.hasil(false)] }
}

function keUtf8(b: Buffer): Buffer {
  if (b[0] === 0xef && b[1] === 0xbb && b[2] === 0xbf) return b.subarray(3)
  if (b[0] === 0xff && b[1] === 0xfe) return Buffer.from(new TextDecoder('utf-16le').decode(b))
  if (b[0] === 0xfe && b[1] === 0xff) return Buffer.from(new TextDecoder('utf-16be').decode(b))
  // Without a mark, UTF-16 of Latin text shows by a zero in every second byte.
  if (b.length >= 4 && b[1] === 0 && b[3] === 0) return Buffer.from(new TextDecoder('utf-16le').decode(b))
  if (b.length >= 4 && b[0] === 0 && b[2] === 0) return Buffer.from(new TextDecoder('utf-16be').decode(b))
  return isUtf8(b) ? b : Buffer.from(new TextDecoder('windows-1252').decode(b))
}

/** The separator that splits the first lines into the most columns, the same number in each; `;` wins a tie. */
function tebakPemisah(b: Buffer): number {
  let terbaik = PEMISAH[0] ?? 0
  let nilaiTerbaik = 0
  for (const calon of PEMISAH) {
    const jumlah = hitungPerBaris(b, calon)
    const kepala = jumlah[0] ?? 0
    const sama = jumlah.filter((n) => n === kepala).length / Math.max(1, jumlah.length)
    const nilai = kepala * sama
    if (nilai > nilaiTerbaik) {
      nilaiTerbaik = nilai
      terbaik = calon
    }
  }
  return terbaik
}

function hitungPerBaris(b: Buffer, pemisah: number): number[] {
  const jumlah: number[] = []
  let n = 0
  let dalamKutip = false
  let adaIsi = false
  for (let i = 0; i < b.length && jumlah.length < 20; i += 1) {
    const c = b[i]
    if (c === KUTIP) dalamKutip = !dalamKutip
    else if (dalamKutip) continue
    else if (c === pemisah) n += 1
    else if (c === LF || (c === CR && b[i + 1] !== LF)) {
      if (adaIsi) jumlah.push(n)
      n = 0
      adaIsi = false
      continue
    }
    if (c !== CR) adaIsi = true
  }
  if (jumlah.length === 0) jumlah.push(n)
  return jumlah
}

function urai(
  b: Buffer,
  mulai: number,
  barisMulai: number,
  pemisah: number,
  kolam: KolamTeks,
  pengemas: PengemasLembar,
): void {
  const n = b.length
  let baris = barisMulai
  let i = mulai
  while (i < n) {
    const barisIni = baris
    let kolom = 0
    for (;;) {
      if (b[i] === KUTIP) {
        const akhir = kutipan(b, i + 1, kolam, barisIni)
        for (let k = i; k < akhir; k += 1) if (b[k] === LF || (b[k] === CR && b[k + 1] !== LF)) baris += 1
        i = akhir
      }
      // Also the rest after a closing quote: what is written there is kept rather than lost.
      const dari = i
      while (i < n && b[i] !== pemisah && b[i] !== LF && b[i] !== CR) i += 1
      if (i > dari) kolam.tambah(b, dari, i)
      tutupSel(kolam, pengemas, kolom, barisIni)
      if (i >= n || b[i] !== pemisah) break
      kolom += 1
      i += 1
    }
    if (b[i] === CR) i += 1
    if (b[i] === LF) i += 1
    pengemas.tutupBaris(barisIni, false)
    baris += 1
  }
}

/** Appends a quoted text whose first byte is at `i`; gives the index after its closing quote. */
function kutipan(b: Buffer, i: number, kolam: KolamTeks, baris: number): number {
  for (;;) {
    const akhir = b.indexOf(KUTIP, i)
    if (akhir < 0) throw new GalatLembar('KUTIP_TERBUKA', { baris })
    kolam.tambah(b, i, akhir)
    if (b[akhir + 1] !== KUTIP) return akhir + 1
    kolam.tambah(b, akhir, akhir + 1)
    i = akhir + 2
  }
}

function tutupSel(kolam: KolamTeks, pengemas: PengemasLembar, kolom: number, baris: number): void {
  if (kolam.panjang === kolam.mulai) return
  rapikanTeks(kolam)
  const tanda = isNotasiIlmiah(kolam) ? TANDA_ANGKA : 0
  pengemas.isi(kolom, kolam.tutup(), tanda, baris)
}

// 1,98501E+17 in a CSV is a NIP that a spreadsheet turned into a number before it saved: its digits are lost.
function isNotasiIlmiah(kolam: KolamTeks): boolean {
  const panjang = kolam.panjang - kolam.mulai
  const huruf = kolam.bita[kolam.panjang - 4]
  const huruf3 = kolam.bita[kolam.panjang - 3]
  if (
    panjang < 4 ||
    panjang > 24 ||
    (huruf !== 0x45 && huruf !== 0x65 && huruf3 !== 0x45 && huruf3 !== 0x65)
  ) {
    return false
  }
  return /^\d(?:[.,]\d+)?E\+\d{1,3}$/i.test(kolam.bita.toString('latin1', kolam.mulai, kolam.panjang))
}
