import { Note } from '@/components/ui/note'
import { listKekurangan } from '@/lib/skp/aturan/isi'
import type { IsiRencana } from '@/lib/skp/queries-isi'

/** Yang masih kurang pada draf berisi, sebelum seseorang menekan Ajukan; yang lengkap atau belum ditulis tidak disebut. */
export function SkpKurang({ rencana }: { rencana: readonly IsiRencana[] }) {
  const kurang = rencana.length === 0 ? [] : Object.values(listKekurangan(rencana)).flat()
  if (kurang.length === 0) return null
  return (
    <Note tone="warn" title="Draf ini belum dapat diajukan">
      {kurang.join(' ')}
    </Note>
  )
}
