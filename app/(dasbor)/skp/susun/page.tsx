import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { MassalForm } from '@/components/skp/massal-form'
import { PustakaMassal, PustakaUbah } from '@/components/skp/pustaka-asal'
import { PilihJabatan, SusunKosong } from '@/components/skp/susun-jabatan'
import { SusunSeorang } from '@/components/skp/susun-seorang'
import { PageHeader } from '@/components/ui/page-header'
import { hasPeran, type Viewer } from '@/lib/akses/viewer'
import { type Tanggal, tahunDari } from '@/lib/core/tanggal'
import { today } from '@/lib/server/clock'
import { requireViewer } from '@/lib/server/viewer'
import { parseSkpFilter } from '@/lib/skp/parse'
import { findSkpSendiri } from '@/lib/skp/queries'
import { listPustaka } from '@/lib/skp/queries-isi'
import { canUbahPustaka } from '@/lib/skp/queries-pustaka'
import { findAwal, listCalonSkp, listJabatanSusun, listSumberSalinan } from '@/lib/skp/queries-susun'

export const metadata: Metadata = { title: 'Susun SKP' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function SusunSkpPage({ searchParams }: Props) {
  const viewer = await requireViewer('skp:write')
  const [hariIni, params] = await Promise.all([today(), searchParams])
  const { tahun } = parseSkpFilter(params, tahunDari(hariIni))
  const hanyaPegawai = viewer.peran.every(({ peran }) => peran === 'PEGAWAI')
  const pegawaiId = hanyaPegawai ? (await findSkpSendiri(viewer, tahun))?.pegawaiId : params.pegawai
  if (typeof pegawaiId === 'string') return <Seorang {...{ viewer, pegawaiId, tahun, hariIni }} />
  if (hanyaPegawai) notFound()
  const daftar = await listJabatanSusun(viewer, tahun, hariIni)
  const jabatan = daftar.find(({ id }) => id === params.jabatan) ?? daftar[0]
  if (!jabatan) return <SusunKosong tahun={tahun} />
  const [calon, pustaka, bolehPustaka] = await Promise.all([
    listCalonSkp(viewer, tahun, jabatan.id, hariIni),
    listPustaka(jabatan.id),
    canUbahPustaka(viewer, jabatan.id, hariIni),
  ])
  const href = bolehPustaka ? `/skp/pustaka/${jabatan.id}` : null
  return (
    <>
      <PageHeader
        title={`Susun SKP ${tahun} untuk banyak orang`}
        subtitle="Pilih jabatan dan orangnya, tulis isinya sekali, kirim sekali."
        actions={pustaka.length > 0 ? <PustakaUbah href={href} /> : null}
      />
      <PilihJabatan daftar={daftar} terpilih={jabatan.id} tahun={tahun} />
      {pustaka.length === 0 ? <PustakaMassal href={href} /> : null}
      <MassalForm
        key={jabatan.id}
        tahun={tahun}
        jabatanId={jabatan.id}
        calon={calon}
        pustaka={pustaka}
        bolehAjukan={hasPeran(viewer, 'PENILAI')}
      />
    </>
  )
}

async function Seorang(props: { viewer: Viewer; pegawaiId: string; tahun: number; hariIni: Tanggal }) {
  const { viewer, pegawaiId, tahun, hariIni } = props
  const awal = await findAwal(viewer, pegawaiId, tahun, hariIni)
  if (!awal) notFound()
  if (awal.versiId || awal.pelaku === null) redirect(awal.versiId ? `/skp/${awal.versiId}` : '/skp')
  const [salinan, bolehPustaka] = await Promise.all([
    awal.berkontrak ? listSumberSalinan(viewer, awal, hariIni) : [],
    canUbahPustaka(viewer, awal.jabatanId, hariIni),
  ])
  const href = bolehPustaka ? `/skp/pustaka/${awal.jabatanId}` : null
  return <SusunSeorang {...{ awal, tahun, salinan }} hrefPustaka={href} />
}
