import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BulanOrang } from '@/components/rencana-kinerja/bulan-orang'
import { approveRencana, returnBulan } from '@/lib/rencana-kinerja/actions'
import { tryParseBulan } from '@/lib/rencana-kinerja/parse'
import { findBulan } from '@/lib/rencana-kinerja/queries'
import { today } from '@/lib/server/clock'
import { requireViewer } from '@/lib/server/viewer'

export const metadata: Metadata = { title: 'Rencana kinerja' }

type Props = { params: Promise<{ pegawaiId: string; bulan: string }> }

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/

export default async function BulanOrangPage({ params }: Props) {
  const viewer = await requireViewer('rencana:read')
  const [hariIni, { pegawaiId, bulan: slug }] = await Promise.all([today(), params])
  const ini = tryParseBulan(slug)
  const bulan = ini && UUID.test(pegawaiId) ? await findBulan(viewer, { ...ini, pegawaiId }, hariIni) : null
  if (!bulan) notFound()
  return <BulanOrang bulan={bulan} hariIni={hariIni} approve={approveRencana} kembalikan={returnBulan} />
}
