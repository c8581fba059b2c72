import { z } from 'zod'

export const KEADAAN_SARING = [
  'aktif',
  'tidak-aktif',
  'tanpa-atasan',
  'tanpa-jabatan',
  'bup-12-bulan',
] as const
export const URUT_SARING = ['nama', '-nama'] as const

/** Saringan daftar pegawai sebagaimana tertulis di alamat; yang tidak dikenal diabaikan, bukan galat. */
export const pegawaiFilterSchema = z.object({
  q: z.string().trim().max(100).catch(''),
  opd: z.uuid().optional().catch(undefined),
  jabatan: z.uuid().optional().catch(undefined),
  keadaan: z.enum(KEADAAN_SARING).optional().catch(undefined),
  urut: z.enum(URUT_SARING).catch('nama'),
  sesudah: z.string().max(400).optional().catch(undefined),
  sebelum: z.string().max(400).optional().catch(undefined),
})

export type PegawaiFilter = z.infer<typeof pegawaiFilterSchema>

/** Membaca saringan dari parameter alamat. */
export function parsePegawaiFilter(params: Record<string, string | string[] | undefined>): PegawaiFilter {
  return pegawaiFilterSchema.parse(
    Object.fromEntries(
      Object.entries(params).map(([key, value]) => [key, Array.isArray(value) ? value[0] : value]),
    ),
  )
}

export type Kunci = { nama: string; id: string }

/** Tempat di dalam daftar sebagai teks alamat; dibaca kembali oleh `parseKunci`. */
export function formatKunci({ nama, id }: Kunci): string {
  return `${id}.${nama}`
}

export function parseKunci(teks: string | undefined): Kunci | null {
  const match = teks?.match(/^([0-9a-f-]{36})\.(.*)$/s)
  return match?.[1] === undefined || match[2] === undefined || match[2].includes('\0')
    ? null
    : { id: match[1], nama: match[2] }
}
