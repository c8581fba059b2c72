import { z } from 'zod'
import { type ParameterAlamat, pickParameter } from '../core/alamat.ts'

export const KEADAAN_SARING = [
  'aktif',
  'tidak-aktif',
  'tanpa-atasan',
  'tanpa-jabatan',
  'bup-12-bulan',
] as const
export const URUT_SARING = ['nama', '-nama'] as const

/** Saringan daftar pegawai sebagaimana tertulis di alamat; yang tidak dikenal diabaikan, bukan galat. */
export const pegawaiFilterSchema = z.object({
  q: z.string().trim().max(100).catch(''),
  opd: z.uuid().optional().catch(undefined),
  jabatan: z.uuid().optional().catch(undefined),
  keadaan: z.enum(KEADAAN_SARING).optional().catch(undefined),
  urut: z.enum(URUT_SARING).catch('nama'),
  sesudah: z.string().max(400).optional().catch(undefined),
  sebelum: z.string().max(400).optional().catch(undefined),
})

export type PegawaiFilter = z.infer<typeof pegawaiFilterSchema>

/** Membaca saringan dari parameter alamat. */
export function parsePegawaiFilter(params: ParameterAlamat): PegawaiFilter {
  return pegawaiFilterSchema.parse(pickParameter(params))
}
