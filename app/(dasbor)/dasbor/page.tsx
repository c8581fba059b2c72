import type { Metadata } from 'next'
import { CetakButton } from '@/components/dasbor/cetak-button'
import { DasborIsi } from '@/components/dasbor/dasbor-isi'
import { ButtonLink } from '@/components/ui/button'
import { PageHeader } from '@/components/ui/page-header'
import { isSeluruhWilayah } from '@/lib/akses/viewer'
import { formatAngka, formatTanggal } from '@/lib/core/format'
import { listMenunggu } from '@/lib/kelayakan/queries'
import { parseDasborFilter, parseOrganisasi, parseUkuran } from '@/lib/laporan/parse'
import { loadDasbor } from '@/lib/laporan/queries-dasbor'
import { listPutaranDasbor } from '@/lib/laporan/queries-putaran'
import { getWilayah, today } from '@/lib/server/clock'
import { requireViewer } from '@/lib/server/viewer'

export const metadata: Metadata = { title: 'Dasbor' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function DasborPage({ searchParams }: Props) {
  const viewer = await requireViewer('dasbor:read')
  const [hariIni, wilayah, params] = await Promise.all([today(), getWilayah(), searchParams])
  const { opd } = parseDasborFilter(params)
  const seluruh = isSeluruhWilayah(viewer)
  const [dasbor, putaran, menunggu] = await Promise.all([
    loadDasbor(viewer, hariIni, { opd, rincian: seluruh && !opd ? 'opd' : 'unit' }),
    listPutaranDasbor(viewer, opd),
    listMenunggu(viewer),
  ])
  const tempat = dasbor.opd?.nama ?? (seluruh ? wilayah.nama : 'Perangkat daerah Anda')
  const banyak = dasbor.rincian === 'opd' ? 'perangkat daerah' : 'unit kerja'
  return (
    <>
      <PageHeader
        title={dasbor.bulanIni === 12 ? 'Siap diputuskan?' : 'Siap menuju Desember?'}
        subtitle={`${tempat}, ${formatAngka(dasbor.total.pegawai)} pegawai aktif, ${formatAngka(dasbor.baris.length)} ${banyak}. Keadaan ${formatTanggal(hariIni)}.`}
        actions={
          <>
            {seluruh && opd ? <ButtonLink href="/dasbor">Seluruh wilayah</ButtonLink> : null}
            <ButtonLink href={`/api/unduh/dasbor${opd ? `?opd=${opd}` : ''}`} icon="download">
              Unduh Excel
            </ButtonLink>
            <CetakButton />
          </>
        }
      />
      <DasborIsi
        dasbor={dasbor}
        putaran={putaran}
        menunggu={menunggu.length}
        organisasi={parseOrganisasi(params)}
        ukuran={parseUkuran(params)}
        semua={params.semua === '1'}
      />
    </>
  )
}
