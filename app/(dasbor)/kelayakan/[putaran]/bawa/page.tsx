import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { BawaForm } from '@/components/kelayakan/bawa-form'
import { PratinjauKartu } from '@/components/kelayakan/pratinjau-kartu'
import { formatPutaran } from '@/components/kelayakan/tampilan'
import { PageHeader } from '@/components/ui/page-header'
import { previewBawa } from '@/lib/kelayakan/queries-rantai'
import { requireViewer } from '@/lib/server/viewer'
import { loadPutaranTerbuka } from '../muat-massal'

export const metadata: Metadata = { title: 'Bawa rekomendasi' }

type Props = { params: Promise<{ putaran: string }> }

export default async function BawaPage({ params }: Props) {
  const viewer = await requireViewer('kelayakan:carry')
  const putaran = await loadPutaranTerbuka(viewer, (await params).putaran)
  const pratinjau = await previewBawa(viewer, putaran)
  if (!pratinjau) redirect('/kelayakan')
  return (
    <>
      <PageHeader
        title="Bawa rekomendasi yang tidak berubah"
        subtitle={`${formatPutaran(putaran)}, perpanjangan ${putaran.tahun + 1}. Periksa angkanya; sebelum tombol ditekan tidak ada yang tercatat.`}
      />
      <PratinjauKartu
        tahap="kepala"
        pratinjau={pratinjau}
        kalimat="dibawa rekomendasinya dari putaran sebelumnya"
        kembali="/kelayakan"
      >
        <BawaForm putaranId={putaran.id} jumlah={pratinjau.jumlah} />
      </PratinjauKartu>
    </>
  )
}
