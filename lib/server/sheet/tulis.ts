import type { LembarTulis, NilaiTulis } from './jenis.ts'
import { bagianXlsx } from './xlsx-tulis.ts'
import { tulisZip } from './zip-tulis.ts'

/**
 * A .xlsx as a stream: heading bold and frozen, filter on, texts (NIP, NIK) stored as text and never as formulas, days
 * and rupiah as real dates and numbers. Rows are pulled as the reader takes bytes; when the reader goes away, the
 * source of rows is closed.
 */
export function writeWorkbook(daftar: readonly LembarTulis[]): ReadableStream<Uint8Array> {
  return keAliran(tulisZip(bagianXlsx(daftar)))
}

/**
 * Delimited text as a stream: UTF-8 with mark, CRLF, quoted where needed. A text that a spreadsheet would run as a
 * formula or shorten as a number (NIP, leading zeros) gets an apostrophe, which readWorkbook drops again.
 */
export function writeCsv(lembar: LembarTulis, opsi: { pemisah?: string } = {}): ReadableStream<Uint8Array> {
  return keAliran(potongCsv(lembar, opsi.pemisah ?? ';'))
}

const POTONG = 64 * 1024

async function* potongCsv(lembar: LembarTulis, pemisah: string): AsyncGenerator<Uint8Array> {
  let s = `\ufeff${lembar.kolom.map((kolom) => selCsv(kolom.judul, pemisah)).join(pemisah)}\r\n`
  for await (const baris of lembar.baris) {
    s += `${lembar.kolom.map((_, i) => selCsv(baris[i] ?? null, pemisah)).join(pemisah)}\r\n`
    if (s.length < POTONG) continue
    yield Buffer.from(s)
    s = ''
  }
  yield Buffer.from(s)
}

function selCsv(nilai: NilaiTulis, pemisah: string): string {
  if (nilai === null) return ''
  if (typeof nilai === 'number') return Number.isFinite(nilai) ? String(nilai) : ''
  const jaga = /^[=+\-@\t\r]|^\d{12,}$|^0\d+$/.test(nilai) ? `'${nilai}` : nilai
  const isKhusus = jaga.includes(pemisah) || /["\r\n]/.test(jaga)
  return isKhusus ? `"${jaga.replaceAll('"', '""')}"` : jaga
}

function keAliran(sumber: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>({
    async pull(pengendali) {
      const { done, value } = await sumber.next()
      if (done === true) pengendali.close()
      else pengendali.enqueue(value)
    },
    async cancel() {
      await sumber.return(undefined)
    },
  })
}
