import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CatatanForm } from '@/components/skp/catatan-form'
import { CatatanList } from '@/components/skp/skp-catatan'
import { SkpDok } from '@/components/skp/skp-dok'
import { SkpDokumen } from '@/components/skp/skp-dokumen'
import { SkpGiliran } from '@/components/skp/skp-giliran'
import { SkpKepala } from '@/components/skp/skp-kepala'
import { SkpKurang } from '@/components/skp/skp-kurang'
import { SkpSamping } from '@/components/skp/skp-samping'
import { Card, CardBody } from '@/components/ui/card'
import { can } from '@/lib/akses/izin'
import { getWilayah, today } from '@/lib/server/clock'
import { requireViewer } from '@/lib/server/viewer'
import { canUbahPustaka } from '@/lib/skp/queries-pustaka'
import { findSkp } from '@/lib/skp/queries-rincian'

export const metadata: Metadata = { title: 'SKP' }

export default async function SkpRincianPage({ params }: { params: Promise<{ versiId: string }> }) {
  const viewer = await requireViewer('skp:read')
  const [{ versiId }, hariIni, { zona }] = await Promise.all([params, today(), getWilayah()])
  const skp = await findSkp(viewer, versiId, hariIni)
  if (!skp) notFound()
  const bolehPustaka = skp.beku !== null && (await canUbahPustaka(viewer, skp.jabatanId, hariIni))
  const terbuka = skp.status === 'DRAF' || skp.status === 'DIAJUKAN'
  const bolehCatat = terbuka && skp.pelaku !== null && can(viewer, 'skp:write')
  const umum = skp.catatan.filter(({ rencanaId }) => rencanaId === null)
  return (
    <>
      <SkpKepala skp={skp} versiId={versiId} />
      <div className="grid items-start gap-5 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid min-w-0 gap-4">
          <SkpGiliran skp={skp} />
          {skp.status === 'DRAF' ? <SkpKurang rencana={skp.rencana} /> : null}
          <SkpDokumen
            rencana={skp.rencana}
            catatan={skp.catatan}
            zona={zona}
            catatanUntuk={bolehCatat ? versiId : null}
          />
          {umum.length > 0 || bolehCatat ? (
            <Card
              title="Catatan untuk seluruh SKP"
              {...(umum.length === 0 ? { className: 'print:hidden' } : {})}
            >
              <CardBody>
                <CatatanList catatan={umum} zona={zona} />
                {bolehCatat ? <CatatanForm versiId={versiId} /> : null}
              </CardBody>
            </Card>
          ) : null}
          <SkpDok
            versiId={versiId}
            version={skp.version}
            status={skp.status}
            aksi={skp.aksi}
            berisi={skp.rencana.length > 0}
          />
        </div>
        <aside aria-label="Keterangan SKP" className="grid min-w-0 gap-4">
          <SkpSamping
            skp={skp}
            zona={zona}
            hrefPustaka={bolehPustaka ? `/skp/pustaka/${skp.jabatanId}?skp=${versiId}` : null}
          />
        </aside>
      </div>
    </>
  )
}
