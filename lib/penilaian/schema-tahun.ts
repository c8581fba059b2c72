import { z } from 'zod'
import { type CaraGabung, RATING } from '../perilaku-kerja/schema.ts'
import type { TahunBerjalan } from './aturan/tahun-berjalan.ts'

const teks = z.string().trim().max(1000, 'Paling banyak 1.000 huruf.')
const tahun = z.coerce.number().int().min(2020).max(2100)

/** Rating setahun seorang pegawai; alasan hanya diminta bila menyimpang dari usulan. */
const isianTahunSchema = z.strictObject({
  pegawaiId: z.uuid(),
  // Yang belum dipilih ditolak bersama alasan yang kurang, oleh aturan yang mengenal usulannya.
  hasilKerja: z.enum(RATING, 'Pilih rating hasil kerja.').optional(),
  perilaku: z.enum(RATING, 'Pilih rating perilaku.').optional(),
  alasanHasilKerja: teks.optional(),
  alasanPerilaku: teks.optional(),
  umpanBalik: teks.optional(),
})

export const nyatakanSchema = isianTahunSchema.extend({ tahun })
export type NyatakanInput = z.infer<typeof nyatakanSchema>

/** Menyatakan banyak orang sesuai usulan; usulannya dihitung ulang di server, tidak pernah dikirim. */
export const nyatakanSesuaiSchema = z.preprocess(
  // Satu kotak centang dikirim peramban sebagai teks, beberapa sebagai larik.
  (mentah) =>
    typeof mentah === 'object' &&
    mentah !== null &&
    'pegawaiId' in mentah &&
    typeof mentah.pegawaiId === 'string'
      ? { ...mentah, pegawaiId: [mentah.pegawaiId] }
      : mentah,
  z.strictObject({ tahun, pegawaiId: z.array(z.uuid()).min(1, 'Belum ada yang dipilih.').max(500) }),
)
export type NyatakanSesuaiInput = z.infer<typeof nyatakanSesuaiSchema>

export const terimaTahunSchema = z.strictObject({ tahun, version: z.coerce.number().int().positive() })
export type TerimaTahunInput = z.infer<typeof terimaTahunSchema>

/** Satu orang pada layar pernyataan tahun. */
export type OrangTahun = {
  pegawaiId: string
  nama: string
  nip: string | null
  jabatan: string
  berjalan: TahunBerjalan
  /** Bulan wajib menurut keadaannya. */
  hitungan: { final: number; dinilai: number; hilang: number[] }
  /** Mengapa belum dapat dinyatakan bersama-sama sesuai usulan; null bila dapat. */
  sebabSendiri: string | null
}

/** Ambang yang mengusulkan rating, untuk ditulis di sebelah hitungannya. */
export type Pita = {
  /** Terendah dan tertinggi untuk sesuai ekspektasi, persen. */
  hasilKerja: readonly [number, number]
  /** Rerata terendah untuk sesuai, lalu untuk di atas. */
  perilaku: readonly [number, number]
  caraPerilaku: CaraGabung
}
