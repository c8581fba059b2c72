import type { Metadata } from 'next'
import { GladiNote } from '@/components/kelayakan/gladi-note'
import { KelayakanAksi } from '@/components/kelayakan/kelayakan-aksi'
import { KelayakanIsi } from '@/components/kelayakan/kelayakan-isi'
import { KelayakanKosong } from '@/components/kelayakan/kelayakan-kosong'
import { MenungguKartu } from '@/components/kelayakan/menunggu-kartu'
import { PutaranHari } from '@/components/kelayakan/putaran-hari'
import { PutaranJalan } from '@/components/kelayakan/putaran-jalan'
import { PutaranKalimat } from '@/components/kelayakan/putaran-kalimat'
import { adaGiliran, RantaiKartu } from '@/components/kelayakan/rantai-kartu'
import { SegelNote } from '@/components/kelayakan/segel-note'
import { SelesaiNote } from '@/components/kelayakan/selesai-note'
import { PageHeader } from '@/components/ui/page-header'
import { can } from '@/lib/akses/izin'
import { readKabar, requireViewer } from '@/lib/server/viewer'
import { loadKelayakan } from './muat'

export const metadata: Metadata = { title: 'Kelayakan' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function KelayakanPage({ searchParams }: Props) {
  const viewer = await requireViewer('kelayakan:read')
  const params = await searchParams
  const [layar, kabar] = await Promise.all([loadKelayakan(viewer, params), readKabar(params)])
  const { isi, jalan, tahun, hariIni, daftar, nomorBerikut, boleh } = layar
  const gladi = nomorBerikut ? <PutaranHari tahun={tahun} pada={hariIni} /> : null
  const lainTahun = isi !== null && isi.putaran.tahun !== tahun
  const mulai = nomorBerikut ? { tahun, pada: hariIni, nomor: nomorBerikut, lainTahun } : null
  return (
    <>
      <PageHeader
        title={`Perpanjangan kontrak ${(isi?.putaran.tahun ?? tahun) + 1}`}
        subtitle={<PutaranKalimat putaran={isi?.putaran} total={isi?.rekap.total ?? 0} />}
        actions={<KelayakanAksi slug={layar.unduh} banding={layar.banding} mulai={mulai} />}
      />
      <SelesaiNote kabar={kabar} />
      {jalan ? <PutaranJalan putaran={jalan} bolehBatal={can(viewer, 'kelayakan:evaluate')} /> : null}
      {isi ? <GladiNote putaran={isi.putaran} /> : null}
      {isi?.segel ? <SegelNote segel={isi.segel} /> : null}
      <MenungguKartu daftar={layar.menunggu} bolehMemutus={can(viewer, 'kelayakan:decide')} />
      {isi ? (
        <KelayakanIsi
          {...isi}
          daftar={daftar}
          wilayah={layar.wilayah}
          gladi={gladi}
          rantaiDahulu={adaGiliran(isi.rantai)}
          rantai={isi.rantai ? <RantaiKartu {...isi} rantai={isi.rantai} boleh={boleh} /> : null}
        />
      ) : jalan ? null : (
        <KelayakanKosong daftar={daftar} mulai={mulai} gladi={gladi} />
      )}
    </>
  )
}
