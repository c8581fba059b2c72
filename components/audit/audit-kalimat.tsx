import Link from 'next/link'
import { Fragment } from 'react'
import type { KalimatAudit } from '@/lib/laporan/labels-audit'
import type { Bagian } from '@/lib/laporan/labels-audit-bahan'
import { formatAuditHref } from '@/lib/laporan/parse-audit'

const TAUTAN = 'font-semibold text-ink underline decoration-line-strong underline-offset-2 hover:text-primary'

function Potongan({ bagian, saring }: { bagian: Bagian; saring: 'pelaku' | 'tentang' }) {
  if (typeof bagian === 'string') return bagian
  return (
    <Link href={formatAuditHref({}, { [saring]: bagian.orangId })} prefetch={false} className={TAUTAN}>
      {bagian.nama}
    </Link>
  )
}

/** Satu perbuatan sebagai kalimat; nama pelaku membuka semua perbuatannya, nama lain semua yang mengenainya. */
export function AuditKalimat({ kalimat: { pelaku, peran, isi } }: { kalimat: KalimatAudit }) {
  return (
    <p className="max-w-[84ch] break-words text-ink max-md:text-base md:text-sm">
      <Potongan bagian={pelaku} saring="pelaku" />
      {peran === null ? null : <span className="text-ink-2"> ({peran})</span>}{' '}
      {isi.map((bagian, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of a sentence have no identity but their place
        <Fragment key={i}>
          <Potongan bagian={bagian} saring="tentang" />
        </Fragment>
      ))}
    </p>
  )
}
