import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { from as copyFrom } from 'pg-copy-streams'
import type { Tx } from './db.ts'

const BARIS_PER_POTONG = 100

/** Satu nilai dalam bentuk teks COPY; selain teks dan angka ditulis sebagai JSON. */
function formatNilai(nilai: unknown): string {
  if (nilai === null || nilai === undefined) return '\\N'
  if (typeof nilai === 'number') return String(nilai)
  const teks = typeof nilai === 'string' ? nilai : JSON.stringify(nilai)
  return /[\\\n\r\t]/.test(teks)
    ? teks.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t')
    : teks
}

function* formatPotongan<T>(
  daftar: Iterable<T>,
  toBaris: (satu: T) => readonly unknown[],
): Generator<string> {
  let potong = ''
  let isi = 0
  for (const satu of daftar) {
    potong += `${toBaris(satu).map(formatNilai).join('\t')}\n`
    isi += 1
    if (isi < BARIS_PER_POTONG) continue
    yield potong
    potong = ''
    isi = 0
  }
  if (isi > 0) yield potong
}

/**
 * Menulis banyak baris ke satu tabel dengan COPY, di dalam transaksi pemanggil; `toBaris` memberi nilai menurut urutan `kolom`, objek
 * dan larik untuk kolom jsonb. Barisnya dialirkan: yang di ingatan hanya satu potong, bukan seluruh tulisan.
 */
export async function copyRows<T>(
  tx: Tx,
  tabel: string,
  kolom: readonly string[],
  daftar: Iterable<T>,
  toBaris: (satu: T) => readonly unknown[],
): Promise<void> {
  const tujuan = tx.client.query(copyFrom(`COPY ${tabel} (${kolom.join(', ')}) FROM STDIN`))
  // Dua potong menunggu, bukan enam belas: yang lebih hanya menunggu di ingatan sampai PostgreSQL sempat menerimanya.
  await pipeline(Readable.from(formatPotongan(daftar, toBaris), { highWaterMark: 2 }), tujuan)
}
