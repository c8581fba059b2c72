import type { Metadata } from 'next'
import { DaftarDock, DaftarPilih } from '@/components/kelayakan/daftar-pilih'
import { GladiNote } from '@/components/kelayakan/gladi-note'
import { KelayakanAksi } from '@/components/kelayakan/kelayakan-aksi'
import { buildDaftarHref } from '@/components/kelayakan/tampilan'
import { TemuanSaring } from '@/components/kelayakan/temuan-saring'
import { TemuanTable } from '@/components/kelayakan/temuan-table'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { Pager } from '@/components/ui/pager'
import { formatTemuanFilter } from '@/lib/kelayakan/parse'
import { requireViewer } from '@/lib/server/viewer'
import { loadDaftar } from './muat'

export const metadata: Metadata = { title: 'Daftar kelayakan' }

type Props = {
  params: Promise<{ putaran: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function DaftarKelayakanPage({ params, searchParams }: Props) {
  const viewer = await requireViewer('kelayakan:read')
  const layar = await loadDaftar(viewer, (await params).putaran, await searchParams)
  const { putaran, halaman, filter, tugas } = layar
  const { slug } = putaran
  const dasar = { slug, filter, tugas }
  return (
    <>
      <PageHeader
        title={layar.judul}
        subtitle={layar.kalimat}
        actions={<KelayakanAksi slug={layar.unduh} saringan={formatTemuanFilter(filter)} mulai={null} />}
      />
      <GladiNote putaran={putaran} />
      <Card label="Daftar temuan">
        <TemuanSaring
          {...{ slug, filter }}
          rekap={layar.rekap}
          hitungan={layar.hitungan}
          opd={layar.opd}
          rantai={!putaran.gladi}
        />
        <DaftarPilih {...dasar}>
          <TemuanTable
            {...dasar}
            rows={halaman.rows}
            cocok={halaman.cocok}
            rantai={!putaran.gladi}
            banyakOpd={layar.opd.length > 1}
            pilih={tugas.length > 0}
          />
        </DaftarPilih>
        <Pager
          total={halaman.cocok}
          prevHref={halaman.sebelum ? buildDaftarHref(slug, { sebelum: halaman.sebelum }, filter) : undefined}
          nextHref={halaman.sesudah ? buildDaftarHref(slug, { sesudah: halaman.sesudah }, filter) : undefined}
        />
      </Card>
      <DaftarDock {...dasar} cocok={halaman.cocok} />
    </>
  )
}
