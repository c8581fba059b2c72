import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { formatBulanTahun } from '@/components/penilaian/bulan'
import { TimKosong } from '@/components/penilaian/tim-kosong'
import { TimNilai } from '@/components/penilaian/tim-nilai'
import { formatTanggal } from '@/lib/core/format'
import { rateBulan, returnRealisasi, saveDraf } from '@/lib/penilaian/actions-nilai'
import { parseSlugBulan } from '@/lib/penilaian/parse-bulan'
import { findTimBulan } from '@/lib/penilaian/queries-tim'
import { today } from '@/lib/server/clock'
import { requireViewer } from '@/lib/server/viewer'

type Props = {
  params: Promise<{ bulan: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const saat = parseSlugBulan((await params).bulan)
  return { title: saat ? `Penilaian ${formatBulanTahun(saat)}` : 'Penilaian' }
}

export default async function PenilaianBulanPage({ params, searchParams }: Props) {
  const viewer = await requireViewer('penilaian:rate')
  const [{ bulan }, { orang }, hariIni] = await Promise.all([params, searchParams, today()])
  const saat = parseSlugBulan(bulan)
  if (!saat) notFound()
  const { daftar, tenggat, ...tim } = await findTimBulan(viewer, saat, hariIni)
  if (daftar.length === 0) return <TimKosong saat={saat} />
  const sudah = daftar.filter(({ keadaan }) => keadaan === 'dinilai' || keadaan === 'final').length
  const awal =
    daftar.find(({ pegawaiId }) => pegawaiId === orang) ??
    daftar.find(({ keadaan }) => keadaan === 'siap') ??
    daftar[0]
  return (
    <TimNilai
      key={bulan}
      saat={saat}
      daftar={daftar}
      awal={awal?.pegawaiId ?? ''}
      {...tim}
      subjudul={`${daftar.length} pegawai, ${sudah} sudah dinilai. ${hariIni > tenggat ? 'Lewat batas' : 'Batas penilaian'} ${formatTanggal(tenggat)}.`}
      simpan={saveDraf}
      finalkan={rateBulan}
      kembalikan={returnRealisasi}
    />
  )
}
