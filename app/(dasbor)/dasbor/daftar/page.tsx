import type { Metadata } from 'next'
import { buildDaftarHref } from '@/components/dasbor/alamat'
import { DaftarSaring, describeFilter } from '@/components/dasbor/daftar-saring'
import { DaftarTable } from '@/components/dasbor/daftar-table'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { Pager } from '@/components/ui/pager'
import { formatAngka } from '@/lib/core/format'
import { parseDasborFilter } from '@/lib/laporan/parse'
import { listDasbor } from '@/lib/laporan/queries-dasbor-daftar'
import { findTempat } from '@/lib/laporan/queries-tempat'
import { today } from '@/lib/server/clock'
import { requireViewer } from '@/lib/server/viewer'

export const metadata: Metadata = { title: 'Di balik angka' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function DasborDaftarPage({ searchParams }: Props) {
  const viewer = await requireViewer('dasbor:read')
  const [hariIni, params] = await Promise.all([today(), searchParams])
  const filter = parseDasborFilter(params)
  const [halaman, tempat] = await Promise.all([
    listDasbor(viewer, hariIni, filter),
    findTempat(viewer, filter),
  ])
  const arti = describeFilter(filter, halaman.tahun)
  return (
    <>
      <PageHeader
        title={`${formatAngka(halaman.cocok)} pegawai`}
        subtitle={[
          arti ? `${arti.charAt(0).toUpperCase()}${arti.slice(1)}` : 'Semua pegawai aktif',
          ...tempat,
        ]
          .filter(Boolean)
          .join(' · ')}
        actions={
          <ButtonLink href={filter.opd ? `/dasbor?opd=${filter.opd}` : '/dasbor'}>
            Kembali ke dasbor
          </ButtonLink>
        }
      />
      <Card label="Pegawai di balik angka">
        <DaftarSaring halaman={halaman} filter={filter} />
        <DaftarTable halaman={halaman} filter={filter} />
        <Pager
          total={halaman.cocok}
          prevHref={
            halaman.sebelum
              ? buildDaftarHref({ ...filter, sesudah: undefined, sebelum: halaman.sebelum })
              : undefined
          }
          nextHref={
            halaman.sesudah
              ? buildDaftarHref({ ...filter, sebelum: undefined, sesudah: halaman.sesudah })
              : undefined
          }
        />
      </Card>
    </>
  )
}
