import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { KelayakanAksi } from '@/components/kelayakan/kelayakan-aksi'
import { buildDaftarHref } from '@/components/kelayakan/tampilan'
import { TemuanSaring } from '@/components/kelayakan/temuan-saring'
import { TemuanTable } from '@/components/kelayakan/temuan-table'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { Pager } from '@/components/ui/pager'
import { can } from '@/lib/akses/izin'
import { formatAngka, formatTanggal } from '@/lib/core/format'
import { formatTemuanFilter, parseTemuanFilter } from '@/lib/kelayakan/parse'
import { findPutaran, loadRekap } from '@/lib/kelayakan/queries'
import { listOpdPutaran, listTemuan } from '@/lib/kelayakan/queries-daftar'
import { requireViewer } from '@/lib/server/viewer'

export const metadata: Metadata = { title: 'Daftar kelayakan' }

type Props = {
  params: Promise<{ putaran: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function DaftarKelayakanPage({ params, searchParams }: Props) {
  const viewer = await requireViewer('kelayakan:read')
  const putaran = await findPutaran(viewer, (await params).putaran)
  if (!putaran) notFound()
  const filter = parseTemuanFilter(await searchParams)
  const [halaman, rekap, opd] = await Promise.all([
    listTemuan(viewer, putaran.id, filter),
    loadRekap(viewer, putaran),
    listOpdPutaran(viewer, putaran.id),
  ])
  const { slug } = putaran
  return (
    <>
      <PageHeader
        title={`Putaran ${putaran.nomor}, perpanjangan ${putaran.tahun + 1}`}
        subtitle={`${formatAngka(halaman.cocok)} dari ${formatAngka(rekap.total)} pegawai. Hari evaluasi ${formatTanggal(putaran.pada)}.`}
        actions={
          <KelayakanAksi
            slug={can(viewer, 'kelayakan:export') ? slug : null}
            saringan={formatTemuanFilter(filter)}
            mulai={null}
          />
        }
      />
      <Card label="Daftar temuan">
        <TemuanSaring slug={slug} filter={filter} rekap={rekap} opd={opd} />
        <TemuanTable slug={slug} filter={filter} rows={halaman.rows} cocok={halaman.cocok} />
        <Pager
          total={halaman.cocok}
          prevHref={halaman.sebelum ? buildDaftarHref(slug, { sebelum: halaman.sebelum }, filter) : undefined}
          nextHref={halaman.sesudah ? buildDaftarHref(slug, { sesudah: halaman.sesudah }, filter) : undefined}
        />
      </Card>
    </>
  )
}
