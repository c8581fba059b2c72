import { type AuditFilter, auditFilterSchema } from './schema-audit.ts'

/** Membaca saringan jejak dari parameter alamat. */
export function parseAuditFilter(params: Record<string, string | string[] | undefined>): AuditFilter {
  return auditFilterSchema.parse(
    Object.fromEntries(
      Object.entries(params).map(([kunci, nilai]) => [kunci, Array.isArray(nilai) ? nilai[0] : nilai]),
    ),
  )
}

/** Alamat jejak dengan saringan yang diganti sebagian; tempat halaman dilepas kecuali disebut. */
export function formatAuditHref(
  filter: AuditFilter,
  ganti: Partial<AuditFilter> = {},
  jalur = '/audit',
): string {
  const params = new URLSearchParams()
  for (const [kunci, nilai] of Object.entries({
    ...filter,
    sesudah: undefined,
    sebelum: undefined,
    ...ganti,
  }))
    if (nilai) params.set(kunci, nilai)
  const teks = params.toString()
  return teks ? `${jalur}?${teks}` : jalur
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi

/** Id yang disebut sebuah baris jejak; dari larik hanya `batas` isi pertama, karena kalimatnya pun hanya menyebut sebanyak itu. */
export function listIdJejak(objekId: string | null, rincian: unknown, batas: number): string[] {
  const hasil: string[] = []
  const walk = (nilai: unknown): void => {
    if (typeof nilai === 'string') hasil.push(...[...nilai.matchAll(UUID)].map(([id]) => id.toLowerCase()))
    else if (Array.isArray(nilai)) nilai.slice(0, batas).forEach(walk)
    else if (typeof nilai === 'object' && nilai !== null) Object.values(nilai).forEach(walk)
  }
  walk(objekId)
  walk(rincian)
  return hasil
}

const TERTUTUP = 'tidak ditampilkan di sini; dibaca di berkas disiplin, dan pembacaannya tercatat'

/** Rincian mentah sebagai JSON. Isi catatan disiplin yang masih ada di berkasnya tidak dibaca lewat jalan samping. */
export function formatRincian(aksi: string, rincian: unknown): string {
  const tutup = aksi.startsWith('disiplin.save')
  return JSON.stringify(
    rincian,
    (kunci, nilai: unknown) =>
      tutup && (kunci === 'uraian' || kunci === 'ringkasan') && nilai !== null ? TERTUTUP : nilai,
    2,
  )
}
