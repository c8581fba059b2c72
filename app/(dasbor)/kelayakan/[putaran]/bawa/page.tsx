import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { BawaForm } from '@/components/kelayakan/bawa-form'
import { PratinjauKartu } from '@/components/kelayakan/pratinjau-kartu'
import { PratinjauKepala } from '@/components/kelayakan/pratinjau-kepala'
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
      <PratinjauKepala judul="Bawa rekomendasi yang tidak berubah" putaran={putaran} />
      <PratinjauKartu
        massal={null}
        pratinjau={pratinjau}
        kalimat="dibawa rekomendasinya dari putaran sebelumnya"
        kembali="/kelayakan"
      >
        <BawaForm putaranId={putaran.id} jumlah={pratinjau.jumlah} />
      </PratinjauKartu>
    </>
  )
}
