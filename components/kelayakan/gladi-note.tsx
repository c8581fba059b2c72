import { Note } from '@/components/ui/note'
import { formatTanggal } from '@/lib/core/format'
import type { PutaranRingkas } from '@/lib/kelayakan/queries'
import { formatPutaran } from './tampilan'

/** Penanda yang tidak dapat terlewat: ini latihan. */
export function GladiNote({ putaran }: { putaran: PutaranRingkas }) {
  if (!putaran.gladi) return null
  return (
    <Note tone="warn" icon="eye" title={`${formatPutaran(putaran)}, hanya latihan`}>
      Keadaan yang dibayangkan pada {formatTanggal(putaran.pada)} menurut data saat gladi dijalankan. Tidak
      direkomendasikan, tidak diputuskan, tidak dirilis, dan tidak dihitung sebagai putaran terakhir.
    </Note>
  )
}
