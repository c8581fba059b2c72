import { z } from 'zod'
import { TINGKAT_ALPA } from '../kehadiran/schema.ts'
import { PREDIKAT } from '../penilaian/schema.ts'

/** Keadaan sebuah bulan yang dihitung bagi seseorang, menurut hari; dari yang selesai ke yang belum dimulai. */
export const KEADAAN_BULAN = ['final', 'dinilai', 'realisasi', 'hilang', 'rencana', 'belum-dibuka'] as const
export type KeadaanBulan = (typeof KEADAAN_BULAN)[number]

/** Tanda tangan SKP terhadap batas harinya. */
export const KEADAAN_SKP = ['tepat', 'terlambat', 'tanpa-tanggal', 'belum'] as const
export type KeadaanSkp = (typeof KEADAAN_SKP)[number]

/** Predikat yang dinyatakan pejabat penilai, atau baru mengarah dari angka berjalan. */
export const DASAR_PREDIKAT = ['dinyatakan', 'mengarah'] as const
export type DasarPredikat = (typeof DASAR_PREDIKAT)[number]

/** `tanpa` untuk yang tidak mempunyai tempat atau penilai pada hari itu. */
const rujukanSchema = z.union([z.uuid(), z.literal('tanpa')]).optional()
const pilihan = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined)

/** Saringan daftar di belakang angka dasbor, sebagaimana tertulis di alamat; yang tidak dikenal diabaikan. */
export const dasborFilterSchema = z.object({
  opd: rujukanSchema.catch(undefined),
  unit: rujukanSchema.catch(undefined),
  penilai: rujukanSchema.catch(undefined),
  /** Bulan 1–12 dan keadaannya; tanpa keadaan berarti semua yang dihitung pada bulan itu. */
  bulan: pilihan(z.coerce.number().int().min(1).max(12)),
  keadaan: pilihan(z.enum(KEADAAN_BULAN)),
  /** Paling sedikit satu bulan lewat batas penilaiannya tanpa nilai (`ada`), atau tidak satu pun (`lengkap`). */
  tunggakan: pilihan(z.enum(['ada', 'lengkap'])),
  skp: pilihan(z.enum(KEADAAN_SKP)),
  predikat: pilihan(z.enum(PREDIKAT)),
  dasar: pilihan(z.enum(DASAR_PREDIKAT)),
  /** Triwulan batas usia, seperti `2027-1`; `lewat` bila sudah terlampaui. */
  bup: pilihan(z.string().regex(/^(?:\d{4}-[1-4]|lewat)$/)),
  /** Satu jenjang, atau `ada` untuk siapa pun yang sampai pada suatu jenjang. */
  alpa: pilihan(z.enum([...TINGKAT_ALPA, 'ada'])),
  sesudah: pilihan(z.string().max(400)),
  sebelum: pilihan(z.string().max(400)),
})
export type DasborFilter = z.infer<typeof dasborFilterSchema>

/** Parameter pintu unduhan peta bulan. */
export const eksporDasborSchema = z.strictObject({ opd: rujukanSchema })

export const KEADAAN_PERLU = ['lewat', 'menunggu', 'nanti', 'beres'] as const
export type KeadaanPerlu = (typeof KEADAAN_PERLU)[number]

/** Satu baris beranda: apa, berapa, dan daftar di baliknya. */
export type Perlu = {
  kunci: string
  judul: string
  keterangan: string
  /** Banyaknya; null bila bukan hitungan. */
  n: number | null
  href: string
  keadaan: KeadaanPerlu
}

export type KelompokPerlu = { kunci: string; judul: string; keterangan: string; isi: Perlu[] }
