import { z } from 'zod'
import { tanggalSchema } from '../kalender/schema.ts'
import { TINGKAT_HUKUMAN } from '../kehadiran/schema.ts'
import { STATUS_PEGAWAI } from '../pegawai/schema.ts'
import { PREDIKAT } from '../penilaian/schema.ts'
import { RATING } from '../perilaku-kerja/schema.ts'

/** What the machine recommends; an official decides. */
export const REKOMENDASI = [
  'DIPERPANJANG',
  'DIPERPANJANG_DENGAN_CATATAN',
  'TIDAK_DIPERPANJANG',
  'DITUNDA',
] as const
export type Rekomendasi = (typeof REKOMENDASI)[number]

/** Notes beside a recommendation. */
export const CATATAN = [
  'SKP_TERLAMBAT',
  'ADA_ALPA',
  'BUP_DALAM_KONTRAK',
  'UPAH_BELUM_TERANGGARKAN',
  'JABATAN_TIDAK_DIBUTUHKAN',
] as const
export type Catatan = (typeof CATATAN)[number]

/** States from the finding of a sealed run to the decision. */
export const STATUS_KEPUTUSAN = ['TEMUAN', 'REKOMENDASI_OPD', 'DIVERIFIKASI', 'DIPUTUSKAN'] as const
export type StatusKeputusan = (typeof STATUS_KEPUTUSAN)[number]

const cacah = z
  .number('harus angka')
  .refine((nilai) => Number.isSafeInteger(nilai) && nilai >= 0, 'harus bilangan bulat, paling kecil 0')

const bulan = z
  .number('harus angka bulan 1–12')
  .refine((nilai) => Number.isInteger(nilai) && nilai >= 1 && nilai <= 12, 'harus bulan 1–12')

export const hukumanSchema = z.strictObject({
  tingkat: z.enum(TINGKAT_HUKUMAN).nullable(),
  berlakuSejak: tanggalSchema.nullable(),
  /** Left out or null: still in force. */
  berlakuHingga: tanggalSchema.nullable().optional(),
})
export type Hukuman = z.infer<typeof hukumanSchema>

/** Everything the two clauses may read of a person; null means not yet recorded, never "no". */
export const faktaSchema = z.strictObject({
  status: z.enum(STATUS_PEGAWAI).nullable(),
  nip: z.string('harus teks; tulis NIP di antara tanda kutip').nullable().optional(),
  tanggalLahir: tanggalSchema.nullable(),
  batasUsia: cacah.nullable(),
  kontrak: z
    .strictObject({ mulai: tanggalSchema.nullable(), selesai: tanggalSchema.nullable() })
    .refine(
      ({ mulai, selesai }) => mulai === null || selesai === null || mulai <= selesai,
      'selesai sebelum mulai',
    )
    .nullable(),
  mulaiKerja: tanggalSchema.nullable(),
  skpDitetapkan: z.boolean().nullable(),
  tanggalTerimaSk: tanggalSchema.nullable().optional(),
  tanggalTtdSkp: tanggalSchema.nullable().optional(),
  bulanWajib: cacah.nullable(),
  bulanFinal: cacah.nullable(),
  bulanHilang: z.array(bulan).nullable(),
  rataCapaian: z
    .number('harus angka')
    .refine((nilai) => nilai >= 0, 'tidak boleh negatif')
    .nullable(),
  predikat: z.enum(PREDIKAT).nullable(),
  ratingPerilaku: z.enum(RATING).nullable(),
  alpaKumulatif: cacah.nullable(),
  alpaBerturut: cacah.nullable(),
  hukuman: z.array(hukumanSchema).nullable(),
  kasusTerbuka: z.boolean().nullable(),
  paguUpahMencukupi: z.boolean().nullable(),
  jabatanDibutuhkan: z.boolean().nullable(),
  anggaranKonversiTersedia: z.boolean().nullable(),
  formasiTersedia: z.boolean().nullable(),
})
export type Fakta = z.infer<typeof faktaSchema>
