import { ActionButton } from '@/components/ui/action-button'
import { ButtonLink } from '@/components/ui/button'
import { Card, CardBody } from '@/components/ui/card'
import { Note } from '@/components/ui/note'
import type { FormAction } from '@/components/ui/use-form-action'
import { formatBulan, formatTanggal } from '@/lib/core/format'
import type { Tanggal } from '@/lib/core/tanggal'
import { formatSlugBulan } from '@/lib/rencana-kinerja/parse'
import type { BulanRinci } from '@/lib/rencana-kinerja/queries'
import { describeSkp } from './skp-kalimat'

/** Bulan yang belum mempunyai rencana: tiga cara memulai, atau mengapa belum dapat. */
export function BulanMulai({
  bulan: b,
  hariIni,
  action,
}: {
  bulan: BulanRinci
  hariIni: Tanggal
  action: FormAction<unknown>
}) {
  const nama = `${formatBulan(b.bulan)} ${b.tahun}`
  if (b.nilai?.rekap)
    return (
      <Note tone="info" title={`${nama} sudah dinilai`}>
        Nilainya berasal dari rekap yang diimpor BKPSDM; tidak ada rencana yang perlu disusun.
      </Note>
    )
  if (!b.berkontrak)
    return (
      <Note tone="plain" title={`${nama} di luar masa perjanjian kerja Anda`}>
        Tidak ada yang perlu diisi.
      </Note>
    )
  if (hariIni < b.tenggat.buka)
    return (
      <Note tone="wait" title={`Rencana ${nama} dibuka ${formatTanggal(b.tenggat.buka)}`}>
        Saat itu rencana dapat disalin dari bulan sebelumnya: target ikut, realisasi tidak.
      </Note>
    )
  const skp = describeSkp(b)
  const nilai = { bulan: formatSlugBulan(b) }
  const dariSkp = b.skp.keadaan === 'DITETAPKAN' ? b.skp.indikator : 0
  return (
    <>
      {skp ? (
        <Note
          tone="wait"
          title={skp.judul}
          actions={
            <ButtonLink href="/skp" size="sm">
              Buka SKP
            </ButtonLink>
          }
        >
          {skp.kalimat}
        </Note>
      ) : null}
      <Card title={`Mulai rencana ${nama}`} subtitle="Semua isinya dapat diubah sebelum diajukan.">
        <CardBody className="gap-3 md:grid-cols-3">
          {dariSkp > 0 ? (
            <ActionButton
              action={action}
              values={{ ...nilai, sumber: 'SKP' }}
              variant="primary"
              size="lg"
              icon="file-check"
              wide
              busyLabel="Mengambil…"
            >
              Ambil {dariSkp} indikator SKP
            </ActionButton>
          ) : null}
          {b.salin ? (
            <ActionButton
              action={action}
              values={{ ...nilai, sumber: 'SALIN' }}
              variant={dariSkp > 0 ? 'plain' : 'primary'}
              size="lg"
              icon="copy"
              wide
              busyLabel="Menyalin…"
            >
              Salin {b.salin.baris} baris {formatBulan(b.salin.bulan)}
            </ActionButton>
          ) : null}
          <ActionButton action={action} values={{ ...nilai, sumber: 'KOSONG' }} size="lg" icon="plus" wide>
            Mulai kosong
          </ActionButton>
        </CardBody>
      </Card>
    </>
  )
}
