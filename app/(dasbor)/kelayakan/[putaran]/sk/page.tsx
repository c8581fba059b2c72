import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SkTabel } from '@/components/kelayakan/sk-tabel'
import { formatPutaran } from '@/components/kelayakan/tampilan'
import { PageHeader } from '@/components/ui/page-header'
import { formatAngka } from '@/lib/core/format'
import { findPutaran } from '@/lib/kelayakan/queries'
import { listSk } from '@/lib/kelayakan/queries-sk'
import { requireViewer } from '@/lib/server/viewer'

export const metadata: Metadata = { title: 'Daftar SK' }

type Props = { params: Promise<{ putaran: string }> }

export default async function DaftarSkPage({ params }: Props) {
  const viewer = await requireViewer('kelayakan:read')
  const putaran = await findPutaran(viewer, (await params).putaran)
  if (!putaran || putaran.gladi) notFound()
  const daftar = await listSk(viewer, putaran)
  const orang = daftar.reduce((n, { jumlah }) => n + jumlah, 0)
  return (
    <>
      <PageHeader
        title={`SK perpanjangan ${putaran.tahun + 1}`}
        subtitle={`${formatPutaran(putaran)}: ${formatAngka(orang)} orang diputuskan dalam ${formatAngka(daftar.length)} SK.`}
      />
      <SkTabel putaran={putaran} daftar={daftar} />
    </>
  )
}
