import { z } from 'zod'

export { buangImporSchema, terapkanImporSchema } from '../impor/schema.ts'

/** Berkas mana yang diunggah di halaman impor pegawai. */
export const unggahPegawaiSchema = z.strictObject({ jenis: z.enum(['DAFTAR_PEGAWAI', 'PELENGKAP']) })
