import { z } from 'zod'

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
export function parseSlipFilter(params: Record<string, string | string[] | undefined>): SlipFilter {
  return slipFilterSchema.parse(
    Object.fromEntries(Object.entries(params).map(([k, v]) => [k, Array.isArray(v) ? v[0] : v])),
  )
}
