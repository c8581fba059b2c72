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
})

/** Membatalkan putaran yang masih berjalan. */
export const revokeSchema = z.strictObject({ putaranId: z.uuid() })

/** Keputusan atas satu orang; alasan hanya untuk yang berbeda dari rekomendasi. */
export const decideSchema = z.strictObject({
  putaranId: z.uuid(),
  pegawaiId: z.uuid(),
  keputusan: z.enum(REKOMENDASI, 'Pilih hasil yang tertulis dalam SK.'),
  nomorSk: z
    .string()
    .trim()
    .min(3, 'Tulis nomor SK seperti pada naskahnya.')
    .max(100, 'Paling panjang 100 huruf.'),
  tanggalSk: z.string('Isi tanggal SK.').min(1, 'Isi tanggal SK.').pipe(tanggalSchema),
  alasanKode: z.preprocess(
    (nilai) => (nilai === '' ? undefined : nilai),
    z.enum(ALASAN_MENYIMPANG).optional(),
  ),
  alasan: opsional(
    z
      .string()
      .trim()
      .min(10, 'Tulis alasannya paling sedikit sepuluh huruf.')
      .max(2000, 'Paling panjang 2.000 huruf.'),
  ),
})
export type DecideInput = z.infer<typeof decideSchema>

/** Jawaban orang kedua atas sebuah penyimpangan. */
export const approveSchema = z.strictObject({
  keputusanId: z.uuid(),
  jawaban: z.enum(['SETUJU', 'TOLAK'], 'Pilih setujui atau tolak.'),
})
export type ApproveInput = z.infer<typeof approveSchema>

/** Alamat unduhan daftar: putaran dan saringannya; isi saringan dibaca seperti pada daftar. */
export const eksporSchema = z.strictObject({
  putaran: z.string().regex(/^\d{4}-\d{1,6}$/, 'Pilih putaran, misalnya 2026-3.'),
  rekomendasi: z.string().max(40).optional(),
  opd: z.string().max(40).optional(),
  penentu: z.string().max(60).optional(),
  putusan: z.string().max(20).optional(),
  q: z.string().max(100).optional(),
})
