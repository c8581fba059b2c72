import type { Metadata } from 'next'
import { KontrakCard } from '@/components/pegawai/pegawai-data'
import { TahunPapan } from '@/components/pegawai/tahun-papan'
import { Card, CardBody } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Note } from '@/components/ui/note'
import { PageHeader } from '@/components/ui/page-header'
import { formatTanggal } from '@/lib/core/format'
import { tahunDari } from '@/lib/core/tanggal'
import { findPegawai, findPegawaiSendiri } from '@/lib/pegawai/queries-rincian'
import { listBulanNilai } from '@/lib/penilaian/queries'
import { findPenilai } from '@/lib/penugasan/queries'
import { today } from '@/lib/server/clock'
import { requireViewer } from '@/lib/server/viewer'

export const metadata: Metadata = { title: 'Posisi saya' }

export default async function SayaPage() {
  const viewer = await requireViewer('diri:read')
  const [hariIni, id] = await Promise.all([today(), findPegawaiSendiri(viewer)])
  const pegawai = id ? await findPegawai(viewer, id, hariIni) : null
  if (!pegawai)
    return (
      <EmptyState icon="users" title="Data kepegawaian Anda belum ada">
        Hubungi pengelola kepegawaian di perangkat daerah Anda.
      </EmptyState>
    )
  const tahun = tahunDari(hariIni)
  const [penilai, peta] = await Promise.all([
    findPenilai(pegawai.orangId, hariIni),
    listBulanNilai(viewer, [pegawai.id], tahun, hariIni),
  ])
  const bulan = peta.get(pegawai.id) ?? []
  const hilang = bulan.filter((satu) => satu.keadaan === 'hilang').length
  const final = bulan.filter((satu) => satu.keadaan === 'final').length
  const kontrak = pegawai.kontrak[0]
  return (
    <>
      <PageHeader
        title={pegawai.nama}
        subtitle={[pegawai.penugasan[0]?.jabatan, pegawai.penugasan[0]?.unit].filter(Boolean).join(', ')}
      />
      <Card
        title={hilang > 0 ? `${hilang} bulan belum dinilai` : `${final} bulan sudah final`}
        subtitle={
          hilang > 0
            ? 'Bulan yang belum dinilai menunda rekomendasi, tidak menggagalkannya. Ingatkan atasan Anda.'
            : 'Tidak ada yang menunggu dari Anda hari ini.'
        }
      >
        <CardBody>
          <TahunPapan
            tahun={tahun}
            bulan={bulan}
            {...(kontrak
              ? { kiri: formatTanggal(kontrak.mulai), kanan: formatTanggal(kontrak.selesai) }
              : {})}
          />
        </CardBody>
      </Card>
      <Note
        tone="info"
        title={penilai ? `Penilai Anda: ${penilai.nama}` : 'Atasan langsung Anda belum tercatat'}
      >
        {penilai
          ? `Tercatat sejak ${formatTanggal(penilai.sejak)}.`
          : 'Minta pengelola kepegawaian melengkapinya.'}
      </Note>
      <KontrakCard pegawai={pegawai} hariIni={hariIni} />
    </>
  )
}
