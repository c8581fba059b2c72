import type { Metadata } from 'next'
import { PengelolaForm } from '@/components/akun/pengelola-form'
import { PengelolaTable } from '@/components/akun/pengelola-table'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { appointPengelola } from '@/lib/akun/actions-pengelola'
import { listPengelola } from '@/lib/akun/queries-pengelola'
import { requireViewer } from '@/lib/server/viewer'

export const metadata: Metadata = { title: 'Pengelola kepegawaian' }

export default async function PengelolaPage() {
  await requireViewer('akun:update')
  const rows = await listPengelola()
  const daftarOpd = new Map(rows.map((row) => [row.perangkatDaerahId, row.perangkatDaerah]))
  return (
    <>
      <div data-layar-saja>
        <PageHeader
          title="Pengelola kepegawaian"
          subtitle="Pengelola mengurus kehadiran, SKP, dan akun pegawai perangkat daerahnya."
        />
      </div>
      <PengelolaForm
        action={appointPengelola}
        daftarOpd={[...daftarOpd].map(([id, nama]) => ({ id, nama }))}
      />
      <div data-layar-saja>
        <Card label="Pengelola kepegawaian">
          <PengelolaTable rows={rows} />
        </Card>
      </div>
    </>
  )
}
