import { Card } from '@/components/ui/card'
import { StackedBar } from '@/components/ui/stacked-bar'
import { Status } from '@/components/ui/status'
import { type Column, NameCell, Table } from '@/components/ui/table'
import { formatBulan, formatTanggalTabel } from '@/lib/core/format'
import type { BulanKotak } from '@/lib/penilaian/queries-kotak'
import { formatSlugBulan } from './bulan'

const angka = (nilai: number) => (nilai === 0 ? <span className="text-ink-3">0</span> : nilai)

function keadaan(bulan: BulanKotak) {
  if (bulan.penilaiTerlambat) return <Status makna="tidak">Lewat batas Anda</Status>
  if (bulan.siap.length > 0) return <Status makna="menunggu">Menunggu Anda</Status>
  if (bulan.pegawaiTerlambat) return <Status makna="tidak">Belum lapor</Status>
  if (bulan.rencana.length > 0) return <Status makna="menunggu">Rencana menunggu</Status>
  if (bulan.menungguPegawai.length > 0) return <Status makna="belum">Menunggu pegawai</Status>
  return bulan.dinilai > 0 ? (
    <Status makna="menunggu">Masa keberatan</Status>
  ) : bulan.final > 0 ? (
    <Status makna="final" />
  ) : (
    <Status makna="belum">Berjalan</Status>
  )
}

const KOLOM: readonly Column<BulanKotak>[] = [
  {
    key: 'bulan',
    header: 'Bulan',
    rowHeader: true,
    cell: (row) => (
      <NameCell
        href={`/penilaian/${formatSlugBulan(row)}`}
        name={formatBulan(row.bulan)}
        sub={`batas penilaian ${formatTanggalTabel(row.tenggatNilai)}`}
      />
    ),
  },
  { key: 'keadaan', header: 'Keadaan', cell: keadaan },
  {
    key: 'susunan',
    header: 'Susunan',
    cardFull: true,
    className: 'md:w-56',
    cell: (row) => (
      <StackedBar
        label={`${row.final} final, ${row.dinilai} dinilai, ${row.siap.length + row.rencana.length} menunggu Anda, ${row.menungguPegawai.length} menunggu pegawai, ${row.dikecualikan} dikecualikan`}
        segments={[
          { label: 'Final', value: row.final, tone: 'ok' },
          { label: 'Dinilai', value: row.dinilai, tone: 'primary' },
          { label: 'Menunggu Anda', value: row.siap.length + row.rencana.length, tone: 'wait' },
          {
            label: 'Menunggu pegawai',
            value: row.menungguPegawai.length,
            tone: row.pegawaiTerlambat ? 'bad' : 'warn',
          },
          { label: 'Dikecualikan', value: row.dikecualikan, tone: 'line' },
        ]}
      />
    ),
  },
  {
    key: 'siap',
    header: 'Siap dinilai',
    cardLabel: 'Siap dinilai',
    numeric: true,
    cell: (row) => angka(row.siap.length),
  },
  {
    key: 'menunggu',
    header: 'Menunggu pegawai',
    cardLabel: 'Menunggu pegawai',
    numeric: true,
    cell: (row) => angka(row.menungguPegawai.length),
  },
  {
    key: 'dinilai',
    header: 'Masa keberatan',
    cardLabel: 'Masa keberatan',
    numeric: true,
    cell: (row) => angka(row.dinilai),
  },
  { key: 'final', header: 'Final', cardLabel: 'Final', numeric: true, cell: (row) => angka(row.final) },
  {
    key: 'kecuali',
    header: 'Dikecualikan',
    hideOnCard: true,
    numeric: true,
    cell: (row) => angka(row.dikecualikan),
  },
]

/** Bulan demi bulan: apa yang menunggu siapa; bulannya membuka layar tim. */
export function KotakBulan({ tahun, bulan }: { tahun: number; bulan: readonly BulanKotak[] }) {
  return (
    <Card title={`Bulan pada ${tahun}`} subtitle="Pilih bulan untuk menilai seluruh tim dalam satu layar.">
      <Table
        caption={`Penilaian ${tahun} per bulan`}
        columns={KOLOM}
        rows={bulan}
        rowKey={(row) => String(row.bulan)}
      />
    </Card>
  )
}
