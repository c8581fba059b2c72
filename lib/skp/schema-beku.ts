import { z } from 'zod'
import { tanggalSchema } from '../kalender/schema.ts'
import { pihakPenilaiSchema, pihakSchema } from '../penugasan/schema.ts'
import { ASPEK, POLARITAS } from './schema.ts'

const angka = z.number().nonnegative()

export const indikatorBekuSchema = z.strictObject({
  aspek: z.enum(ASPEK),
  uraian: z.string(),
  target: angka,
  satuan: z.string(),
  polaritas: z.enum(POLARITAS),
  bobot: angka.nullable(),
})

/** Salinan beku SKP saat disetujui: kedua pihak dan seluruh isinya. Dokumen dicetak dari sini, tahun berapa pun. */
export const bekuSkpSchema = z.strictObject({
  tahun: z.number().int(),
  periode: z.strictObject({ mulai: tanggalSchema, selesai: tanggalSchema }),
  pegawai: pihakSchema,
  penilai: pihakPenilaiSchema,
  rencana: z.array(
    z.strictObject({
      uraian: z.string(),
      rhkAtasan: z.string().nullable(),
      indikator: z.array(indikatorBekuSchema),
    }),
  ),
  disetujui: tanggalSchema,
})
export type BekuSkp = z.infer<typeof bekuSkpSchema>
