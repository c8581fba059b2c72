import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { isDemo } from '../server/clock.ts'
import { env } from '../server/env.ts'

const contohSchema = z.array(
  z.object({
    nama: z.string().regex(/^[\w-]+\.(xlsx|csv)$/),
    judul: z.string(),
    keterangan: z.string(),
    untuk: z.enum(['daftar-pegawai', 'pelengkap', 'rekap']),
    baik: z.boolean(),
  }),
)
export type BerkasContoh = z.infer<typeof contohSchema>[number]

const folder = () => resolve(/* turbopackIgnore: true */ env().TITIAN_CONTOH ?? '.titian/contoh')

/** Berkas contoh yang sungguh ada di folder contoh; kosong di luar data contoh. */
export async function listContoh(untuk?: readonly BerkasContoh['untuk'][]): Promise<BerkasContoh[]> {
  if (!(await isDemo())) return []
  try {
    const ada = new Set(await readdir(/* turbopackIgnore: true */ folder()))
    const daftar = contohSchema.parse(
      JSON.parse(
        await readFile(
          /* turbopackIgnore: true */ join(/* turbopackIgnore: true */ folder(), 'daftar.json'),
          'utf8',
        ),
      ),
    )
    return daftar.filter((satu) => ada.has(satu.nama) && (!untuk || untuk.includes(satu.untuk)))
  } catch {
    // Folder contoh boleh tidak ada: halaman impor tetap berguna tanpanya.
    return []
  }
}

/** Isi satu berkas contoh menurut nama di daftarnya; null bila tidak ditawarkan. */
export async function readContoh(nama: string): Promise<Buffer | null> {
  const satu = (await listContoh()).find((contoh) => contoh.nama === nama)
  return satu
    ? readFile(/* turbopackIgnore: true */ join(/* turbopackIgnore: true */ folder(), satu.nama))
    : null
}
