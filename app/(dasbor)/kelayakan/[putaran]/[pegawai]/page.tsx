import type { Metadata } from 'next'
import { GladiNote } from '@/components/kelayakan/gladi-note'
import { OrangKepala } from '@/components/kelayakan/orang-kepala'
import { OrangRantai } from '@/components/kelayakan/orang-rantai'
import { CatatanKartu, RiwayatKartu } from '@/components/kelayakan/orang-samping'
import { SyaratKartu } from '@/components/kelayakan/syarat-kartu'
import { buildOrangHref } from '@/components/kelayakan/tampilan'
import { Vonis } from '@/components/kelayakan/vonis'
import { requireViewer } from '@/lib/server/viewer'
import { loadOrang } from './muat'

export const metadata: Metadata = { title: 'Kelayakan pegawai' }

type Props = {
  params: Promise<{ putaran: string; pegawai: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function KelayakanOrangPage({ params, searchParams }: Props) {
  const viewer = await requireViewer('kelayakan:read')
  const alamat = await params
  const layar = await loadOrang(viewer, alamat.putaran, alamat.pegawai, await searchParams)
  const { putaran, temuan, filter, bukaSemua } = layar
  const href = buildOrangHref(putaran.slug, temuan.pegawaiId, filter)
  const buka = {
    semua: bukaSemua,
    href: bukaSemua ? href : `${href}${href.includes('?') ? '&' : '?'}buka=semua`,
  }
  return (
    <>
      <OrangKepala putaran={putaran} temuan={temuan} filter={filter} tetangga={layar.tetangga} />
      <GladiNote putaran={putaran} />
      <Vonis putaran={putaran} temuan={temuan} />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 xl:grid-cols-[minmax(0,1fr)_23rem]">
        <SyaratKartu temuan={temuan} tahun={putaran.tahun} buka={buka} />
        <div className="grid gap-5">
          {putaran.gladi ? null : <OrangRantai {...layar} />}
          <CatatanKartu temuan={temuan} />
          <RiwayatKartu putaran={putaran} temuan={temuan} />
        </div>
      </div>
    </>
  )
}
