import { ButtonLink, buttonClass } from '@/components/ui/button'
import { Card, CardBody } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Icon } from '@/components/ui/icon'
import type { FormAction } from '@/components/ui/use-form-action'
import { formatDesimal } from '@/lib/core/format'
import { tryParseTanggal } from '@/lib/core/tanggal'
import type { KeadaanOrang, OrangBulan } from '@/lib/penilaian/schema-tim'
import { formatBulanTahun, formatSlugBulan } from './bulan'
import { HasilKerja } from './hasil-kerja'
import { HasilNilaiRingkas } from './hasil-nilai'
import { TerimaKartu } from './terima-kartu'

const BELUM: Partial<Record<KeadaanOrang, string>> = {
  siap: 'Realisasi Anda sudah masuk dan menunggu pejabat penilai.',
  'tanpa-capaian': 'Realisasi Anda sudah masuk dan menunggu pejabat penilai.',
  'belum-lapor': 'Laporkan realisasi lebih dulu; sesudah itu pejabat penilai memberi nilai.',
  'rencana-diajukan': 'Rencana bulan ini menunggu persetujuan pejabat penilai.',
  'tanpa-rencana': 'Rencana bulan ini belum diajukan.',
  dikecualikan: 'Bulan ini dikecualikan dan tidak dihitung.',
  'tidak-dihitung': 'Kontrak tidak cukup menutup bulan ini, jadi tidak dihitung.',
}

/** Nilai sebulan sebagaimana dibaca pegawainya: hitungan, tujuh nilai dengan alasan, umpan balik, dan apa yang dapat ia lakukan. */
export function BulanSaya({
  saat,
  orang,
  batas,
  terima,
}: {
  saat: { tahun: number; bulan: number }
  orang: OrangBulan
  batas: number
  terima: FormAction<{ pegawaiId: string }>
}) {
  const bulan = formatBulanTahun(saat)
  const { hasil } = orang
  if (hasil === null)
    return (
      <Card label={`Nilai ${bulan}`}>
        <EmptyState
          icon="clock"
          title="Belum ada nilai"
          action={
            <ButtonLink href={`/rencana-kinerja/${formatSlugBulan(saat)}`} icon="clipboard-list">
              Buka rencana kinerja
            </ButtonLink>
          }
        >
          {BELUM[orang.keadaan] ?? ''}
        </EmptyState>
      </Card>
    )
  return (
    <>
      <TerimaKartu
        final={hasil.final}
        hingga={tryParseTanggal(hasil.keberatanHingga)}
        sebutan={`Nilai ${bulan}`}
        terima={terima}
        values={{ tahun: saat.tahun, bulan: saat.bulan, versiBulan: orang.versiBulan ?? 1 }}
      />
      <Card title="Hasil kerja">
        <CardBody>
          {orang.baris.length > 0 ? (
            <HasilKerja judul="Capaian" baris={orang.baris} capaian={hasil.capaian} batas={batas} />
          ) : (
            <p className="flex justify-between font-semibold">
              <span>Capaian menurut rekap</span>
              <span>{hasil.capaian === null ? '–' : formatDesimal(hasil.capaian)}</span>
            </p>
          )}
        </CardBody>
      </Card>
      <Card title="Perilaku kerja">
        <CardBody>
          <HasilNilaiRingkas hasil={hasil} />
        </CardBody>
      </Card>
      {orang.baris.length > 0 ? (
        <div>
          <a
            href={`/api/unduh/bulan?pegawai=${orang.pegawaiId}&bulan=${formatSlugBulan(saat)}`}
            className={buttonClass()}
          >
            <Icon name="download" />
            Unduh PDF
          </a>
        </div>
      ) : null}
    </>
  )
}
