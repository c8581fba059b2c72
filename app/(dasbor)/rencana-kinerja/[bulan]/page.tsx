import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BulanSaya } from '@/components/rencana-kinerja/bulan-saya'
import { EmptyState } from '@/components/ui/empty-state'
import { formatBulan } from '@/lib/core/format'
import { readPesan } from '@/lib/impor/queries-pesan'
import { createRencana, saveRencana } from '@/lib/rencana-kinerja/actions'
import { tryParseBulan } from '@/lib/rencana-kinerja/parse'
import { findBulan } from '@/lib/rencana-kinerja/queries'
import { listBulanSendiri } from '@/lib/rencana-kinerja/queries-daftar'
import { today } from '@/lib/server/clock'
import { requireViewer } from '@/lib/server/viewer'

type Props = {
  params: Promise<{ bulan: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const bulan = tryParseBulan((await params).bulan)
  return { title: bulan ? `Rencana ${formatBulan(bulan.bulan)} ${bulan.tahun}` : 'Rencana kinerja' }
}

export default async function BulanSayaPage({ params, searchParams }: Props) {
  const viewer = await requireViewer('rencana:write')
  const [hariIni, { bulan: slug }, cari] = await Promise.all([today(), params, searchParams])
  const ini = tryParseBulan(slug)
  if (!ini) notFound()
  const [bulan, daftar] = await Promise.all([
    findBulan(viewer, ini, hariIni),
    listBulanSendiri(viewer, ini.tahun, hariIni),
  ])
  if (!daftar)
    return (
      <EmptyState icon="users" title="Data kepegawaian Anda belum ada">
        Hubungi pengelola kepegawaian di perangkat daerah Anda.
      </EmptyState>
    )
  if (!bulan) notFound()
  return (
    <BulanSaya
      bulan={bulan}
      daftar={daftar}
      hariIni={hariIni}
      buka={typeof cari.bukti === 'string' ? cari.bukti : null}
      galat={readPesan(typeof cari.galat === 'string' ? cari.galat : undefined)}
      save={saveRencana}
      create={createRencana}
    />
  )
}
