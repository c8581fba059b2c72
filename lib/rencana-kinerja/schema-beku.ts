import { z } from 'zod'
import { tanggalSchema } from '../kalender/schema.ts'
import { pihakPenilaiSchema, pihakSchema } from '../penugasan/schema.ts'
import { ASPEK, POLARITAS } from '../skp/schema.ts'

const angka = z.number().nonnegative()
const nilai = z.number().int().min(1).max(3)

/** Salinan beku satu bulan saat dinilai: kedua pihak, rencana, realisasi, bukti, dan nilainya; formulir bulan dicetak dari sini. */
export const bekuBulanSchema = z.strictObject({
  tahun: z.number().int(),
  bulan: z.number().int().min(1).max(12),
  pegawai: pihakSchema,
  penilai: pihakPenilaiSchema,
  baris: z.array(
    z.strictObject({
      uraian: z.string(),
      aspek: z.enum(ASPEK),
      target: angka.nullable(),
      satuan: z.string(),
      polaritas: z.enum(POLARITAS),
      bobot: angka.nullable(),
      realisasi: angka.nullable(),
      /** Persen dua desimal; null bila tidak dinilai. */
      capaian: angka.nullable(),
      catatan: z.string().nullable(),
      bukti: z.array(z.string()),
    }),
  ),
  capaian: angka.nullable(),
  /** Tujuh angka 1–3 menurut urutan NILAI_BERAKHLAK. */
  perilaku: z.array(nilai).length(7),
  rerataPerilaku: angka,
  ratingPerilaku: z.string(),
  /** Kode BerAKHLAK ke alasan, untuk nilai 1 dan 3. */
  alasanPerilaku: z.record(z.string(), z.string()),
  umpanBalik: z.string().nullable(),
  dinilai: tanggalSchema,
})
export type BekuBulan = z.infer<typeof bekuBulanSchema>
