import { z } from 'zod'
import { tanggalSchema } from '../kalender/schema.ts'
import type { TingkatHukuman } from './schema.ts'

/** Jenis hukuman disiplin menurut PP 94/2021 pasal 8, yang ringan lebih dahulu. */
export const JENIS_HUKUMAN = [
  'TEGURAN_LISAN',
  'TEGURAN_TERTULIS',
  'PERNYATAAN_TIDAK_PUAS',
  'POTONG_TUNJANGAN_ENAM_BULAN',
  'POTONG_TUNJANGAN_SEMBILAN_BULAN',
  'POTONG_TUNJANGAN_DUA_BELAS_BULAN',
  'PENURUNAN_JABATAN',
  'PEMBEBASAN_JABATAN',
  'PEMBERHENTIAN',
] as const
export type JenisHukuman = (typeof JENIS_HUKUMAN)[number]

/** Tingkat tiap jenis: tiga ringan, tiga sedang, tiga berat. */
export const TINGKAT_JENIS = {
  TEGURAN_LISAN: 'RINGAN',
  TEGURAN_TERTULIS: 'RINGAN',
  PERNYATAAN_TIDAK_PUAS: 'RINGAN',
  POTONG_TUNJANGAN_ENAM_BULAN: 'SEDANG',
  POTONG_TUNJANGAN_SEMBILAN_BULAN: 'SEDANG',
  POTONG_TUNJANGAN_DUA_BELAS_BULAN: 'SEDANG',
  PENURUNAN_JABATAN: 'BERAT',
  PEMBEBASAN_JABATAN: 'BERAT',
  PEMBERHENTIAN: 'BERAT',
} as const satisfies Record<JenisHukuman, TingkatHukuman>

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

export const JENIS_CATATAN = ['HUKUMAN', 'KASUS'] as const
export type JenisCatatan = (typeof JENIS_CATATAN)[number]

/** Menghapus catatan yang keliru; isinya tinggal di jejak audit bersama alasannya. */
export const hapusCatatanSchema = z.strictObject({
  pegawaiId: z.uuid(),
  catatanId: z.uuid(),
  jenisCatatan: z.enum(JENIS_CATATAN),
  version: versi,
  alasan: z.string().trim().min(10, 'Tulis alasannya, paling sedikit 10 huruf.').max(500),
})
export type HapusCatatanInput = z.infer<typeof hapusCatatanSchema>

/** Jenis-jenis satu tingkat. */
export function listJenisHukuman(tingkat: TingkatHukuman): JenisHukuman[] {
  return JENIS_HUKUMAN.filter((jenis) => TINGKAT_JENIS[jenis] === tingkat)
}
