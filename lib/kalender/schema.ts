import { z } from 'zod'
import { isTanggal, parseTanggal } from '../core/tanggal.ts'

/** A day as text `YYYY-MM-DD` that exists in the calendar. */
export const tanggalSchema = z
  .string('harus teks tanggal, misalnya "2026-12-31"')
  .refine(isTanggal, 'bukan tanggal yang ada; tulis tahun-bulan-hari, misalnya 2026-12-31')
  .transform(parseTanggal)

/** Hari tujuan jam contoh. */
export const jamDemoSchema = z.strictObject({
  tanggal: tanggalSchema.refine(
    (tanggal) => tanggal >= '2025-01-01' && tanggal <= '2030-12-31',
    'Pilih hari antara 2025 dan 2030.',
  ),
})
