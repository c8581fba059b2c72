import type { Metadata } from 'next'
import { KotakAngka } from '@/components/penilaian/kotak-angka'
import { KotakBulan } from '@/components/penilaian/kotak-bulan'
import { KotakTerlambat } from '@/components/penilaian/kotak-terlambat'
import { TimKosong } from '@/components/penilaian/tim-kosong'
import { ButtonLink } from '@/components/ui/button'
import { PageHeader } from '@/components/ui/page-header'
import { bulanDari, tahunDari } from '@/lib/core/tanggal'
import { parseSlugTahun } from '@/lib/penilaian/parse-bulan'
import { findKotak, listSisaTahunLalu } from '@/lib/penilaian/queries-kotak'
import { today } from '@/lib/server/clock'
import { requireViewer } from '@/lib/server/viewer'

export const metadata: Metadata = { title: 'Penilaian' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function PenilaianPage({ searchParams }: Props) {
  const viewer = await requireViewer('penilaian:rate')
  const [hariIni, params] = await Promise.all([today(), searchParams])
  const diminta = typeof params.tahun === 'string' ? parseSlugTahun(params.tahun) : null
  const tahun = diminta !== null && diminta <= tahunDari(hariIni) ? diminta : tahunDari(hariIni)
  const [kotak, lalu] = await Promise.all([
    findKotak(viewer, tahun, hariIni),
    listSisaTahunLalu(viewer, tahun, hariIni),
  ])
  const semua = { ...kotak, bulan: [...kotak.bulan, ...(lalu?.bulan ?? [])] }
  if (kotak.tim === 0) return <TimKosong saat={{ tahun, bulan: bulanDari(hariIni) }} />
  return (
    <>
      <PageHeader
        title="Penilaian"
        subtitle={`${kotak.tim} pegawai yang Anda nilai, tahun ${tahun}.`}
        actions={
          <>
            <ButtonLink href={`/penilaian?tahun=${tahun - 1}`} variant="quiet" icon="chevron-left">
              {tahun - 1}
            </ButtonLink>
            <ButtonLink href={`/penilaian/tahun/${tahun}`} icon="star">
              Rating {tahun}
            </ButtonLink>
          </>
        }
      />
      <KotakAngka kotak={semua} />
      <KotakTerlambat bulan={semua.bulan} />
      {lalu ? <KotakBulan tahun={lalu.tahun} bulan={lalu.bulan} /> : null}
      <KotakBulan tahun={tahun} bulan={kotak.bulan} />
    </>
  )
}
