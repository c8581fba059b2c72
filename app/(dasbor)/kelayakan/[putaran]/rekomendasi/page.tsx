import type { Metadata } from 'next'
import { PratinjauKartu } from '@/components/kelayakan/pratinjau-kartu'
import { SetujuiForm } from '@/components/kelayakan/setujui-form'
import { formatPutaran } from '@/components/kelayakan/tampilan'
import { ButtonLink } from '@/components/ui/button'
import { PageHeader } from '@/components/ui/page-header'
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
      <PageHeader
        title="Setujui sesuai rekomendasi"
        subtitle={`${formatPutaran(putaran)}, perpanjangan ${putaran.tahun + 1}. Periksa angkanya; sebelum tombol ditekan tidak ada yang tercatat.`}
        actions={<ButtonLink href={kembali}>Kembali ke daftar</ButtonLink>}
      />
      <PratinjauKartu
        tahap="kepala"
        pratinjau={pratinjau}
        kalimat="direkomendasikan sesuai temuan masing-masing"
        kembali={kembali}
      >
        <SetujuiForm putaranId={putaran.id} saringan={saringan} jumlah={pratinjau.jumlah} />
      </PratinjauKartu>
    </>
  )
}
