import { z } from 'zod'
import { tanggalSchema } from '../kalender/schema.ts'
import { REKOMENDASI } from './schema.ts'

/** Keadaan keputusan yang tercatat: penyimpangan menunggu orang kedua. */
export const KEADAAN_KEPUTUSAN = ['MENUNGGU_ORANG_KEDUA', 'DIPUTUSKAN', 'DITOLAK'] as const
export type KeadaanKeputusan = (typeof KEADAAN_KEPUTUSAN)[number]

/** Keadaan putaran: hanya yang disegel dibaca sebagai hasil. */
export const STATUS_PUTARAN = ['BERJALAN', 'DISEGEL', 'DIBATALKAN'] as const
export type StatusPutaran = (typeof STATUS_PUTARAN)[number]

/** Mengapa keputusan berbeda dari rekomendasi. */
export const ALASAN_MENYIMPANG = [
  'KEBUTUHAN_ORGANISASI',
  'DATA_DIPERBAIKI',
  'HASIL_PEMERIKSAAN',
  'KEMAMPUAN_ANGGARAN',
  'PERMINTAAN_SENDIRI',
  'LAINNYA',
] as const
export type AlasanMenyimpang = (typeof ALASAN_MENYIMPANG)[number]

const opsional = (teks: z.ZodType<string>) =>
  z.preprocess(
    (nilai) => (typeof nilai === 'string' && nilai.trim() === '' ? undefined : nilai),
    teks.optional(),
  )

/** Mulai putaran: tahun dan hari evaluasi di dalamnya. */
export const evaluateSchema = z.strictObject({
  tahun: z.coerce
    .number('Isi tahun dengan empat angka.')
    .int()
    .min(2025, 'Paling awal 2025.')
    .max(2100, 'Paling akhir 2100.'),
  pada: z.string('Isi hari evaluasi.').min(1, 'Isi hari evaluasi.').pipe(tanggalSchema),
  /** Gladi: latihan pada hari mana pun di dalam tahun itu, tidak dapat diputuskan. */
  gladi: z.enum(['tidak', 'ya']).default('tidak'),
})

/** Membatalkan putaran yang masih berjalan. */
export const revokeSchema = z.strictObject({ putaranId: z.uuid() })

const nomorSk = z
  .string()
  .trim()
  .min(3, 'Tulis nomor SK seperti pada naskahnya.')
  .max(100, 'Paling panjang 100 huruf.')
const tanggalSk = z.string('Isi tanggal SK.').min(1, 'Isi tanggal SK.').pipe(tanggalSchema)
const alasan = opsional(
  z
    .string()
    .trim()
    .min(10, 'Tulis alasannya paling sedikit sepuluh huruf.')
    .max(2000, 'Paling panjang 2.000 huruf.'),
)

/** Keputusan atas satu orang; alasan hanya untuk yang berbeda dari rekomendasi. */
export const decideSchema = z.strictObject({
  putaranId: z.uuid(),
  pegawaiId: z.uuid(),
  keputusan: z.enum(REKOMENDASI, 'Pilih hasil yang tertulis dalam SK.'),
  nomorSk,
  tanggalSk,
  alasanKode: z.preprocess(
    (nilai) => (nilai === '' ? undefined : nilai),
    z.enum(ALASAN_MENYIMPANG).optional(),
  ),
  alasan,
})
export type DecideInput = z.infer<typeof decideSchema>

/** Tindakan atas banyak orang sekaligus. */
export const AKSI_MASSAL = ['setujui', 'periksa', 'putuskan'] as const
export type AksiMassal = (typeof AKSI_MASSAL)[number]

/** Mengapa seseorang tidak ikut dalam sebuah tindakan massal. */
export const SEBAB_TERTINGGAL = [
  'SUDAH_DIPUTUSKAN',
  'MENUNGGU_ORANG_KEDUA',
  'SUDAH_DIREKOMENDASIKAN',
  'SUDAH_DIPERIKSA',
  'MENUNGGU_KEPALA',
  'MENUNGGU_BKD',
  'DIRI_SENDIRI',
  'KEPALA_BERBEDA',
  'DITUNDA',
  'REKOMENDASI_BERUBAH',
  'FAKTA_BERUBAH',
  'PINDAH_PERANGKAT_DAERAH',
] as const
export type SebabTertinggal = (typeof SEBAB_TERTINGGAL)[number]

/** Rekomendasi kepala atas satu orang; alasan hanya untuk yang berbeda dari temuan. */
export const recommendSchema = z.strictObject({
  putaranId: z.uuid(),
  pegawaiId: z.uuid(),
  usulan: z.enum(REKOMENDASI, 'Pilih rekomendasi Anda.'),
  alasan,
})
export type RecommendInput = z.infer<typeof recommendSchema>

/** Pemeriksaan BKD atas satu orang; catatannya boleh kosong. */
export const verifySchema = z.strictObject({
  putaranId: z.uuid(),
  pegawaiId: z.uuid(),
  catatan: opsional(z.string().trim().max(2000, 'Paling panjang 2.000 huruf.')),
})
export type VerifyInput = z.infer<typeof verifySchema>

/** Tindakan massal: saringan seperti di alamat, dan banyaknya orang yang dilihat pada pratinjau. */
export const massalSchema = z.strictObject({
  putaranId: z.uuid(),
  saringan: z.string().max(6000).default(''),
  jumlah: z.coerce.number('Buka pratinjau lebih dahulu.').int().min(1).max(1_000_000),
})
export type MassalInput = z.infer<typeof massalSchema>

/** Pemeriksaan massal, dengan satu catatan untuk semuanya. */
export const verifyMassalSchema = massalSchema.extend({ catatan: verifySchema.shape.catatan })
export type VerifyMassalInput = z.infer<typeof verifyMassalSchema>

/** Keputusan massal di bawah satu SK. */
export const decideMassalSchema = massalSchema.extend({ nomorSk, tanggalSk })
export type DecideMassalInput = z.infer<typeof decideMassalSchema>

/** Membawa rekomendasi yang tidak berubah, atau merilis: putarannya dan banyaknya orang yang dilihat. */
export const putaranMassalSchema = z.strictObject({
  putaranId: z.uuid(),
  jumlah: z.coerce.number('Buka pratinjau lebih dahulu.').int().min(1).max(1_000_000),
})
export type PutaranMassalInput = z.infer<typeof putaranMassalSchema>

/** Jawaban orang kedua atas sebuah penyimpangan. */
export const approveSchema = z.strictObject({
  keputusanId: z.uuid(),
  jawaban: z.enum(['SETUJU', 'TOLAK'], 'Pilih setujui atau tolak.'),
})
export type ApproveInput = z.infer<typeof approveSchema>

/** Pengusul menarik usulannya sendiri selama orang kedua belum menjawab. */
export const withdrawSchema = z.strictObject({ keputusanId: z.uuid() })

const slugPutaran = z.string().regex(/^\d{4}-g?\d{1,6}$/, 'Pilih putaran, misalnya 2026-3.')

/** Alamat unduhan daftar: putaran dan saringannya; isi saringan dibaca seperti pada daftar. */
export const eksporSchema = z.strictObject({
  putaran: slugPutaran,
  rekomendasi: z.string().max(40).optional(),
  opd: z.string().max(40).optional(),
  penentu: z.string().max(60).optional(),
  tahap: z.string().max(20).optional(),
  usulan: z.string().max(20).optional(),
  sk: z.string().max(40).optional(),
  q: z.string().max(100).optional(),
})

/** Alamat unduhan beda: dua putaran dan saringannya. */
export const eksporBedaSchema = z.strictObject({
  putaran: slugPutaran,
  lain: slugPutaran,
  jenis: z.string().max(20).optional(),
  dari: z.string().max(40).optional(),
  ke: z.string().max(40).optional(),
  q: z.string().max(100).optional(),
})
