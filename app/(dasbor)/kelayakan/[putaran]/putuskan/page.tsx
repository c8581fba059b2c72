import type { Metadata } from 'next'
import { PratinjauKartu } from '@/components/kelayakan/pratinjau-kartu'
import { PratinjauKepala } from '@/components/kelayakan/pratinjau-kepala'
import { SkForm } from '@/components/kelayakan/sk-form'
import { hasPeran } from '@/lib/akses/viewer'
import { getWilayah, today } from '@/lib/server/clock'
import { requireViewer } from '@/lib/server/viewer'
import { loadMassal } from '../muat-massal'

export const metadata: Metadata = { title: 'Putuskan dalam satu SK' }

type Props = {
  params: Promise<{ putaran: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function PutuskanPage({ params, searchParams }: Props) {
  const viewer = await requireViewer('kelayakan:decide')
  const layar = await loadMassal(viewer, (await params).putaran, 'putuskan', await searchParams)
  const { putaran, pratinjau, saringan, kembali } = layar
  const [hariIni, wilayah] = await Promise.all([today(), getWilayah()])
  return (
    <>
      <PratinjauKepala judul="Putuskan dalam satu SK" putaran={putaran} kembali={kembali} />
      <PratinjauKartu
        massal={layar.massal}
        pratinjau={pratinjau}
        kalimat="diputuskan sesuai rekomendasi, di bawah satu SK"
        kembali={kembali}
      >
        <SkForm
          putaranId={putaran.id}
          saringan={saringan}
          jumlah={pratinjau.jumlah}
          hariIni={hariIni}
          atasNama={hasPeran(viewer, 'PPK') ? null : wilayah.ppk}
        />
      </PratinjauKartu>
    </>
  )
}
