import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BedaAksi } from '@/components/kelayakan/beda-aksi'
import { describeBeda } from '@/components/kelayakan/beda-kalimat'
import { BedaMatriks } from '@/components/kelayakan/beda-matriks'
import { BedaSaring } from '@/components/kelayakan/beda-saring'
import { BedaTabel } from '@/components/kelayakan/beda-tabel'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { Pager } from '@/components/ui/pager'
import { can } from '@/lib/akses/izin'
import { formatBedaFilter, parseBedaFilter } from '@/lib/kelayakan/parse'
import { countBeda, listBeda } from '@/lib/kelayakan/queries-beda'
import { findPasangan } from '@/lib/kelayakan/queries-ekspor-beda'
import { requireViewer } from '@/lib/server/viewer'

export const metadata: Metadata = { title: 'Beda dua putaran' }

type Props = {
  params: Promise<{ putaran: string; lain: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function BedaPage({ params, searchParams }: Props) {
  const viewer = await requireViewer('kelayakan:read')
  const alamat = await params
  const pasangan = await findPasangan(viewer, alamat.putaran, alamat.lain)
  if (!pasangan) notFound()
  const { baru, lama } = pasangan
  const filter = parseBedaFilter(await searchParams)
  const dasar = `/kelayakan/${baru.slug}/beda/${lama.slug}`
  const [ringkas, halaman] = await Promise.all([
    countBeda(viewer, lama, baru),
    listBeda(viewer, lama, baru, filter),
  ])
  const { judul, kalimat } = describeBeda(lama, baru, ringkas)
  const tersaring = Boolean(filter.jenis || filter.dari || filter.ke || filter.q)
  return (
    <>
      <PageHeader
        title={judul}
        subtitle={kalimat}
        actions={<BedaAksi {...pasangan} filter={filter} bolehUnduh={can(viewer, 'kelayakan:export')} />}
      />
      <BedaMatriks lama={lama} baru={baru} ringkas={ringkas} dasar={dasar} filter={filter} />
      <Card label="Orang yang berbeda">
        <BedaSaring dasar={dasar} filter={filter} ringkas={ringkas} />
        <BedaTabel baru={baru} lama={lama} rows={halaman.rows} tersaring={tersaring} dasar={dasar} />
        <Pager
          total={halaman.cocok}
          prevHref={filter.sesudah ? `${dasar}${formatBedaFilter(filter)}` : undefined}
          nextHref={
            halaman.sesudah ? `${dasar}${formatBedaFilter(filter, { sesudah: halaman.sesudah })}` : undefined
          }
        />
      </Card>
    </>
  )
}
