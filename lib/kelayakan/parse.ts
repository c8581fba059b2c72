import { z } from 'zod'
import { formatParameter, type ParameterAlamat, pickParameter } from '../core/alamat.ts'
import { REKOMENDASI } from './schema.ts'
import { AKSI_MASSAL, SEBAB_TERTINGGAL } from './schema-keputusan.ts'

/** Tempat seseorang di dalam rantai: siapa yang ditunggu, atau sampai mana keputusannya. */
export const TAHAP = ['kepala', 'bkd', 'ppk', 'kedua', 'putus', 'rilis'] as const
export type Tahap = (typeof TAHAP)[number]

/** Tindakan massal yang orangnya ditunjukkan daftar; `tunda` adalah memutuskan ketika saringannya menyebut Ditunda. */
export const SARING_MASSAL = [...AKSI_MASSAL, 'tunda'] as const

/** Saringan daftar temuan sebagaimana tertulis di alamat; yang tidak dikenal diabaikan, bukan galat. */
export const temuanFilterSchema = z.object({
  rekomendasi: z.enum(REKOMENDASI).optional().catch(undefined),
  /** Perangkat daerah; `tanpa` untuk yang tidak bertugas di mana pun. */
  opd: z
    .union([z.uuid(), z.literal('tanpa')])
    .optional()
    .catch(undefined),
  penentu: z
    .string()
    .regex(/^[a-z-]{3,60}$/)
    .optional()
    .catch(undefined),
  tahap: z.enum(TAHAP).optional().catch(undefined),
  /** Rekomendasi kepala yang sama dengan temuan, atau yang lain. */
  usulan: z.enum(['sama', 'lain']).optional().catch(undefined),
  /** Hanya orang yang diputuskan di bawah satu SK. */
  sk: z.uuid().optional().catch(undefined),
  /** Hanya orang yang ikut tindakan massal ini bila viewer mengirimnya sekarang; dengan `sebab`, yang tertinggal karenanya. */
  massal: z.enum(SARING_MASSAL).optional().catch(undefined),
  sebab: z.enum(SEBAB_TERTINGGAL).optional().catch(undefined),
  q: z.string().trim().max(100).catch(''),
  sesudah: z.string().max(400).optional().catch(undefined),
  sebelum: z.string().max(400).optional().catch(undefined),
})
export type TemuanFilter = z.infer<typeof temuanFilterSchema>

/** Membaca saringan dari parameter alamat. */
export function parseTemuanFilter(params: ParameterAlamat): TemuanFilter {
  return temuanFilterSchema.parse(pickParameter(params))
}

/** Parameter alamat dari saringan; tempat halaman dilepas kecuali disebut. */
export function formatTemuanFilter(
  filter: TemuanFilter,
  ganti: Partial<Record<keyof TemuanFilter, string | undefined>> = {},
): string {
  return formatParameter(filter, ganti)
}

/** Siapa yang terkena tindakan massal: semua di dalam saringan, atau hanya yang dicentang di dalamnya. */
export type Sasaran = { filter: TemuanFilter; pilih: string[] | null }

/** Sasaran dari parameter alamat halaman pratinjau; `pilih` boleh berulang. */
export function parseSasaran(params: ParameterAlamat): Sasaran {
  const pilih = [params.pilih ?? []].flat().filter(isUuid)
  return { filter: parseTemuanFilter(params), pilih: pilih.length > 0 ? pilih : null }
}

/** Sasaran sebagai teks parameter, untuk ikut di dalam formulir; dibaca kembali oleh `readSasaran`. */
export function formatSasaran({ filter, pilih }: Sasaran): string {
  const params = new URLSearchParams(formatTemuanFilter(filter))
  for (const id of pilih ?? []) params.append('pilih', id)
  return params.toString()
}

/** Sasaran dari teks parameter di dalam formulir. */
export function readSasaran(teks: string): Sasaran {
  const params = new URLSearchParams(teks)
  return parseSasaran({ ...Object.fromEntries(params), pilih: params.getAll('pilih') })
}

/** Perubahan seseorang di antara dua putaran, dari yang paling berarti. */
export const JENIS_BEDA = ['rekomendasi', 'penentu', 'fakta', 'masuk', 'keluar'] as const
export type JenisBeda = (typeof JENIS_BEDA)[number]

/** Saringan halaman beda dua putaran. */
export const bedaFilterSchema = z.object({
  jenis: z.enum(JENIS_BEDA).optional().catch(undefined),
  dari: z.enum(REKOMENDASI).optional().catch(undefined),
  ke: z.enum(REKOMENDASI).optional().catch(undefined),
  q: z.string().trim().max(100).catch(''),
  sesudah: z.string().max(400).optional().catch(undefined),
})
export type BedaFilter = z.infer<typeof bedaFilterSchema>

/** Membaca saringan beda dari parameter alamat. */
export function parseBedaFilter(params: ParameterAlamat): BedaFilter {
  return bedaFilterSchema.parse(pickParameter(params))
}

/** Parameter alamat dari saringan beda; tempat halaman dilepas kecuali disebut. */
export function formatBedaFilter(filter: BedaFilter, ganti: Partial<BedaFilter> = {}): string {
  return formatParameter(filter, ganti)
}

/** Alamat putaran: tahun dan nomornya, misalnya `2026-3`; gladi `2026-g3`. */
export function parsePutaranSlug(slug: string): { tahun: number; nomor: number; gladi: boolean } | null {
  const match = slug.match(/^(\d{4})-(g?)(\d{1,6})$/)
  return match ? { tahun: Number(match[1]), gladi: match[2] === 'g', nomor: Number(match[3]) } : null
}

/** Alamat putaran dari tahun, nomor, dan apakah ia gladi. */
export function formatPutaranSlug(putaran: { tahun: number; nomor: number; gladi: boolean }): string {
  return `${putaran.tahun}-${putaran.gladi ? 'g' : ''}${putaran.nomor}`
}

/** Apakah teks berbentuk uuid; yang lain tidak pernah ditanyakan ke database. */
export function isUuid(teks: string): boolean {
  return z.uuid().safeParse(teks).success
}
