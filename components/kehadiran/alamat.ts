import { formatParameter } from '@/lib/core/alamat'
import type { KehadiranFilter } from '@/lib/kehadiran/parse-saring'

/** Alamat kehadiran dengan saringan yang diganti sebagian; `jalur` adalah halaman atau pintu unduhnya. */
export function buildKehadiranHref(
  filter: KehadiranFilter,
  ganti: Partial<Record<keyof KehadiranFilter, string | number | undefined>>,
  jalur = '/kehadiran',
): string {
  return `${jalur}${formatParameter(filter, ganti)}`
}
