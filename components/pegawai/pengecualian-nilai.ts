import { formatDesimal } from '@/lib/core/format'
import type { NilaiBulan } from '@/lib/kehadiran/queries-pengecualian'

/** Keadaan dan nilai satu bulan, untuk tanda kecil: "final 92,50", "dinilai 88,00". */
export function describeNilai({ final, capaian }: NilaiBulan): string {
  return [final ? 'final' : 'dinilai', capaian === null ? '' : formatDesimal(capaian, 2)].join(' ').trim()
}
