import { z } from 'zod'
import { REKOMENDASI } from './schema.ts'

export const KEADAAN_PUTUSAN = ['belum', 'menunggu', 'sudah'] as const

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
  putusan: z.enum(KEADAAN_PUTUSAN).optional().catch(undefined),
  q: z.string().trim().max(100).catch(''),
  sesudah: z.string().max(400).optional().catch(undefined),
  sebelum: z.string().max(400).optional().catch(undefined),
})
export type TemuanFilter = z.infer<typeof temuanFilterSchema>

/** Membaca saringan dari parameter alamat. */
export function parseTemuanFilter(params: Record<string, string | string[] | undefined>): TemuanFilter {
  return temuanFilterSchema.parse(
    Object.fromEntries(
      Object.entries(params).map(([key, value]) => [key, Array.isArray(value) ? value[0] : value]),
    ),
  )
}

/** Parameter alamat dari saringan; tempat halaman dilepas kecuali disebut. */
export function formatTemuanFilter(
  filter: TemuanFilter,
  ganti: Partial<Record<keyof TemuanFilter, string | undefined>> = {},
): string {
  const params = new URLSearchParams()
  const gabung = { ...filter, sesudah: undefined, sebelum: undefined, ...ganti }
  for (const [key, value] of Object.entries(gabung)) if (value) params.set(key, value)
  const teks = params.toString()
  return teks ? `?${teks}` : ''
}

export type Kunci = { nama: string; id: string }

/** Tempat di dalam daftar sebagai teks alamat; dibaca kembali oleh `parseKunci`. */
export function formatKunci({ nama, id }: Kunci): string {
  return `${id}.${nama}`
}

/** Tempat di dalam daftar dari teks alamat, atau null bila bukan. */
export function parseKunci(teks: string | undefined): Kunci | null {
  const match = teks?.match(/^([0-9a-f-]{36})\.(.*)$/s)
  return match?.[1] === undefined || match[2] === undefined || match[2].includes('\0')
    ? null
    : { id: match[1], nama: match[2] }
}

/** Alamat putaran: tahun dan nomornya, misalnya `2026-3`. */
export function parsePutaranSlug(slug: string): { tahun: number; nomor: number } | null {
  const match = slug.match(/^(\d{4})-(\d{1,6})$/)
  return match ? { tahun: Number(match[1]), nomor: Number(match[2]) } : null
}

/** Apakah teks berbentuk uuid; yang lain tidak pernah ditanyakan ke database. */
export function isUuid(teks: string): boolean {
  return z.uuid().safeParse(teks).success
}
