import { bacaCsv } from './csv-baca.ts'
import { GalatLembar } from './galat.ts'
import type { BatasBaca } from './jenis.ts'
import type { BukuKemas } from './kemasan.ts'
import { kenaliBerkas } from './kenali.ts'
import { bacaXlsx } from './xlsx-baca.ts'

/** Reads a file of either kind, in this thread; the server does so through baca.ts only. Throws GalatLembar. */
export async function uraiBerkas(b: Buffer, batas: BatasBaca): Promise<BukuKemas> {
  const buku = kenaliBerkas(b) === 'zip' ? await bacaXlsx(b, batas) : bacaCsv(b, batas)
  if (buku.lembar.every((lembar) => lembar.nomor.length === 0)) throw new GalatLembar('TANPA_BARIS')
  return buku
}
