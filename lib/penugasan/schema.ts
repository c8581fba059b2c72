import { z } from 'zod'

/** Jenis penugasan: definitif, pelaksana tugas, pelaksana harian, penjabat. */
export const JENIS_PENUGASAN = ['DEFINITIF', 'PLT', 'PLH', 'PJ'] as const
export type JenisPenugasan = (typeof JENIS_PENUGASAN)[number]

/** Jenis pelimpahan wewenang yang membuat orang lain menilai. */
export const JENIS_DELEGASI = ['DELEGASI', 'PLT', 'PLH'] as const

/** Dalam kapasitas apa pejabat penilai bertindak. */
export const KAPASITAS_PENILAI = ['ATASAN_LANGSUNG', ...JENIS_DELEGASI] as const
export type KapasitasPenilai = (typeof KAPASITAS_PENILAI)[number]

/** Satu pihak seperti tercetak pada dokumen: nama, jabatan, dan unit pada hari itu. */
export const pihakSchema = z.strictObject({
  orangId: z.uuid(),
  nama: z.string(),
  nip: z.string().nullable(),
  jabatan: z.string(),
  unitKerja: z.string(),
  perangkatDaerah: z.string(),
})
export type Pihak = z.infer<typeof pihakSchema>

/** Pejabat penilai pada dokumen; `menggantikan` diisi bila bertindak atas nama atasan yang berhalangan. */
export const pihakPenilaiSchema = pihakSchema.extend({
  kapasitas: z.enum(KAPASITAS_PENILAI),
  menggantikan: z.string().nullable(),
})
export type PihakPenilai = z.infer<typeof pihakPenilaiSchema>
