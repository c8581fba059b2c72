import { formatSaat } from '@/lib/skp/labels'
import type { Catatan } from '@/lib/skp/queries-rincian'

/** Catatan pada satu hasil kerja atau seluruh SKP, yang lama di atas. */
export function CatatanList({ catatan, zona }: { catatan: readonly Catatan[]; zona: string }) {
  if (catatan.length === 0) return null
  return (
    <ul className="grid gap-2.5">
      {catatan.map(({ id, isi, oleh, saya, pada }) => (
        <li key={id} className="border-line-strong border-l-3 pl-3 text-sm">
          <p className="whitespace-pre-line [overflow-wrap:anywhere]">{isi}</p>
          <p className="text-ink-3 text-xs">
            {saya ? 'Anda' : oleh}, {formatSaat(pada, zona)}
          </p>
        </li>
      ))}
    </ul>
  )
}
