import type { Metadata } from 'next'
import { SayaIsi } from '@/components/saya/saya-isi'
import { EmptyState } from '@/components/ui/empty-state'
import { loadSaya } from '@/lib/laporan/queries-saya'
import { parseSlugTahun } from '@/lib/penilaian/parse-bulan'
import { today } from '@/lib/server/clock'
import { requireViewer } from '@/lib/server/viewer'

export const metadata: Metadata = { title: 'Posisi saya' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function SayaPage({ searchParams }: Props) {
  const viewer = await requireViewer('diri:read')
  const [hariIni, { tahun }] = await Promise.all([today(), searchParams])
  const saya = await loadSaya(viewer, hariIni, typeof tahun === 'string' ? parseSlugTahun(tahun) : null)
  if (!saya)
    return (
      <EmptyState icon="users" title="Data kepegawaian Anda belum ada">
        Hubungi pengelola kepegawaian di perangkat daerah Anda.
      </EmptyState>
    )
  return <SayaIsi saya={saya} />
}
