import Link from 'next/link'
import type { ReactNode } from 'react'
import { Card } from '@/components/ui/card'
import { Timeline } from '@/components/ui/timeline'
import { formatAngka, formatTanggal } from '@/lib/core/format'
import { LABEL_STATUS_PUTARAN } from '@/lib/kelayakan/labels-keputusan'
import type { PutaranRingkas } from '@/lib/kelayakan/queries'
import { buildDaftarHref, formatSegel } from './tampilan'

function judul({ nomor, slug, status }: PutaranRingkas): ReactNode {
  if (status !== 'DISEGEL')
    return (
      <>
        Putaran {nomor}: {LABEL_STATUS_PUTARAN[status].toLowerCase()}
      </>
    )
  return (
    <Link href={buildDaftarHref(slug)} prefetch={false}>
      Putaran {nomor}
    </Link>
  )
}

/** Semua putaran tahun ini, terbaru dahulu; yang disegel dapat dibuka kembali kapan pun. */
export function RiwayatPutaran({
  daftar,
  children,
}: {
  daftar: readonly PutaranRingkas[]
  children?: ReactNode
}) {
  const terbaru = daftar.find(({ status }) => status === 'DISEGEL')
  return (
    <Card title="Riwayat putaran">
      {daftar.length > 0 ? (
        <div className="p-4">
          <Timeline
            items={daftar.map((putaran) => ({
              key: putaran.id,
              title: judul(putaran),
              current: putaran.id === terbaru?.id,
              detail: (
                <>
                  {putaran.disegel
                    ? `${formatTanggal(putaran.disegel.tanggal)}, ${putaran.disegel.jam} · `
                    : ''}
                  {formatAngka(putaran.jumlah)} pegawai · {putaran.oleh}
                  {putaran.hash ? <> · segel {formatSegel(putaran.hash)}</> : null}
                </>
              ),
            }))}
          />
        </div>
      ) : null}
      {children ? (
        <details className="border-line border-t">
          <summary className="px-4 py-3 font-semibold text-sm">Hari evaluasi lain</summary>
          {children}
        </details>
      ) : null}
    </Card>
  )
}
