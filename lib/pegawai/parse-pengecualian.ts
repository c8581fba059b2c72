import { z } from 'zod'
import { type ParameterAlamat, pickParameter } from '../core/alamat.ts'
import { JENIS_PENGECUALIAN } from './schema-pengecualian.ts'

/** Saringan daftar pengecualian di alamat; `pegawai` membuka formulirnya untuk satu orang. */
export const pengecualianFilterSchema = z.object({
  tahun: z.coerce.number().int().min(2020).max(2100).optional().catch(undefined),
  opd: z.uuid().optional().catch(undefined),
  jenis: z.enum(JENIS_PENGECUALIAN).optional().catch(undefined),
  q: z.string().trim().max(100).optional().catch(undefined),
  pegawai: z.uuid().optional().catch(undefined),
  cari: z.string().trim().max(100).optional().catch(undefined),
})
export type PengecualianFilter = z.infer<typeof pengecualianFilterSchema>

/** Membaca saringan dari parameter alamat. */
export function parsePengecualianFilter(params: ParameterAlamat): PengecualianFilter {
  return pengecualianFilterSchema.parse(pickParameter(params))
}
