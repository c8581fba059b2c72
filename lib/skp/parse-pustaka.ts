import { z } from 'zod'

/** Saringan daftar pustaka sebagaimana tertulis di alamat; yang tidak dikenal diabaikan, bukan galat. */
const pustakaFilterSchema = z.object({
  q: z.string().trim().max(100).catch(''),
  keadaan: z.enum(['tanpa', 'berisi']).optional().catch(undefined),
  sesudah: z.string().max(400).optional().catch(undefined),
  sebelum: z.string().max(400).optional().catch(undefined),
})
export type PustakaFilter = z.infer<typeof pustakaFilterSchema>

/** Membaca saringan dari parameter alamat. */
export function parsePustakaFilter(params: Record<string, string | string[] | undefined>): PustakaFilter {
  return pustakaFilterSchema.parse(
    Object.fromEntries(
      Object.entries(params).map(([kunci, nilai]) => [kunci, Array.isArray(nilai) ? nilai[0] : nilai]),
    ),
  )
}

/** Tempat di dalam daftar: yang paling banyak pemegangnya di atas, lalu nama. */
export type KunciPustaka = { orang: number; nama: string; id: string }

/** Tempat itu sebagai teks alamat; dibaca kembali oleh `parseKunciPustaka`. */
export function formatKunciPustaka({ orang, nama, id }: KunciPustaka): string {
  return `${orang}.${id}.${nama}`
}

export function parseKunciPustaka(teks: string | undefined): KunciPustaka | null {
  const [, orang, id, nama] = teks?.match(/^(\d{1,6})\.([0-9a-f-]{36})\.([^\0]*)$/s) ?? []
  const sah = id !== undefined && z.uuid().safeParse(id).success
  return orang === undefined || nama === undefined || !sah ? null : { orang: Number(orang), id, nama }
}
