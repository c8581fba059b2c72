import type { Metadata } from 'next'
import { PegawaiCari } from '@/components/kehadiran/pegawai-cari'
import { PengecualianBaru, PengecualianKartu } from '@/components/pegawai/pengecualian-kartu'
import { PengecualianUsulan } from '@/components/pegawai/pengecualian-usulan'
import { ButtonLink } from '@/components/ui/button'
import { PageHeader } from '@/components/ui/page-header'
import { can } from '@/lib/akses/izin'
import { hasPeran } from '@/lib/akses/viewer'
import { tahunDari } from '@/lib/core/tanggal'
import { listCalonPegawai } from '@/lib/kehadiran/queries-calon'
import {
  findDikecualikan,
  listPengecualian,
  listUsulanPengecualian,
} from '@/lib/kehadiran/queries-pengecualian'
import { listPerangkatDaerah } from '@/lib/organisasi/queries'
import { parsePengecualianFilter } from '@/lib/pegawai/parse-pengecualian'
import { today } from '@/lib/server/clock'
import { requireViewer } from '@/lib/server/viewer'

export const metadata: Metadata = { title: 'Bulan dikecualikan' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function PengecualianPage({ searchParams }: Props) {
  const viewer = await requireViewer('kehadiran:read')
  const [hariIni, params] = await Promise.all([today(), searchParams])
  const filter = parsePengecualianFilter(params)
  const tahun = filter.tahun ?? tahunDari(hariIni)
  const bolehFinal = hasPeran(viewer, 'ADMIN_BKD')
  const bolehUbah = can(viewer, 'pegawai:exclude')
  const [daftar, usulan, orang, calon, perangkatDaerah] = await Promise.all([
    listPengecualian(viewer, filter, tahun, hariIni),
    listUsulanPengecualian(viewer, filter, tahun, hariIni),
    filter.pegawai ? findDikecualikan(viewer, filter.pegawai, tahun, hariIni) : null,
    bolehUbah ? listCalonPegawai(viewer, 'pegawai:exclude', filter.cari ?? '', hariIni) : [],
    listPerangkatDaerah(viewer),
  ])
  return (
    <>
      <PageHeader
        title="Bulan dikecualikan"
        subtitle="Bulan yang tidak dihitung sebagai bulan wajib penilaian, masing-masing dengan alasannya."
        actions={
          <ButtonLink href="/kehadiran" icon="calendar-check">
            Rekap kehadiran
          </ButtonLink>
        }
      />
      {orang ? <PengecualianBaru orang={orang} tahun={tahun} bolehFinal={bolehFinal} /> : null}
      <PengecualianUsulan daftar={usulan} tahun={tahun} bolehFinal={bolehFinal} />
      {bolehUbah ? (
        <PegawaiCari
          judul="Kecualikan bulan seseorang"
          keterangan="Cari pegawainya, lalu pilih bulan dan tulis alasannya."
          alamat="/kehadiran/pengecualian"
          tuju={(id) => `/kehadiran/pengecualian?tahun=${tahun}&pegawai=${id}`}
          cari={filter.cari ?? ''}
          hasil={calon}
        />
      ) : null}
      <PengecualianKartu
        daftar={daftar}
        filter={filter}
        tahun={tahun}
        perangkatDaerah={perangkatDaerah}
        bolehFinal={bolehFinal}
      />
    </>
  )
}
