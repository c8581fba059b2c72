import type { Metadata } from 'next'
import { SayaIsi } from '@/components/saya/saya-isi'
import { EmptyState } from '@/components/ui/empty-state'
import { loadSaya } from '@/lib/laporan/queries-saya'
import { today } from '@/lib/server/clock'
import { requireViewer } from '@/lib/server/viewer'

export const metadata: Metadata = { title: 'Posisi saya' }

export default async function SayaPage() {
  const viewer = await requireViewer('diri:read')
  const saya = await loadSaya(viewer, await today())
  if (!saya)
    return (
      <EmptyState icon="users" title="Data kepegawaian Anda belum ada">
        Hubungi pengelola kepegawaian di perangkat daerah Anda.
      </EmptyState>
    )
  return <SayaIsi saya={saya} />
}
