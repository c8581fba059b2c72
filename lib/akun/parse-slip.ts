import { z } from 'zod'
import { type ParameterAlamat, pickParameter } from '../core/alamat.ts'
import { KEADAAN_KEPALA, type KeadaanKepala } from './schema-kepala.ts'

export const KEADAAN_AKUN = ['tanpa', 'slip', 'berakhir', 'aktif', 'mati'] as const
export type KeadaanAkun = (typeof KEADAAN_AKUN)[number]

/** Saringan daftar slip di alamat; yang tidak dikenal diabaikan. */
export const slipFilterSchema = z.object({
  opd: z.uuid().optional().catch(undefined),
  q: z.string().trim().max(100).optional().catch(undefined),
  keadaan: z.enum(KEADAAN_AKUN).optional().catch(undefined),
  sesudah: z.string().max(400).optional().catch(undefined),
})
export type SlipFilter = z.infer<typeof slipFilterSchema>

/** Membaca saringan dari parameter alamat. */
export function parseSlipFilter(params: ParameterAlamat): SlipFilter {
  return slipFilterSchema.parse(pickParameter(params))
}

/** Keadaan kepala yang dipilih di alamat; yang tidak dikenal diabaikan. */
export function parseKeadaanKepala(params: ParameterAlamat): KeadaanKepala | undefined {
  return z
    .object({ keadaan: z.enum(KEADAAN_KEPALA).optional().catch(undefined) })
    .parse(pickParameter(params)).keadaan
}
