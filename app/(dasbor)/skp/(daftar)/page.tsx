import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { SkpAntrean } from '@/components/skp/skp-antrean'
import { buildSkpHref, SkpSaring } from '@/components/skp/skp-saring'
import { SkpTable } from '@/components/skp/skp-table'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Note } from '@/components/ui/note'
import { PageHeader } from '@/components/ui/page-header'
import { Pager } from '@/components/ui/pager'
import { can } from '@/lib/akses/izin'
import { hasPeran } from '@/lib/akses/viewer'
import { formatAngka } from '@/lib/core/format'
import { tahunDari } from '@/lib/core/tanggal'
import { listPerangkatDaerah } from '@/lib/organisasi/queries'
import { today } from '@/lib/server/clock'
import { requireViewer } from '@/lib/server/viewer'
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
  const [halaman, perangkatDaerah, antrean] = await Promise.all([
    listSkp(viewer, filter, hariIni),
    penilai ? [] : listPerangkatDaerah(viewer),
    penilai ? listAntrean(viewer, filter.tahun, hariIni) : null,
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
      {typeof params.ditulis === 'string' && /^\d{1,2}$/.test(params.ditulis) ? (
        <Note tone="ok" live>
          {params.ditulis} SKP ditulis. Langkah berikutnya tampil di bawah.
        </Note>
      ) : null}
      {antrean ? (
        <>
          <SkpAntrean jenis="tandaTangani" daftar={antrean.tandaTangani} />
          <SkpAntrean jenis="setujui" daftar={antrean.setujui} />
          <SkpAntrean jenis="ajukan" daftar={antrean.ajukan} />
        </>
      ) : null}
      <Card label="Daftar SKP">
        <SkpSaring
          filter={filter}
          tahunIni={tahunDari(hariIni)}
          hitungan={hitungan}
          perangkatDaerah={perangkatDaerah}
        />
        <SkpTable
          rows={halaman.rows}
          tahun={filter.tahun}
          total={hitungan.cocok}
          tanpaUnit={penilai}
          kosong={{
            saringan: hitungan.semua > 0 || filter.q !== '' || filter.opd !== undefined,
            hrefSemua: `/skp?tahun=${filter.tahun}`,
            bolehSusun: susun,
          }}
        />
        <Pager
          total={hitungan.cocok}
          prevHref={halaman.sebelum ? buildSkpHref(filter, { sebelum: halaman.sebelum }) : undefined}
          nextHref={halaman.sesudah ? buildSkpHref(filter, { sesudah: halaman.sesudah }) : undefined}
        />
      </Card>
    </>
  )
}
