import { z } from 'zod'

export const angkatPengelolaSchema = z.strictObject({
  perangkatDaerahId: z.uuid('Pilih perangkat daerahnya.'),
  nip: z.string().trim().max(40),
  /** Hanya dipakai bila NIP-nya belum tercatat. */
  nama: z.string().trim().max(200).optional(),
})
export type AngkatPengelolaInput = z.infer<typeof angkatPengelolaSchema>

export const cabutPengelolaSchema = z.strictObject({ akunId: z.uuid(), perangkatDaerahId: z.uuid() })
export type CabutPengelolaInput = z.infer<typeof cabutPengelolaSchema>
