// Runs in a worker thread, started by baca.ts: a hostile file can at worst end this thread, not the server.
import { parentPort, workerData } from 'node:worker_threads'
import { bacaCsv } from './csv-baca.ts'
import { GalatLembar } from './galat.ts'
import type { BatasBaca } from './jenis.ts'
import type { BukuKemas } from './kemasan.ts'
import { kenaliBerkas } from './kenali.ts'
import { bacaXlsx } from './xlsx-baca.ts'

async function baca(b: Buffer, batas: BatasBaca): Promise<BukuKemas> {
  const buku = kenaliBerkas(b) === 'zip' ? await bacaXlsx(b, batas) : bacaCsv(b, batas)
  if (buku.lembar.every((lembar) => lembar.nomor.length === 0)) throw new GalatLembar('TANPA_BARIS')
  return buku
}

const { bita, batas }: { bita: Uint8Array; batas: BatasBaca } = workerData

try {
  const buku = await baca(Buffer.from(bita.buffer, bita.byteOffset, bita.byteLength), batas)
  // Moved, not copied: the arrays of a large file are tens of megabytes.
  const pindah = [buku.teks, buku.awal].map((larik) => larik.buffer)
  for (const lembar of buku.lembar) pindah.push(lembar.kode.buffer, lembar.tanda.buffer)
  parentPort?.postMessage({ buku }, pindah)
} catch (galat) {
  if (!(galat instanceof GalatLembar)) throw galat
  parentPort?.postMessage({ kode: galat.kode, rincian: galat.rincian })
}
