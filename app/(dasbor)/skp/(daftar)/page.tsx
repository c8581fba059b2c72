import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { DitulisNote, SkpAntreanSemua, SkpDaftar } from '@/components/skp/skp-daftar'
import { ButtonLink } from '@/components/ui/button'
import { PageHeader } from '@/components/ui/page-header'
import { can } from '@/lib/akses/izin'
import { hasPeran } from '@/lib/akses/viewer'
import { formatAngka } from '@/lib/core/format'
import { tahunDari } from '@/lib/core/tanggal'
import { listPerangkatDaerah } from '@/lib/organisasi/queries'
import { today } from '@/lib/server/clock'
import { readKabar, requireViewer } from '@/lib/server/viewer'
import { parseSkpFilter } from '@/lib/skp/parse'
import { findSkpSendiri, listAntrean, listSkp } from '@/lib/skp/queries'

export const metadata: Metadata = { title: 'SKP' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function SkpPage({ searchParams }: Props) {
  const viewer = await requireViewer('skp:read')
  const [hariIni, params] = await Promise.all([today(), searchParams])
  const filter = parseSkpFilter(params, tahunDari(hariIni))
  if (viewer.peran.every(({ peran }) => peran === 'PEGAWAI')) {
    const sendiri = await findSkpSendiri(viewer, filter.tahun)
    redirect(sendiri?.versiId ? `/skp/${sendiri.versiId}` : `/skp/susun?tahun=${filter.tahun}`)
  }
  const penilai = hasPeran(viewer, 'PENILAI')
  const [halaman, perangkatDaerah, antrean, kabar] = await Promise.all([
    listSkp(viewer, filter, hariIni),
    penilai ? [] : listPerangkatDaerah(viewer),
    penilai ? listAntrean(viewer, filter.tahun, hariIni) : null,
    readKabar(params),
  ])
  const { hitungan } = halaman
  const susun = can(viewer, 'skp:write')
  return (
    <>
      <PageHeader
        title={penilai ? `SKP tim ${filter.tahun}` : `SKP ${filter.tahun}`}
        subtitle={`${formatAngka(hitungan.berlaku)} dari ${formatAngka(hitungan.semua)} pegawai mempunyai SKP yang berlaku${hitungan.telat > 0 ? `, ${formatAngka(hitungan.telat)} lewat jatuh tempo` : ''}.`}
        actions={
          susun && hitungan.belum > 0 ? (
            <ButtonLink href={`/skp/susun?tahun=${filter.tahun}`} icon="users">
              Susun untuk banyak orang
            </ButtonLink>
          ) : null
        }
      />
      <DitulisNote kabar={kabar} />
      {antrean ? <SkpAntreanSemua antrean={antrean} /> : null}
      <SkpDaftar
        filter={filter}
        tahunIni={tahunDari(hariIni)}
        halaman={halaman}
        perangkatDaerah={perangkatDaerah}
        tanpaUnit={penilai}
        bolehSusun={susun}
      />
    </>
  )
}
