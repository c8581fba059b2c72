import { z } from 'zod'
import { isTanggal, parseTanggal } from '../core/tanggal.ts'

/** A day as text `YYYY-MM-DD` that exists in the calendar. */
export const tanggalSchema = z
  .string('harus teks tanggal, misalnya "2026-12-31"')
  .refine(isTanggal, 'bukan tanggal yang ada; tulis tahun-bulan-hari, misalnya 2026-12-31')
  .transform(parseTanggal)
