import type { Metadata } from 'next'
import { buildDisiplinHref, DisiplinSaring } from '@/components/kehadiran/disiplin-saring'
import { DisiplinTable } from '@/components/kehadiran/disiplin-table'
import { PegawaiCari } from '@/components/kehadiran/pegawai-cari'
import { buttonClass } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Icon } from '@/components/ui/icon'
import { PageHeader } from '@/components/ui/page-header'
import { can } from '@/lib/akses/izin'
import { formatAngka } from '@/lib/core/format'
import { parseDisiplinFilter } from '@/lib/kehadiran/parse-disiplin'
import { listCalonPegawai } from '@/lib/kehadiran/queries-calon'
import { listDisiplin } from '@/lib/kehadiran/queries-disiplin'
import { listPerangkatDaerah } from '@/lib/organisasi/queries'
import { today } from '@/lib/server/clock'
import { requireViewer } from '@/lib/server/viewer'

export const metadata: Metadata = { title: 'Disiplin' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function DisiplinPage({ searchParams }: Props) {
  const viewer = await requireViewer('disiplin:read')
  const [hariIni, params] = await Promise.all([today(), searchParams])
  const filter = parseDisiplinFilter(params)
  const bolehCatat = can(viewer, 'disiplin:write')
  const [{ baris, hitungan }, perangkatDaerah, calon] = await Promise.all([
    listDisiplin(viewer, filter, hariIni),
    listPerangkatDaerah(viewer),
    bolehCatat ? listCalonPegawai(viewer, 'disiplin:write', filter.cari ?? '', hariIni) : [],
  ])
  return (
    <>
      <PageHeader
        title="Disiplin"
        subtitle={
          hitungan.menentukan > 0
            ? `${formatAngka(hitungan.menentukan)} catatan menentukan perpanjangan kontrak yang berjalan.`
            : 'Tidak ada catatan yang menentukan perpanjangan kontrak yang berjalan.'
        }
        actions={
          <a href={buildDisiplinHref(filter, {}, '/api/unduh/disiplin')} download className={buttonClass()}>
            <Icon name="download" />
            Unduh Excel
          </a>
        }
      />
      <Card label="Register disiplin">
        <DisiplinSaring filter={filter} hitungan={hitungan} perangkatDaerah={perangkatDaerah} />
        <DisiplinTable
          rows={baris}
          hariIni={hariIni}
          opd={perangkatDaerah.length > 1}
          disaring={Boolean(filter.q || filter.opd || filter.tingkat || filter.keadaan)}
        />
        <p className="border-line border-t px-4 py-2 text-ink-2 text-sm">
          {baris.length < hitungan.cocok
            ? `${formatAngka(baris.length)} dari ${formatAngka(hitungan.cocok)} catatan tampil; persempit saringannya.`
            : `${formatAngka(hitungan.cocok)} catatan.`}
        </p>
      </Card>
      {bolehCatat ? (
        <PegawaiCari
          judul="Catat hukuman atau kasus"
          keterangan="Cari pegawainya, lalu buka berkasnya. Setiap pembukaan berkas tercatat."
          alamat="/disiplin"
          tuju={(id) => `/disiplin/${id}`}
          cari={filter.cari ?? ''}
          hasil={calon}
        />
      ) : null}
    </>
  )
}
