import { z } from 'zod'
import { tanggalSchema } from '../kalender/schema.ts'
import { JENIS_CATATAN, JENIS_HUKUMAN } from './schema-disiplin.ts'

const tanggalWajib = z.string('Isi tanggalnya.').min(1, 'Isi tanggalnya.').pipe(tanggalSchema)
const tanggalBoleh = z.union([z.literal('').transform(() => null), tanggalSchema]).optional()
const versi = z.coerce.number().int().positive()
const uraian = z.string().trim().max(2000, 'Paling banyak 2.000 huruf.')

/** Isi satu hukuman; tanpa `hukumanId` berarti mencatat baru, dengan `hukumanId` dan `version` berarti membetulkan. */
export const hukumanSchema = z
  .strictObject({
    pegawaiId: z.uuid(),
    hukumanId: z.uuid().optional(),
    version: versi.optional(),
    jenis: z.enum(JENIS_HUKUMAN, 'Pilih jenis hukumannya.'),
    nomorSk: z.string().trim().min(3, 'Isi nomor SK hukuman.').max(100),
    mulai: tanggalWajib,
    selesai: tanggalBoleh,
    uraian: uraian.optional(),
  })
  .refine(({ mulai, selesai }) => !selesai || selesai >= mulai, {
    path: ['selesai'],
    message: 'Tidak boleh sebelum tanggal mulai berlaku.',
  })
export type HukumanInput = z.infer<typeof hukumanSchema>

/** Satu kasus: terbuka selama `tanggalDitutup` kosong. */
export const kasusSchema = z
  .strictObject({
    pegawaiId: z.uuid(),
    kasusId: z.uuid().optional(),
    version: versi.optional(),
    tanggalDibuka: tanggalWajib,
    tanggalDitutup: tanggalBoleh,
    ringkasan: uraian.min(10, 'Tulis ringkasannya, paling sedikit 10 huruf.'),
  })
  .refine(({ tanggalDibuka, tanggalDitutup }) => !tanggalDitutup || tanggalDitutup >= tanggalDibuka, {
    path: ['tanggalDitutup'],
    message: 'Tidak boleh sebelum kasus dibuka.',
  })
export type KasusInput = z.infer<typeof kasusSchema>

/** Menghapus catatan yang keliru; isinya tinggal di jejak audit bersama alasannya. */
export const hapusCatatanSchema = z.strictObject({
  pegawaiId: z.uuid(),
  catatanId: z.uuid(),
  jenisCatatan: z.enum(JENIS_CATATAN),
  version: versi,
  alasan: z.string().trim().min(10, 'Tulis alasannya, paling sedikit 10 huruf.').max(500),
})
export type HapusCatatanInput = z.infer<typeof hapusCatatanSchema>
