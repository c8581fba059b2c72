import type { Metadata } from 'next'
import { OrganisasiTable } from '@/components/organisasi/organisasi-table'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { formatAngka } from '@/lib/core/format'
import { listOrganisasi } from '@/lib/organisasi/queries'
import { today } from '@/lib/server/clock'
import { requireViewer } from '@/lib/server/viewer'

export const metadata: Metadata = { title: 'Organisasi' }

export default async function OrganisasiPage() {
  const viewer = await requireViewer('organisasi:read')
  const rows = await listOrganisasi(viewer, await today())
  const total = rows.reduce((n, row) => n + row.pegawai, 0)
  return (
    <>
      <PageHeader
        title="Organisasi"
        subtitle={`${rows.length} perangkat daerah, ${formatAngka(total)} PPPK Paruh Waktu.`}
      />
      <Card label="Perangkat daerah">
        <OrganisasiTable rows={rows} />
      </Card>
    </>
  )
}
