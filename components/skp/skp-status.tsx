import { Status } from '@/components/ui/status'
import type { StatusSkp } from '@/lib/skp/schema'

const MAKNA = {
  DRAF: 'keterangan',
  DIAJUKAN: 'menunggu',
  DISETUJUI: 'menunggu',
  DITETAPKAN: 'final',
} as const
const KATA = {
  DRAF: 'Draf',
  DIAJUKAN: 'Diajukan',
  DISETUJUI: 'Tanda tangan',
  DITETAPKAN: 'Ditetapkan',
} as const satisfies Record<StatusSkp, string>

/** Keadaan SKP sebagai lencana; `rekap` untuk yang bertanggal dari rekap tanpa isi di sini. */
export function SkpStatus({ status, rekap = false }: { status: StatusSkp | null; rekap?: boolean }) {
  if (rekap) return <Status makna="final">Ditetapkan</Status>
  if (status === null) return <Status makna="belum">Belum disusun</Status>
  return <Status makna={MAKNA[status]}>{KATA[status]}</Status>
}
