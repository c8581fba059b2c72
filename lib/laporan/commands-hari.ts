import { z } from 'zod'
import { tanggalSchema } from '../kalender/schema.ts'
import { lapseTahun } from '../penilaian/commands-tahun.ts'
import { lapseBulan } from '../rencana-kinerja/commands.ts'
import type { Tx } from '../server/db.ts'

const hariSchema = z.object({ tanggal: tanggalSchema, jam: z.iso.datetime() })

/** Yang jatuh tempo begitu hari wilayah berganti: masa keberatan bulan dan tahun. `isi` peristiwa `kalender.hariBerganti`. */
export async function settleHari(tx: Tx, isi: Record<string, unknown>): Promise<void> {
  const { tanggal, jam } = hariSchema.parse(isi)
  await lapseBulan(tx, tanggal, new Date(jam))
  await lapseTahun(tx, tanggal, new Date(jam))
}
