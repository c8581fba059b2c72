import { z } from 'zod'
import { BATAS_KISI } from './schema.ts'

// Isian sel diperiksa perintah, setelah jangkauan: yang di luar jangkauan terlihat tidak ada.
const id = z.union([z.uuid(), z.array(z.uuid()).max(BATAS_KISI)])
const sel = z.union([z.string().max(20), z.array(z.string().max(20)).max(BATAS_KISI)])

/** Satu bulan satu perangkat daerah; isian yang berulang (satu per orang) datang sebagai larik sejajar `pegawaiId`. */
export const rekapBulanSchema = z.strictObject({
  perangkatDaerahId: z.uuid(),
  tahun: z.coerce.number().int().min(2020).max(2100),
  bulan: z.coerce.number().int().min(1).max(12),
  versi: z.string().max(80),
  hariKerja: z.string().trim().max(10),
  pegawaiId: id.optional(),
  izin: sel.optional(),
  cutiSakit: sel.optional(),
  cutiMelahirkan: sel.optional(),
  alpa: sel.optional(),
  alpaBerturut: sel.optional(),
  nihil: z.literal('ya').optional(),
  /** Wajib hanya bila bulannya sudah ditutup dan baris yang tercatat berubah; diperiksa perintah. */
  alasan: z.string().trim().max(500, 'Paling banyak 500 huruf.').optional(),
})
export type RekapBulanInput = z.infer<typeof rekapBulanSchema>
