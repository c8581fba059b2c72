import { z } from 'zod'

export { buangImporSchema, terapkanImporSchema } from '../impor/schema.ts'

/** Tahun rekap yang diunggah. */
export const unggahRekapSchema = z.strictObject({ tahun: z.coerce.number().int().min(2020).max(2100) })
