import type { Metadata } from 'next'
import { AkunTable } from '@/components/akun/akun-table'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { listAkun } from '@/lib/akun/queries'
import { requireViewer } from '@/lib/server/viewer'

export const metadata: Metadata = { title: 'Akun' }

export default async function AkunPage() {
  const viewer = await requireViewer('akun:read')
  const rows = await listAkun()
  return (
    <>
      <PageHeader title="Akun" subtitle="Mematikan akun mengakhiri semua sesinya saat itu juga." />
      <Card label="Akun">
        <AkunTable rows={rows} sendiri={viewer.akunId} />
      </Card>
    </>
  )
}
