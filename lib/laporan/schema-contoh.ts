import { z } from 'zod'
import { RATING } from '../perilaku-kerja/schema.ts'

/** Satu bulan yang belum terjadi dalam cerita contoh: capaian (perseratus) dan tujuh nilai perilaku. */
const bulanCeritaSchema = z.strictObject({
  capaian: z.number().int().min(0),
  nilai: z.array(z.number().int().min(1).max(3)).length(7),
})
export type BulanCerita = z.infer<typeof bulanCeritaSchema>

/** `hariKerja izin cutiSakit cutiMelahirkan alpa alpaBerturut` satu bulan. */
const hadirCeritaSchema = z.array(z.number().int().min(0)).length(6)

/**
 * Lanjutan tahun contoh bagi satu pegawai, disimpan saat data contoh dibuat: bulan yang akan dinilai (kuncinya nomor bulan;
 * yang tidak disebut dibiarkan tertinggal), kehadiran yang belum direkap, dan pernyataan akhir tahunnya.
 */
export const ceritaSchema = z.strictObject({
  bulan: z.partialRecord(z.enum(['10', '11']), bulanCeritaSchema),
  hadir: z.partialRecord(z.enum(['10', '11']), hadirCeritaSchema),
  /** Atasannya menyatakan rating tahun; penyimpangan dari usulan menyebut alasan. */
  tahun: z
    .strictObject({
      hasilKerja: z.strictObject({ rating: z.enum(RATING), alasan: z.string().min(1) }).optional(),
      perilaku: z.strictObject({ rating: z.enum(RATING), alasan: z.string().min(1) }).optional(),
    })
    .nullable(),
  /** Atasan yang akan dicatat bagi yang sedang tidak mempunyainya. */
  atasanId: z.uuid().optional(),
})
export type Cerita = z.infer<typeof ceritaSchema>

/** Kunci setelan yang menyimpan cerita: objek pegawaiId ke `Cerita`. */
export const KUNCI_CERITA = 'ceritaContoh'
