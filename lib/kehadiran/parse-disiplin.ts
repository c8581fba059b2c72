import { z } from 'zod'
import { type ParameterAlamat, pickParameter } from '../core/alamat.ts'
import { TINGKAT_HUKUMAN } from './schema.ts'

export const KEADAAN_DISIPLIN = ['berlaku', 'kasus-terbuka', 'menentukan', 'selesai'] as const

/** Saringan register di alamat; yang tidak dikenal diabaikan. */
export const disiplinFilterSchema = z.object({
  opd: z.uuid().optional().catch(undefined),
  q: z.string().trim().max(100).optional().catch(undefined),
  tingkat: z.enum(TINGKAT_HUKUMAN).optional().catch(undefined),
  keadaan: z.enum(KEADAAN_DISIPLIN).optional().catch(undefined),
  /** Mencari pegawai untuk dibukakan berkasnya, terpisah dari saringan register. */
  cari: z.string().trim().max(100).optional().catch(undefined),
})
export type DisiplinFilter = z.infer<typeof disiplinFilterSchema>

/** Membaca saringan dari parameter alamat. */
export function parseDisiplinFilter(params: ParameterAlamat): DisiplinFilter {
  return disiplinFilterSchema.parse(pickParameter(params))
}
