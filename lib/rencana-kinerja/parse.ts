import { z } from 'zod'
import { type ParameterAlamat, pickParameter } from '../core/alamat.ts'
import { AppError } from '../core/errors.ts'
import { bulanDari, type Tanggal, tahunDari } from '../core/tanggal.ts'
import { STATUS_BULAN } from './schema.ts'

export type BulanTahun = { tahun: number; bulan: number }

/** Bulan dari alamat ("2026-11"), atau null. */
export function tryParseBulan(teks: string): BulanTahun | null {
  const cocok = /^(20\d{2})-(0?[1-9]|1[0-2])$/.exec(teks)
  return cocok ? { tahun: Number(cocok[1]), bulan: Number(cocok[2]) } : null
}

/** Seperti `tryParseBulan`; yang tidak dikenal ditolak. */
export function parseBulan(teks: string): BulanTahun {
  const hasil = tryParseBulan(teks)
  if (!hasil) throw new AppError('INVALID_INPUT', 'Bulan tidak dikenal.')
  return hasil
}

/** Bulan untuk alamat: 2026-11. */
export function formatSlugBulan({ tahun, bulan }: BulanTahun): string {
  return `${tahun}-${String(bulan).padStart(2, '0')}`
}

const filterSchema = z.object({
  q: z.string().trim().max(100).catch(''),
  opd: z.uuid().optional().catch(undefined),
  tahun: z.coerce.number().int().min(2020).max(2100).optional().catch(undefined),
  bulan: z.coerce.number().int().min(1).max(12).optional().catch(undefined),
  status: z
    .enum([...STATUS_BULAN, 'BELUM'])
    .optional()
    .catch(undefined),
  sesudah: z.string().max(400).optional().catch(undefined),
  sebelum: z.string().max(400).optional().catch(undefined),
})

export type RencanaFilter = Omit<z.infer<typeof filterSchema>, 'tahun' | 'bulan'> & BulanTahun

/** Saringan daftar dari alamat; tanpa tahun dan bulan dipakai bulan dari `hariIni`. */
export function parseRencanaFilter(params: ParameterAlamat, hariIni: Tanggal): RencanaFilter {
  const filter = filterSchema.parse(pickParameter(params))
  return { ...filter, tahun: filter.tahun ?? tahunDari(hariIni), bulan: filter.bulan ?? bulanDari(hariIni) }
}
