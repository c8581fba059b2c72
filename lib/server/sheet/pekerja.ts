// Runs in a worker thread, started by baca.ts: a hostile file can at worst end this thread, not the server.
import { parentPort, workerData } from 'node:worker_threads'
import { GalatLembar } from './galat.ts'
import type { BatasBaca } from './jenis.ts'
import { uraiBerkas } from './urai.ts'

const { bita, batas }: { bita: Uint8Array; batas: BatasBaca } = workerData

try {
  const buku = await uraiBerkas(Buffer.from(bita.buffer, bita.byteOffset, bita.byteLength), batas)
  // Moved, not copied: the arrays of a large file are tens of megabytes.
  const pindah = [buku.teks, buku.awal].map((larik) => larik.buffer)
  for (const lembar of buku.lembar) pindah.push(lembar.kode.buffer, lembar.tanda.buffer)
  parentPort?.postMessage({ buku }, pindah)
} catch (galat) {
  if (!(galat instanceof GalatLembar)) throw galat
  parentPort?.postMessage({ kode: galat.kode, rincian: galat.rincian })
}
