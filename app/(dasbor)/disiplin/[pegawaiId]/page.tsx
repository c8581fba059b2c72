import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DisiplinBerkas } from '@/components/kehadiran/disiplin-berkas'
import { ButtonLink } from '@/components/ui/button'
import { PageHeader } from '@/components/ui/page-header'
import { can } from '@/lib/akses/izin'
import { openDisiplin } from '@/lib/kehadiran/queries-disiplin'
import { today } from '@/lib/server/clock'
import { requireViewer } from '@/lib/server/viewer'

export const metadata: Metadata = { title: 'Berkas disiplin' }

export default async function BerkasDisiplinPage({ params }: { params: Promise<{ pegawaiId: string }> }) {
  const viewer = await requireViewer('disiplin:read')
  const [{ pegawaiId }, hariIni] = await Promise.all([params, today()])
  const berkas = await openDisiplin(viewer, pegawaiId, hariIni)
  if (!berkas) notFound()
  return (
    <>
      <PageHeader
        title={berkas.nama}
        subtitle={['Berkas disiplin', berkas.nip, berkas.jabatan, berkas.perangkatDaerah]
          .filter(Boolean)
          .join(' · ')}
        actions={
          <>
            <ButtonLink href="/disiplin" icon="chevron-left">
              Register
            </ButtonLink>
            {can(viewer, 'pegawai:read') ? (
              <ButtonLink href={`/pegawai/${berkas.pegawaiId}`} icon="user">
                Data pegawai
              </ButtonLink>
            ) : null}
          </>
        }
      />
      <DisiplinBerkas berkas={berkas} hariIni={hariIni} />
    </>
  )
}
