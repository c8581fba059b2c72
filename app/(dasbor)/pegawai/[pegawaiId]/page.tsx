import { notFound } from 'next/navigation'
import { KontrakCard, RiwayatCard } from '@/components/pegawai/pegawai-data'
import { PegawaiTautan } from '@/components/pegawai/pegawai-tautan'
import { TahunPapan } from '@/components/pegawai/tahun-papan'
import { Card, CardBody } from '@/components/ui/card'
import { Note } from '@/components/ui/note'
import { PageHeader } from '@/components/ui/page-header'
import { formatTanggal } from '@/lib/core/format'
import { tahunDari } from '@/lib/core/tanggal'
import { findPegawai } from '@/lib/pegawai/queries-rincian'
import { listBulanNilai } from '@/lib/penilaian/queries'
import { findPenilai } from '@/lib/penugasan/queries'
import { today } from '@/lib/server/clock'
import { requireViewer } from '@/lib/server/viewer'

export default async function RincianPegawaiPage({ params }: { params: Promise<{ pegawaiId: string }> }) {
  const viewer = await requireViewer('pegawai:read')
  const [{ pegawaiId }, hariIni] = await Promise.all([params, today()])
  const pegawai = await findPegawai(viewer, pegawaiId, hariIni)
  if (!pegawai) notFound()
  const tahun = tahunDari(hariIni)
  const [penilai, bulan] = await Promise.all([
    findPenilai(pegawai.orangId, hariIni),
    listBulanNilai(viewer, [pegawai.id], tahun, hariIni),
  ])
  const kini = pegawai.penugasan[0]
  return (
    <>
      <PageHeader
        title={pegawai.nama}
        subtitle={[kini?.jabatan, kini?.unit, pegawai.nip ? `NI PPPK ${pegawai.nip}` : null]
          .filter(Boolean)
          .join(' · ')}
        actions={<PegawaiTautan viewer={viewer} pegawaiId={pegawai.id} />}
      />
      <Card title={`Tahun ${tahun}`} subtitle="Capaian hasil kerja tiap bulan yang sudah final.">
        <CardBody>
          <TahunPapan tahun={tahun} bulan={bulan.get(pegawai.id) ?? []} />
        </CardBody>
      </Card>
      {penilai ? (
        <Note tone="info" title={`Pejabat penilai hari ini: ${penilai.nama}`}>
          {penilai.menggantikan
            ? `Bertindak ${penilai.kapasitas === 'DELEGASI' ? 'atas delegasi' : `sebagai ${penilai.kapasitas === 'PLT' ? 'Plt.' : 'Plh.'}`} ${penilai.menggantikan} sejak ${formatTanggal(penilai.sejak)}.`
            : `Atasan langsung yang tercatat sejak ${formatTanggal(penilai.sejak)}.`}
        </Note>
      ) : (
        <Note tone="warn" title="Belum ada yang dapat menilai pegawai ini">
          Atasan langsung belum tercatat untuk hari ini. Lengkapi lewat berkas pelengkap di halaman Impor.
        </Note>
      )}
      <KontrakCard pegawai={pegawai} hariIni={hariIni} />
      <RiwayatCard pegawai={pegawai} hariIni={hariIni} />
    </>
  )
}
