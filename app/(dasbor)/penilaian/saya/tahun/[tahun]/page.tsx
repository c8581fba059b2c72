import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { TahunHitungan } from '@/components/penilaian/tahun-hitungan'
import { TahunPernyataan } from '@/components/penilaian/tahun-pernyataan'
import { TerimaKartu } from '@/components/penilaian/terima-kartu'
import { Card, CardBody } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { formatBulan, formatTanggal } from '@/lib/core/format'
import { acknowledgeTahun } from '@/lib/penilaian/actions-tahun'
import { parseSlugTahun } from '@/lib/penilaian/parse-bulan'
import { findTahunSendiri } from '@/lib/penilaian/queries-tim-tahun'
import { today } from '@/lib/server/clock'
import { requireViewer } from '@/lib/server/viewer'

export const metadata: Metadata = { title: 'Rating tahun saya' }

type Props = { params: Promise<{ tahun: string }> }

export default async function RatingSayaPage({ params }: Props) {
  const viewer = await requireViewer('diri:read')
  const [{ tahun: slug }, hariIni] = await Promise.all([params, today()])
  const tahun = parseSlugTahun(slug)
  const milik = tahun === null ? null : await findTahunSendiri(viewer, tahun, hariIni)
  if (tahun === null || !milik) notFound()
  const { berjalan, version, jadwal, pita } = milik
  const { pernyataan, sampaiBulan } = berjalan
  const sampai = sampaiBulan > 0 ? `Angka berjalan sampai ${formatBulan(sampaiBulan)}. ` : ''
  return (
    <>
      <PageHeader
        title={`Rating tahun ${tahun}`}
        subtitle={`${sampai}${pernyataan ? '' : `Atasan dapat menyatakannya mulai ${formatTanggal(jadwal.mulai)}.`}`}
      />
      {pernyataan && version !== null ? (
        <>
          <TerimaKartu
            final={pernyataan.status !== 'DIUSULKAN'}
            hingga={pernyataan.keberatanHingga}
            sebutan={`Rating ${tahun}`}
            terima={acknowledgeTahun}
            values={{ tahun, version }}
          />
          <Card title="Yang dinyatakan">
            <CardBody>
              <TahunPernyataan pernyataan={pernyataan} />
            </CardBody>
          </Card>
        </>
      ) : null}
      <Card title="Hitungannya">
        <CardBody>
          <TahunHitungan berjalan={berjalan} pita={pita} label={`Bulan Anda pada ${tahun}`} />
        </CardBody>
      </Card>
    </>
  )
}
