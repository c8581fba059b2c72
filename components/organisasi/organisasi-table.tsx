import { EmptyState } from '@/components/ui/empty-state'
import { NameCell, Table } from '@/components/ui/table'
import { formatAngka } from '@/lib/core/format'
import type { BarisOrganisasi } from '@/lib/organisasi/queries'

/** Perangkat daerah dengan jumlahnya; setiap angka pegawai membuka daftarnya. */
export function OrganisasiTable({ rows }: { rows: readonly BarisOrganisasi[] }) {
  return (
    <Table
      caption={`Perangkat daerah, ${rows.length}`}
      rows={rows}
      rowKey={(row) => row.id}
      empty={
        <EmptyState icon="network" title="Belum ada perangkat daerah">
          Perangkat daerah dibuat saat instalasi wilayah.
        </EmptyState>
      }
      columns={[
        {
          key: 'nama',
          header: 'Perangkat daerah',
          rowHeader: true,
          cell: (row) => <NameCell href={`/pegawai?opd=${row.id}`} name={row.nama} />,
        },
        {
          key: 'pegawai',
          header: 'Pegawai',
          numeric: true,
          cardLabel: 'Pegawai',
          cell: (row) => formatAngka(row.pegawai),
        },
        {
          key: 'pejabat',
          header: 'Pejabat',
          numeric: true,
          cardLabel: 'Pejabat',
          cell: (row) => formatAngka(row.pejabat),
        },
        {
          key: 'unit',
          header: 'Unit kerja',
          numeric: true,
          cardLabel: 'Unit kerja',
          cell: (row) => formatAngka(row.unit),
        },
      ]}
    />
  )
}
