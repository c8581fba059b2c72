import { z } from 'zod'
import { type ParameterAlamat, pickParameter } from '../core/alamat.ts'

export const KEADAAN_REKAP = ['belum', 'alpa', 'teguran', 'dikecualikan'] as const

/** Saringan kisi di alamat; yang tidak dikenal diabaikan. Tanpa bulan berarti bulan terakhir yang sudah berakhir. */
export const kehadiranFilterSchema = z.object({
  opd: z.uuid().optional().catch(undefined),
  tahun: z.coerce.number().int().min(2020).max(2100).optional().catch(undefined),
  bulan: z.coerce.number().int().min(1).max(12).optional().catch(undefined),
  unit: z.uuid().optional().catch(undefined),
  q: z.string().trim().max(100).optional().catch(undefined),
  keadaan: z.enum(KEADAAN_REKAP).optional().catch(undefined),
})
export type KehadiranFilter = z.infer<typeof kehadiranFilterSchema>

/** Membaca saringan dari parameter alamat. */
export function parseKehadiranFilter(params: ParameterAlamat): KehadiranFilter {
  return kehadiranFilterSchema.parse(pickParameter(params))
}
