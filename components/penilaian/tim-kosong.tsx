import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { formatBulanTahun } from './bulan'

/** Belum ada yang dinilai viewer hari ini: mengapa, dan siapa yang mengurusnya. */
export function TimKosong({ saat }: { saat: { tahun: number; bulan: number } }) {
  return (
    <>
      <PageHeader title={`Penilaian ${formatBulanTahun(saat)}`} />
      <Card label="Tim">
        <EmptyState
          icon="users"
          title="Belum ada yang Anda nilai"
          action={<ButtonLink href="/penilaian">Ke daftar penilaian</ButtonLink>}
        >
          Tidak ada pegawai yang pejabat penilainya Anda hari ini. Bila seharusnya ada, minta pengelola
          kepegawaian perangkat daerah memeriksa hubungan atasan.
        </EmptyState>
      </Card>
    </>
  )
}
