import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { RilisKartu } from '@/components/kelayakan/rilis-kartu'
import { formatPutaran } from '@/components/kelayakan/tampilan'
import { PageHeader } from '@/components/ui/page-header'
import { findPutaran } from '@/lib/kelayakan/queries'
import { loadRantai } from '@/lib/kelayakan/queries-rantai'
import { requireViewer } from '@/lib/server/viewer'

export const metadata: Metadata = { title: 'Rilis hasil' }

type Props = { params: Promise<{ putaran: string }> }

export default async function RilisPage({ params }: Props) {
  const viewer = await requireViewer('kelayakan:release')
  const putaran = await findPutaran(viewer, (await params).putaran)
  if (!putaran || putaran.gladi) notFound()
  const rantai = await loadRantai(viewer, putaran)
  return (
    <>
      <PageHeader
        title="Rilis hasil kepada pegawai"
        subtitle={`${formatPutaran(putaran)}, perpanjangan ${putaran.tahun + 1}.`}
      />
      <RilisKartu putaran={putaran} rantai={rantai} />
    </>
  )
}
