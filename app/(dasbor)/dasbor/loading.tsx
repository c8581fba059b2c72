import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { TableSkeleton } from '@/components/ui/table'

export default function DasborLoading() {
  return (
    <>
      <PageHeader title="Dasbor" subtitle="Menghitung keadaan hari ini…" />
      <Card label="Memuat">
        <TableSkeleton rows={14} columns={8} />
      </Card>
    </>
  )
}
