import { z } from 'zod'

import { terapkanImporSchema } from '../impor/schema.ts'

export { buangImporSchema } from '../impor/schema.ts'

/** Penerapan rekap: seperti impor lain, dengan alasan bila bulan yang sudah ditutup berubah; diperiksa perintah. */
export const terapkanRekapSchema = terapkanImporSchema.extend({
  alasan: z.string().trim().max(500, 'Paling banyak 500 huruf.').optional(),
})
export type TerapkanRekap = z.infer<typeof terapkanRekapSchema>

/** Tahun rekap yang diunggah. */
export const unggahRekapSchema = z.strictObject({ tahun: z.coerce.number().int().min(2020).max(2100) })
