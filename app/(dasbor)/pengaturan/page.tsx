import type { Metadata } from 'next'
import { JamDemoForm } from '@/components/kalender/jam-demo-form'
import { LanjutkanContohForm } from '@/components/laporan/lanjutkan-contoh-form'
import { Card, CardBody } from '@/components/ui/card'
import { KeyValues } from '@/components/ui/key-values'
import { PageHeader } from '@/components/ui/page-header'
import { formatTanggal } from '@/lib/core/format'
import { getWilayah, isDemo, today } from '@/lib/server/clock'
import { requireViewer } from '@/lib/server/viewer'

export const metadata: Metadata = { title: 'Pengaturan' }

export default async function PengaturanPage() {
  await requireViewer('setelan:update')
  const [wilayah, demo, hariIni] = await Promise.all([getWilayah(), isDemo(), today()])
  return (
    <>
      <PageHeader title="Pengaturan" subtitle="Wilayah dan jam yang dipakai setiap tenggat dan evaluasi." />
      <Card title="Wilayah">
        <CardBody>
          <KeyValues
            items={[
              { k: 'Nama', v: wilayah.nama },
              { k: 'Zona waktu', v: `${wilayah.singkatanZona} (${wilayah.zona})` },
              { k: 'Badan kepegawaian', v: wilayah.opdBkd },
              { k: 'Pejabat Pembina Kepegawaian', v: wilayah.ppk },
              { k: 'Hari ini', v: formatTanggal(hariIni) },
            ]}
          />
        </CardBody>
      </Card>
      {demo ? (
        <Card
          title="Jam contoh"
          subtitle="Hanya pada data contoh. Maju menyelesaikan yang jatuh tempo; mundur tidak membatalkan yang sudah terjadi."
        >
          <CardBody>
            <JamDemoForm tanggal={hariIni} />
          </CardBody>
        </Card>
      ) : null}
      {demo ? (
        <Card
          title="Lanjutkan tahun contoh"
          subtitle="Pegawai dan atasan lain mengerjakan bagiannya sampai hari ini: rencana, realisasi, penilaian, kehadiran, pada Desember rating tahun, dan sesudah putaran rekomendasi kepala lain. Termasuk tim persona: kerjakan dahulu yang ingin Anda coba sendiri. Yang sudah diajukan atau dinilai tidak disentuh."
        >
          <CardBody>
            <LanjutkanContohForm />
          </CardBody>
        </Card>
      ) : null}
    </>
  )
}
