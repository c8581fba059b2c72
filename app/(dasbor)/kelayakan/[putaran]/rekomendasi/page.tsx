import type { Metadata } from 'next'
import { PratinjauKartu } from '@/components/kelayakan/pratinjau-kartu'
import { PratinjauKepala } from '@/components/kelayakan/pratinjau-kepala'
import { SetujuiForm } from '@/components/kelayakan/setujui-form'
import { requireViewer } from '@/lib/server/viewer'
import { loadMassal } from '../muat-massal'

export const metadata: Metadata = { title: 'Setujui sesuai rekomendasi' }

type Props = {
  params: Promise<{ putaran: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function RekomendasiPage({ params, searchParams }: Props) {
  const viewer = await requireViewer('kelayakan:recommend')
  const layar = await loadMassal(viewer, (await params).putaran, 'setujui', await searchParams)
  const { putaran, pratinjau, saringan, kembali } = layar
  return (
    <>
      <PratinjauKepala judul="Setujui sesuai rekomendasi" putaran={putaran} kembali={kembali} />
      <PratinjauKartu
        massal={layar.massal}
        pratinjau={pratinjau}
        kalimat="direkomendasikan sesuai temuan masing-masing"
        kembali={kembali}
      >
        <SetujuiForm putaranId={putaran.id} saringan={saringan} jumlah={pratinjau.jumlah} />
      </PratinjauKartu>
    </>
  )
}
