import type { Metadata } from 'next'
import { BerbedaKartu } from '@/components/kelayakan/berbeda-kartu'
import { PeriksaForm } from '@/components/kelayakan/periksa-form'
import { PratinjauKartu } from '@/components/kelayakan/pratinjau-kartu'
import { PratinjauKepala } from '@/components/kelayakan/pratinjau-kepala'
import { listKepalaBerbeda } from '@/lib/kelayakan/queries-rantai'
import { requireViewer } from '@/lib/server/viewer'
import { loadMassal } from '../muat-massal'

export const metadata: Metadata = { title: 'Periksa rekomendasi kepala' }

type Props = {
  params: Promise<{ putaran: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function VerifikasiPage({ params, searchParams }: Props) {
  const viewer = await requireViewer('kelayakan:verify')
  const layar = await loadMassal(viewer, (await params).putaran, 'periksa', await searchParams)
  const { putaran, pratinjau, saringan, kembali, sasaran } = layar
  const berbeda = await listKepalaBerbeda(viewer, putaran, 'periksa', sasaran)
  return (
    <>
      <PratinjauKepala judul="Periksa rekomendasi kepala" putaran={putaran} kembali={kembali} />
      <PratinjauKartu
        massal={layar.massal}
        pratinjau={pratinjau}
        kalimat="ditandai sudah diperiksa BKPSDM"
        kembali={kembali}
      >
        <PeriksaForm putaranId={putaran.id} saringan={saringan} jumlah={pratinjau.jumlah} />
      </PratinjauKartu>
      <BerbedaKartu putaran={putaran} daftar={berbeda} />
    </>
  )
}
