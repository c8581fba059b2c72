import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { formatBulanTahun } from '@/components/penilaian/bulan'
import { BulanSaya } from '@/components/penilaian/bulan-saya'
import { BulanTetangga } from '@/components/penilaian/bulan-tetangga'
import { PageHeader } from '@/components/ui/page-header'
import { acknowledgeBulan } from '@/lib/penilaian/actions-nilai'
import { parseSlugBulan } from '@/lib/penilaian/parse-bulan'
import { findBulanSendiri } from '@/lib/penilaian/queries-tim'
import { today } from '@/lib/server/clock'
import { requireViewer } from '@/lib/server/viewer'

export const metadata: Metadata = { title: 'Nilai saya' }

type Props = { params: Promise<{ bulan: string }> }

export default async function NilaiSayaPage({ params }: Props) {
  const viewer = await requireViewer('diri:read')
  const [{ bulan }, hariIni] = await Promise.all([params, today()])
  const saat = parseSlugBulan(bulan)
  const milik = saat ? await findBulanSendiri(viewer, saat, hariIni) : null
  if (!saat || !milik) notFound()
  const { hasil } = milik.orang
  return (
    <>
      <PageHeader
        title={`Nilai ${formatBulanTahun(saat)}`}
        subtitle={hasil?.penilai ? `Dinilai ${hasil.penilai}` : undefined}
        actions={<BulanTetangga saat={saat} alas="/penilaian/saya" />}
      />
      <BulanSaya saat={saat} orang={milik.orang} batas={milik.batas} terima={acknowledgeBulan} />
    </>
  )
}
