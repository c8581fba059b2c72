import type { Metadata } from 'next'
import { KelayakanAksi } from '@/components/kelayakan/kelayakan-aksi'
import { KelayakanKosong } from '@/components/kelayakan/kelayakan-kosong'
import { MenungguKartu } from '@/components/kelayakan/menunggu-kartu'
import { OpdTabel } from '@/components/kelayakan/opd-tabel'
import { ParameterNote } from '@/components/kelayakan/parameter-note'
import { PutaranHari } from '@/components/kelayakan/putaran-hari'
import { PutaranJalan } from '@/components/kelayakan/putaran-jalan'
import { RekapKartu } from '@/components/kelayakan/rekap-kartu'
import { RiwayatPutaran } from '@/components/kelayakan/riwayat-putaran'
import { SebabKartu } from '@/components/kelayakan/sebab-kartu'
import { SegelNote } from '@/components/kelayakan/segel-note'
import { PageHeader } from '@/components/ui/page-header'
import { can } from '@/lib/akses/izin'
import { formatAngka, formatTanggal } from '@/lib/core/format'
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
  const anak = putaran?.disegel
    ? `Putaran ${putaran.nomor}, disegel ${formatTanggal(putaran.disegel.tanggal)} pukul ${putaran.disegel.jam}. ${formatAngka(rekap?.total ?? 0)} pegawai, hari evaluasi ${formatTanggal(putaran.pada)}, aturan versi ${putaran.versiAturan}.`
    : 'Siapa yang diperpanjang, siapa yang belum, dan apa sebabnya.'
  return (
    <>
      <PageHeader
        title={`Perpanjangan kontrak ${(putaran?.tahun ?? tahun) + 1}`}
        subtitle={anak}
        actions={aksi}
      />
      {jalan ? <PutaranJalan putaran={jalan} bolehBatal={can(viewer, 'kelayakan:evaluate')} /> : null}
      {segel ? <SegelNote segel={segel} /> : null}
      <MenungguKartu daftar={menunggu} bolehMemutus={can(viewer, 'kelayakan:decide')} />
      {putaran && rekap ? (
        <>
          <RekapKartu putaran={putaran} rekap={rekap} />
          <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 xl:grid-cols-[minmax(0,1fr)_21rem]">
            <OpdTabel putaran={putaran} rekap={rekap} wilayah={wilayah.nama} />
            <div className="grid gap-5">
              <SebabKartu putaran={putaran} rekap={rekap} rekomendasi="DITUNDA" />
              <SebabKartu putaran={putaran} rekap={rekap} rekomendasi="TIDAK_DIPERPANJANG" />
              <ParameterNote daftar={rekap.belumVerifikasi} />
              <RiwayatPutaran daftar={daftar}>
                {bolehJalan ? <PutaranHari tahun={tahun} pada={hariIni} /> : null}
              </RiwayatPutaran>
            </div>
          </div>
        </>
      ) : jalan ? null : (
        <KelayakanKosong bolehJalan={bolehJalan} tahun={tahun} pada={hariIni} />
      )}
    </>
  )
}
