import type { Metadata } from 'next'
import { buildKehadiranHref } from '@/components/kehadiran/alamat'
import { BulanJalur } from '@/components/kehadiran/bulan-jalur'
import { KehadiranAksi } from '@/components/kehadiran/kehadiran-aksi'
import { KehadiranKosong } from '@/components/kehadiran/kehadiran-kosong'
import { KehadiranSaring } from '@/components/kehadiran/kehadiran-saring'
import { KisiKehadiran } from '@/components/kehadiran/kisi-kehadiran'
import { TahunTautan } from '@/components/kehadiran/tahun-tautan'
import { Card, CardBody } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { can } from '@/lib/akses/izin'
import { tahunDari } from '@/lib/core/tanggal'
import { saveRekapBulan } from '@/lib/kehadiran/actions'
import { parseKehadiranFilter } from '@/lib/kehadiran/parse-saring'
import { findKehadiran } from '@/lib/kehadiran/queries'
import { formatInstan, today } from '@/lib/server/clock'
import { requireViewer } from '@/lib/server/viewer'

export const metadata: Metadata = { title: 'Kehadiran' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function KehadiranPage({ searchParams }: Props) {
  const viewer = await requireViewer('kehadiran:read')
  const [hariIni, params] = await Promise.all([today(), searchParams])
  const filter = parseKehadiranFilter(params)
  const isi = await findKehadiran(viewer, filter, hariIni)
  if (!isi) return <KehadiranKosong />
  const kini = { ...filter, tahun: isi.tahun, bulan: isi.bulan, opd: isi.opd.id }
  const dicatat = isi.dicatat
    ? `Terakhir disimpan ${await formatInstan(isi.dicatat.pada)}${isi.dicatat.oleh ? `, ${isi.dicatat.oleh}` : ''}`
    : null
  return (
    <>
      <PageHeader
        title="Kehadiran"
        subtitle={`${isi.opd.nama}. Rekap bulanan dalam hari kerja; alpa menentukan perpanjangan.`}
        actions={<KehadiranAksi filter={kini} impor={can(viewer, 'penilaian:import')} />}
      />
      <Card
        title={`Kelengkapan ${isi.tahun}`}
        actions={<TahunTautan filter={kini} tahun={isi.tahun} tahunKini={tahunDari(hariIni)} />}
      >
        <CardBody>
          <BulanJalur
            tahun={isi.tahun}
            bulan={isi.bulan}
            jalur={isi.jalur}
            hrefs={Array.from({ length: 12 }, (_, i) => buildKehadiranHref(kini, { bulan: i + 1 }))}
          />
        </CardBody>
      </Card>
      <Card label="Rekap">
        <KehadiranSaring filter={kini} isi={isi} />
        <KisiKehadiran {...{ isi, dicatat }} filter={kini} diri={viewer.orangId} action={saveRekapBulan} />
      </Card>
    </>
  )
}
