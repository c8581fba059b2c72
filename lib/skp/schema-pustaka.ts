import { z } from 'zod'
import { listIsian } from '../core/isian.ts'
import { readIsiSkp } from './parse.ts'
import { daftarRencana, ketikanSchema } from './schema.ts'

/** Paling banyak jabatan yang diisi sekali salin. */
export const MAKS_SALIN = 200

const bolehKosong = z.union([z.uuid(), z.literal('')]).default('')

/**
 * Kiriman penyunting pustaka: ketikan apa adanya, agar yang belum sah dijawab bersama ketikannya. `version` 0 berarti belum pernah
 * diubah. `dari` jabatan yang barisnya diambil, `pulihkan` baris yang dihentikan dan dipakai lagi; keduanya belum menyimpan.
 */
export const pustakaSchema = z.preprocess(
  readIsiSkp,
  z.strictObject({
    jabatanId: z.uuid(),
    version: z.coerce.number().int().min(0).max(2_147_483_647),
    perintah: z.enum(['simpan', 'salin']).default('simpan'),
    dari: bolehKosong,
    pulihkan: bolehKosong,
    langkah: z.string().max(60).default(''),
    rencana: z.array(ketikanSchema).max(100).default([]),
  }),
)
export type PustakaInput = z.infer<typeof pustakaSchema>

/** Isi pustaka yang sah; batasnya batas satu SKP, karena seluruhnya menjadi isi draf. */
export const isiPustakaSchema = z.strictObject({ rencana: daftarRencana })

/** Seluruh isi satu jabatan disalin ke jabatan-jabatan yang pustakanya masih kosong. */
export const salinPustakaSchema = z.strictObject({
  jabatanId: z.uuid(),
  ke: z.preprocess(
    listIsian,
    z.array(z.uuid()).min(1, 'Pilih paling sedikit satu jabatan.').max(MAKS_SALIN, 'Terlalu banyak jabatan.'),
  ),
})
export type SalinPustakaInput = z.infer<typeof salinPustakaSchema>
