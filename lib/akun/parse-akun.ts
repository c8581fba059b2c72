import { z } from 'zod'
import { PERAN } from '../akses/peran.ts'
import { type ParameterAlamat, pickParameter } from '../core/alamat.ts'

/** Saringan daftar akun di alamat; yang tidak dikenal diabaikan. */
export const akunFilterSchema = z.object({
  q: z.string().trim().max(100).optional().catch(undefined),
  peran: z.enum(PERAN).optional().catch(undefined),
  keadaan: z.enum(['mati']).optional().catch(undefined),
  sesudah: z.string().max(400).optional().catch(undefined),
})
export type AkunFilter = z.infer<typeof akunFilterSchema>

/** Membaca saringan dari parameter alamat. */
export function parseAkunFilter(params: ParameterAlamat): AkunFilter {
  return akunFilterSchema.parse(pickParameter(params))
}
