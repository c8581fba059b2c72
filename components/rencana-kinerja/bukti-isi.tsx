import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'
import { formatTautan } from '@/lib/rencana-kinerja/aturan/tautan'
import type { BuktiRinci } from '@/lib/rencana-kinerja/queries'

function formatUkuran(bita: number): string {
  return bita >= 1_048_576
    ? `${(bita / 1_048_576).toFixed(1).replace('.', ',')} MB`
    : `${Math.max(1, Math.round(bita / 1024))} KB`
}

/** Satu bukti sebagai keping: berkas diunduh, tautan dibuka di tab lain dan tidak pernah dibuka server. */
export function BuktiIsi({ bukti, children }: { bukti: BuktiRinci; children?: ReactNode }) {
  return (
    <li className="inline-flex min-h-10 max-w-full items-center gap-2 rounded-sm border border-line bg-surface-2 py-1 pr-3 pl-2.5 text-sm md:min-h-9">
      <Icon name={bukti.tautan ? 'link' : 'file-text'} className="text-ink-2" />
      {bukti.tautan ? (
        <a
          href={bukti.tautan}
          target="_blank"
          rel="noopener noreferrer nofollow"
          className="min-w-0 truncate text-ink print:whitespace-normal"
        >
          <span className="print:hidden">{formatTautan(bukti.tautan)}</span>
          <span className="hidden break-all print:inline">{bukti.tautan}</span>
        </a>
      ) : (
        <a
          href={`/api/unduh/bukti?buktiId=${bukti.id}`}
          className="min-w-0 truncate text-ink print:whitespace-normal"
        >
          {bukti.nama}
          <span className="ml-1.5 text-ink-3">{formatUkuran(bukti.ukuran ?? 0)}</span>
        </a>
      )}
      {children}
    </li>
  )
}
