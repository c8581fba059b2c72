import Link from 'next/link'
import type { ReactNode } from 'react'
import { Card, CardBand } from '@/components/ui/card'
import { Timeline } from '@/components/ui/timeline'
import { formatAngka, formatTanggal } from '@/lib/core/format'
import { LABEL_STATUS_PUTARAN } from '@/lib/kelayakan/labels-keputusan'
import type { PutaranRingkas } from '@/lib/kelayakan/queries'
import { buildBedaHref, formatPutaran, formatSegel } from './tampilan'

function Judul({ putaran }: { putaran: PutaranRingkas }) {
  if (putaran.status !== 'DISEGEL')
    return (
      <>
        {formatPutaran(putaran)}: {LABEL_STATUS_PUTARAN[putaran.status].toLowerCase()}
      </>
    )
  return (
    <Link href={`/kelayakan?putaran=${putaran.slug}`} prefetch={false}>
      {formatPutaran(putaran)}
    </Link>
  )
}

function Rincian({ putaran, banding }: { putaran: PutaranRingkas; banding: PutaranRingkas | undefined }) {
  return (
    <>
      {putaran.disegel ? `${formatTanggal(putaran.disegel.tanggal)}, ${putaran.disegel.jam} · ` : ''}
      {formatAngka(putaran.jumlah)} pegawai · {putaran.oleh}
      {putaran.gladi ? ` · untuk ${formatTanggal(putaran.pada)}` : ''}
      {putaran.hash ? <> · segel {formatSegel(putaran.hash)}</> : null}
      {banding && putaran.status === 'DISEGEL' ? (
        <>
          {' · '}
          <Link href={buildBedaHref(putaran, banding)} prefetch={false}>
            beda dengan {formatPutaran(banding).toLowerCase()}
          </Link>
        </>
      ) : null}
    </>
  )
}

function Garis({
  daftar,
  dibuka,
  banding,
}: {
  daftar: readonly PutaranRingkas[]
  dibuka: PutaranRingkas | undefined
  banding: (putaran: PutaranRingkas, i: number) => PutaranRingkas | undefined
}) {
  return (
    <div className="p-4">
      <Timeline
        items={daftar.map((putaran, i) => ({
          key: putaran.id,
          title: <Judul putaran={putaran} />,
          current: putaran.id === dibuka?.id,
          detail: <Rincian putaran={putaran} banding={banding(putaran, i)} />,
        }))}
      />
    </div>
  )
}

/** Semua putaran tahun ini, terbaru dahulu, dan gladi terpisah di bawahnya; yang disegel dapat dibuka kapan pun. */
export function RiwayatPutaran({
  daftar,
  dibuka,
  children,
}: {
  daftar: readonly PutaranRingkas[]
  dibuka?: PutaranRingkas | undefined
  /** Formulir gladi, bagi yang boleh menjalankannya. */
  children?: ReactNode
}) {
  const sungguhan = daftar.filter(({ gladi }) => !gladi)
  const gladi = daftar.filter((satu) => satu.gladi)
  const disegel = sungguhan.filter(({ status }) => status === 'DISEGEL')
  const sebelum = ({ nomor }: PutaranRingkas) => disegel.find((satu) => satu.nomor < nomor)
  return (
    <Card title="Riwayat putaran">
      {sungguhan.length > 0 ? (
        <Garis daftar={sungguhan} dibuka={dibuka} banding={sebelum} />
      ) : (
        <p className="p-4 text-ink-2 text-sm">Belum ada putaran sungguhan tahun ini.</p>
      )}
      {gladi.length > 0 ? (
        <>
          <CardBand>Gladi, hanya latihan</CardBand>
          <Garis
            daftar={gladi}
            dibuka={dibuka}
            banding={(putaran) =>
              disegel[0] ?? gladi.find((satu) => satu.status === 'DISEGEL' && satu.nomor < putaran.nomor)
            }
          />
        </>
      ) : null}
      {children ? (
        <details className="border-line border-t">
          <summary className="px-4 py-3 font-semibold text-sm">Gladi pada hari lain</summary>
          {children}
        </details>
      ) : null}
    </Card>
  )
}
