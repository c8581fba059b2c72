import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NyatakanSesuaiForm } from '@/components/penilaian/nyatakan-form'
import { TahunRinci } from '@/components/penilaian/tahun-rinci'
import { TahunTable } from '@/components/penilaian/tahun-table'
import { TimKosong } from '@/components/penilaian/tim-kosong'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { formatBulan, formatTanggal } from '@/lib/core/format'
import { stateTahun, stateTahunSesuai } from '@/lib/penilaian/actions-tahun'
import { parseSlugTahun } from '@/lib/penilaian/parse-bulan'
import { findTimTahun } from '@/lib/penilaian/queries-tim-tahun'
import { today } from '@/lib/server/clock'
import { requireViewer } from '@/lib/server/viewer'

export const metadata: Metadata = { title: 'Rating tahun' }

type Props = {
  params: Promise<{ tahun: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function RatingTahunPage({ params, searchParams }: Props) {
  const viewer = await requireViewer('penilaian:rate')
  const [{ tahun: slug }, { orang: diminta }, hariIni] = await Promise.all([params, searchParams, today()])
  const tahun = parseSlugTahun(slug)
  if (tahun === null) notFound()
  const tim = await findTimTahun(viewer, tahun, hariIni)
  const orang = tim.daftar.find(({ pegawaiId }) => pegawaiId === diminta) ?? tim.daftar[0]
  if (!orang) return <TimKosong saat={{ tahun, bulan: 12 }} />
  const belum = tim.daftar.filter(({ berjalan }) => berjalan.pernyataan === null)
  const siap = tim.jadwal.terbuka ? belum.filter(({ sebabSendiri }) => sebabSendiri === null) : []
  const sampai = tim.sampaiBulan > 0 ? `Angka berjalan sampai ${formatBulan(tim.sampaiBulan)}. ` : ''
  const buka = tim.jadwal.terbuka
    ? `${tim.daftar.length - belum.length} dari ${tim.daftar.length} sudah dinyatakan.`
    : `Dapat dinyatakan mulai ${formatTanggal(tim.jadwal.mulai)}.`
  return (
    <>
      <PageHeader
        title={`Rating tahun ${tahun}`}
        subtitle={sampai + buka}
        actions={
          siap.length > 0 ? (
            <NyatakanSesuaiForm
              tahun={tahun}
              daftarId={siap.map(({ pegawaiId }) => pegawaiId)}
              nyatakan={stateTahunSesuai}
            />
          ) : null
        }
      />
      <div data-lebar className="grid items-start gap-4 xl:grid-cols-[minmax(0,1fr)_24rem]">
        <Card label="Tim">
          <TahunTable
            tahun={tahun}
            daftar={tim.daftar}
            dipilih={orang.pegawaiId}
            terbuka={tim.jadwal.terbuka}
          />
        </Card>
        <TahunRinci orang={orang} tim={tim} nyatakan={stateTahun} />
      </div>
    </>
  )
}
