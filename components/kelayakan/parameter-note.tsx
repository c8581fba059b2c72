import { Note } from '@/components/ui/note'
import { formatAngka } from '@/lib/core/format'
import type { Rekap } from '@/lib/kelayakan/queries'

/** Parameter putaran yang nilainya belum dicocokkan dengan naskah resminya. */
export function ParameterNote({ daftar }: { daftar: Rekap['belumVerifikasi'] }) {
  if (daftar.length === 0) return null
  return (
    <Note tone="warn" title={`${formatAngka(daftar.length)} parameter belum diverifikasi`}>
      <details>
        <summary className="min-h-11 content-center text-sm underline md:min-h-6">
          Dipakai putaran ini; lihat nilainya
        </summary>
        <ul className="mt-2 grid gap-1 text-xs">
          {daftar.map(({ kode, label, nilai, satuan }) => (
            <li key={kode}>
              {label}: <b>{String(nilai)}</b> {satuan === 'pilihan' ? '' : satuan}{' '}
              <span className="text-ink-2">({kode})</span>
            </li>
          ))}
        </ul>
      </details>
    </Note>
  )
}
