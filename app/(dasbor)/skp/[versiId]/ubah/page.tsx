import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { CatatanList } from '@/components/skp/skp-catatan'
import { SkpGiliran } from '@/components/skp/skp-giliran'
import { SkpPenyunting } from '@/components/skp/skp-penyunting'
import { PageHeader } from '@/components/ui/page-header'
import { getWilayah, today } from '@/lib/server/clock'
import { requireViewer } from '@/lib/server/viewer'
import { formatPukul, formatSaat } from '@/lib/skp/labels'
import { listPustaka } from '@/lib/skp/queries-isi'
import { findSkp } from '@/lib/skp/queries-rincian'

export const metadata: Metadata = { title: 'Ubah SKP' }

export default async function SkpUbahPage({ params }: { params: Promise<{ versiId: string }> }) {
  const viewer = await requireViewer('skp:write')
  const [{ versiId }, hariIni, { zona }] = await Promise.all([params, today(), getWilayah()])
  const skp = await findSkp(viewer, versiId, hariIni)
  if (!skp) notFound()
  if (!skp.aksi.includes('edit')) redirect(`/skp/${versiId}`)
  const pustaka = skp.jabatanId ? await listPustaka(skp.jabatanId) : []
  const catatan = Object.groupBy(skp.catatan, ({ rencanaId }) => rencanaId ?? '')
  return (
    <>
      <PageHeader
        title={`Isi SKP ${skp.tahun}`}
        subtitle={[skp.milikSaya ? 'Milik Anda' : skp.pegawai.nama, skp.pegawai.jabatan].join(' · ')}
      />
      <div className="grid max-w-240 gap-4">
        <SkpGiliran skp={skp} />
        <SkpPenyunting
          key={versiId}
          versiId={versiId}
          version={skp.version}
          rencana={skp.rencana}
          diubah={{
            oleh: skp.diubah.saya ? 'Anda di tab lain' : skp.diubah.oleh,
            pukul: formatPukul(skp.diubah.pada, zona),
            saat: formatSaat(skp.diubah.pada, zona),
          }}
          zona={zona}
          pustaka={pustaka}
          catatan={Object.fromEntries(
            Object.entries(catatan).map(([id, daftar]) => [
              id,
              <CatatanList key={id} catatan={daftar ?? []} zona={zona} />,
            ]),
          )}
          bolehAjukan={skp.aksi.includes('submit')}
          orangId={viewer.orangId}
        />
      </div>
    </>
  )
}
