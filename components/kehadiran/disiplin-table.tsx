import { EmptyState } from '@/components/ui/empty-state'
import { NameCell, Table } from '@/components/ui/table'
import { formatTanggalTabel } from '@/lib/core/format'
import { LABEL_TINGKAT_HUKUMAN } from '@/lib/kehadiran/labels'
import { formatJenisHukuman } from '@/lib/kehadiran/labels-disiplin'
import type { BarisDisiplin } from '@/lib/kehadiran/queries-disiplin'
import { DisiplinStatus, describeAkibat } from './disiplin-akibat'

/** Register disiplin: siapa, keadaan, apa, dan akibatnya; uraiannya hanya di berkas orangnya. */
export function DisiplinTable({
  rows,
  hariIni,
  opd,
  disaring,
}: {
  rows: readonly BarisDisiplin[]
  hariIni: string
  opd: boolean
  disaring: boolean
}) {
  return (
    <Table
      caption={`Register disiplin, ${rows.length}`}
      rows={rows}
      rowKey={(row) => row.id}
      empty={
        disaring ? (
          <EmptyState icon="gavel" title="Tidak ada catatan yang cocok">
            Longgarkan saringannya.
          </EmptyState>
        ) : (
          <EmptyState icon="gavel" title="Belum ada hukuman atau kasus">
            Catatan muncul di sini setelah dicatat atau diimpor bersama rekap.
          </EmptyState>
        )
      }
      columns={[
        {
          key: 'nama',
          header: 'Nama',
          rowHeader: true,
          cell: (row) => <NameCell href={`/disiplin/${row.pegawaiId}`} name={row.nama} sub={row.nip} />,
        },
        { key: 'keadaan', header: 'Keadaan', cell: (row) => <DisiplinStatus satu={row} hariIni={hariIni} /> },
        {
          key: 'catatan',
          header: 'Catatan',
          cardFull: true,
          cell: (row) => (
            <>
              {row.tingkat ? (
                <>
                  <b className="font-semibold">{LABEL_TINGKAT_HUKUMAN[row.tingkat]}</b>:{' '}
                  {formatJenisHukuman(row.jenis)}
                </>
              ) : (
                'Kasus disiplin'
              )}
              {row.nomorSk ? <span className="block text-ink-3 text-xs leading-4">{row.nomorSk}</span> : null}
            </>
          ),
        },
        {
          key: 'sejak',
          header: 'Sejak',
          numeric: true,
          cardLabel: 'Sejak',
          cell: (row) => formatTanggalTabel(row.sejak),
        },
        {
          key: 'hingga',
          header: 'Hingga',
          numeric: true,
          cardLabel: 'Hingga',
          cell: (row) => (row.hingga ? formatTanggalTabel(row.hingga) : 'terbuka'),
        },
        {
          key: 'akibat',
          header: 'Akibat bagi perpanjangan',
          cardFull: true,
          cell: (row) => (
            <span className={row.akibat === 'TIDAK_MENENTUKAN' ? 'text-ink-3' : 'font-medium'}>
              {describeAkibat(row)}
            </span>
          ),
        },
        ...(opd
          ? [
              {
                key: 'opd',
                header: 'Perangkat daerah',
                cardLabel: 'Perangkat daerah',
                cell: (row: BarisDisiplin) => row.perangkatDaerah ?? 'Tidak bertugas',
              },
            ]
          : []),
      ]}
    />
  )
}
