import type { Metadata } from 'next'
import { buildPegawaiHref, PegawaiSaring } from '@/components/pegawai/pegawai-saring'
import { PegawaiTable } from '@/components/pegawai/pegawai-table'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { Pager } from '@/components/ui/pager'
import { can } from '@/lib/akses/izin'
import { formatAngka } from '@/lib/core/format'
import { tahunDari } from '@/lib/core/tanggal'
import { listJabatan, listPerangkatDaerah } from '@/lib/organisasi/queries'
import { parsePegawaiFilter } from '@/lib/pegawai/parse'
import { listPegawai } from '@/lib/pegawai/queries'
import { listBulanNilai } from '@/lib/penilaian/queries'
import { today } from '@/lib/server/clock'
import { requireViewer } from '@/lib/server/viewer'

export const metadata: Metadata = { title: 'Pegawai' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function PegawaiPage({ searchParams }: Props) {
  const viewer = await requireViewer('pegawai:read')
  const [hariIni, params] = await Promise.all([today(), searchParams])
  const filter = parsePegawaiFilter(params)
  const [halaman, perangkatDaerah, jabatan] = await Promise.all([
    listPegawai(viewer, filter, hariIni),
    listPerangkatDaerah(viewer),
    listJabatan(),
  ])
  const tahun = tahunDari(hariIni)
  const bulan = await listBulanNilai(
    viewer,
    halaman.rows.map((row) => row.id),
    tahun,
    hariIni,
  )
  const turun = filter.urut === '-nama'
  const impor = can(viewer, 'pegawai:import')
  return (
    <>
      <PageHeader
        title="Pegawai"
        subtitle={`${formatAngka(halaman.hitungan.semua)} PPPK Paruh Waktu.`}
        actions={
          impor ? (
            <ButtonLink href="/pegawai/impor" icon="upload" variant="primary">
              Impor
            </ButtonLink>
          ) : null
        }
      />
      <Card label="Daftar pegawai">
        <PegawaiSaring
          filter={filter}
          hitungan={halaman.hitungan}
          perangkatDaerah={perangkatDaerah}
          jabatan={jabatan}
        />
        <PegawaiTable
          rows={halaman.rows}
          bulan={new Map([...bulan].map(([id, isi]) => [id, isi.map(({ keadaan }) => keadaan)]))}
          tahun={tahun}
          total={halaman.hitungan.cocok}
          urut={{ href: buildPegawaiHref(filter, { urut: turun ? 'nama' : '-nama' }), turun }}
          kosong={{ saringan: halaman.hitungan.semua > 0 || filter.q !== '', bolehImpor: impor }}
        />
        <Pager
          total={halaman.hitungan.cocok}
          prevHref={halaman.sebelum ? buildPegawaiHref(filter, { sebelum: halaman.sebelum }) : undefined}
          nextHref={halaman.sesudah ? buildPegawaiHref(filter, { sesudah: halaman.sesudah }) : undefined}
        />
      </Card>
    </>
  )
}
