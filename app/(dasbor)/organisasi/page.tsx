import type { Metadata } from 'next'
import { BiayaNote } from '@/components/organisasi/biaya-note'
import { OrganisasiTable } from '@/components/organisasi/organisasi-table'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { formatAngka } from '@/lib/core/format'
import { computePerbandinganBiaya, loadUpahOpd } from '@/lib/laporan/queries-upah'
import { listOrganisasi } from '@/lib/organisasi/queries'
import { today } from '@/lib/server/clock'
import { requireViewer } from '@/lib/server/viewer'

export const metadata: Metadata = { title: 'Organisasi' }

export default async function OrganisasiPage() {
  const viewer = await requireViewer('organisasi:read')
  const hariIni = await today()
  const [rows, upah, biaya] = await Promise.all([
    listOrganisasi(viewer, hariIni),
    loadUpahOpd(viewer, hariIni),
    computePerbandinganBiaya(viewer, hariIni),
  ])
  const total = rows.reduce((n, row) => n + row.pegawai, 0)
  return (
    <>
      <PageHeader
        title="Organisasi"
        subtitle={`${rows.length} perangkat daerah, ${formatAngka(total)} PPPK Paruh Waktu.`}
      />
      <Card label="Perangkat daerah">
        <OrganisasiTable rows={rows.map((row) => ({ ...row, upah: upah.get(row.id) ?? null }))} />
      </Card>
      {biaya.paruhWaktu > 0 && <BiayaNote biaya={biaya} />}
    </>
  )
}
