import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'

/** Halaman kehadiran bagi yang belum menjangkau seorang pun. */
export function KehadiranKosong() {
  return (
    <>
      <PageHeader title="Kehadiran" />
      <Card label="Kehadiran">
        <EmptyState icon="calendar-check" title="Belum ada pegawai dalam jangkauan Anda">
          Rekap kehadiran muncul setelah pegawai dan penugasannya tercatat.
        </EmptyState>
      </Card>
    </>
  )
}
