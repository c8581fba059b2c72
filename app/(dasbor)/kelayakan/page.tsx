import type { Metadata } from 'next'
import { KelayakanAksi } from '@/components/kelayakan/kelayakan-aksi'
import { KelayakanIsi } from '@/components/kelayakan/kelayakan-isi'
import { KelayakanKosong } from '@/components/kelayakan/kelayakan-kosong'
import { MenungguKartu } from '@/components/kelayakan/menunggu-kartu'
import { PutaranHari } from '@/components/kelayakan/putaran-hari'
import { PutaranJalan } from '@/components/kelayakan/putaran-jalan'
import { PutaranKalimat } from '@/components/kelayakan/putaran-kalimat'
import { SegelNote } from '@/components/kelayakan/segel-note'
import { PageHeader } from '@/components/ui/page-header'
import { can } from '@/lib/akses/izin'
import { tahunDari } from '@/lib/core/tanggal'
import { checkSegel, listMenunggu, listPutaran, loadRekap } from '@/lib/kelayakan/queries'
import { getWilayah, today } from '@/lib/server/clock'
import { requireViewer } from '@/lib/server/viewer'

export const metadata: Metadata = { title: 'Kelayakan' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function KelayakanPage({ searchParams }: Props) {
  const viewer = await requireViewer('kelayakan:read')
  const [hariIni, wilayah, daftar, menunggu, params] = await Promise.all([
    today(),
    getWilayah(),
    listPutaran(viewer),
    listMenunggu(viewer),
    searchParams,
  ])
  const jalan = daftar.find(({ status }) => status === 'BERJALAN')
  const putaran = daftar.find(({ status }) => status === 'DISEGEL')
  const rekap = putaran ? await loadRekap(viewer, putaran) : null
  const segel = putaran && params.segel === 'periksa' ? await checkSegel(putaran) : null
  const tahun = tahunDari(hariIni)
  const bolehJalan = can(viewer, 'kelayakan:evaluate') && !jalan
  const nomor = (daftar[0]?.tahun === tahun ? (daftar[0]?.nomor ?? 0) : 0) + 1
  const aksi = (
    <KelayakanAksi
      slug={putaran && can(viewer, 'kelayakan:export') ? putaran.slug : null}
      mulai={bolehJalan ? { tahun, pada: hariIni, nomor } : null}
    />
  )
  return (
    <>
      <PageHeader
        title={`Perpanjangan kontrak ${(putaran?.tahun ?? tahun) + 1}`}
        subtitle={<PutaranKalimat putaran={putaran} total={rekap?.total ?? 0} />}
        actions={aksi}
      />
      {jalan ? <PutaranJalan putaran={jalan} bolehBatal={can(viewer, 'kelayakan:evaluate')} /> : null}
      {segel ? <SegelNote segel={segel} /> : null}
      <MenungguKartu daftar={menunggu} bolehMemutus={can(viewer, 'kelayakan:decide')} />
      {putaran && rekap ? (
        <KelayakanIsi
          putaran={putaran}
          rekap={rekap}
          daftar={daftar}
          wilayah={wilayah.nama}
          hariLain={bolehJalan ? <PutaranHari tahun={tahun} pada={hariIni} /> : null}
        />
      ) : jalan ? null : (
        <KelayakanKosong bolehJalan={bolehJalan} tahun={tahun} pada={hariIni} />
      )}
    </>
  )
}
