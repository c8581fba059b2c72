import { z } from 'zod'
import { tanggalSchema } from '../kalender/schema.ts'
import { KELOMPOK_AUDIT, LABEL_MODUL_AUDIT, PERBUATAN_AUDIT } from './labels-audit.ts'

const pilihan = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined)
const teks = pilihan(
  z
    .string()
    .transform((isi) => isi.replaceAll('\0', '').trim())
    .pipe(z.string().min(1).max(100)),
)
const entri = pilihan(z.string().regex(/^\d{1,15}$/))

/** Saringan jejak sebagaimana tertulis di alamat; yang tidak dikenal diabaikan. */
export const auditFilterSchema = z.object({
  /** Hari wilayah, keduanya ikut. */
  dari: pilihan(tanggalSchema),
  sampai: pilihan(tanggalSchema),
  /** Nama, NIP, atau id orang. */
  pelaku: teks,
  tentang: teks,
  /** Modul (`skp`) atau satu perbuatan (`skp.return`). */
  aksi: pilihan(
    z
      .string()
      .refine((kode) => Object.hasOwn(LABEL_MODUL_AUDIT, kode) || Object.hasOwn(PERBUATAN_AUDIT, kode)),
  ),
  q: teks,
  sesudah: entri,
  sebelum: entri,
})
export type AuditFilter = z.infer<typeof auditFilterSchema>

/** Parameter unduhan: saringan yang sama, tanpa halamannya. */
export const eksporAuditSchema = auditFilterSchema.omit({ sesudah: true, sebelum: true })

/** Paling sedikit huruf yang dicari; di bawahnya hampir setiap baris cocok. */
export const MIN_CARI = 3

/** Kode perbuatan yang dimaksud saringan `aksi`; undefined berarti semuanya. */
export function listAksi(aksi: string | undefined): readonly string[] | undefined {
  if (aksi === undefined) return undefined
  return KELOMPOK_AUDIT.find(({ modul }) => modul === aksi)?.aksi ?? [aksi]
}
