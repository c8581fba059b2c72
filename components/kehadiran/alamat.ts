import type { KehadiranFilter } from '@/lib/kehadiran/parse-saring'

/** Alamat kehadiran dengan saringan yang diganti sebagian; `jalur` adalah halaman atau pintu unduhnya. */
export function buildKehadiranHref(
  filter: KehadiranFilter,
  ganti: Partial<Record<keyof KehadiranFilter, string | number | undefined>>,
  jalur = '/kehadiran',
): string {
  const params = new URLSearchParams()
  for (const [kunci, nilai] of Object.entries({ ...filter, ...ganti }))
    if (nilai) params.set(kunci, String(nilai))
  const teks = params.toString()
  return teks ? `${jalur}?${teks}` : jalur
}
