import { z } from 'zod'
import { BATAS_SLIP } from './schema-slip.ts'

export const terbitKepalaSchema = z.strictObject({
  perangkatDaerahId: z.union([z.uuid(), z.array(z.uuid()).min(1).max(BATAS_SLIP)], {
    error: `Pilih 1 sampai ${BATAS_SLIP} perangkat daerah lebih dahulu.`,
  }),
})
export type TerbitKepalaInput = z.infer<typeof terbitKepalaSchema>

export const KEADAAN_KEPALA = ['siap', 'terbit', 'belum'] as const
/** Dapat merekomendasi; dapat diterbitkan sekarang; belum dapat karena datanya kurang. */
export type KeadaanKepala = (typeof KEADAAN_KEPALA)[number]
