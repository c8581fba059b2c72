import { ActionButton } from '@/components/ui/action-button'
import { Status } from '@/components/ui/status'
import { NameCell, Table } from '@/components/ui/table'
import { removePengelola } from '@/lib/akun/actions-pengelola'
import type { BarisPengelola } from '@/lib/akun/queries-pengelola'

/** Perangkat daerah dengan pengelolanya, dan tombol mengakhiri perannya. */
export function PengelolaTable({ rows }: { rows: readonly BarisPengelola[] }) {
  return (
    <Table
      caption={`Pengelola kepegawaian, ${rows.length}`}
      rows={rows}
      rowKey={(row) => `${row.perangkatDaerahId} ${row.akunId}`}
      columns={[
        { key: 'opd', header: 'Perangkat daerah', rowHeader: true, cell: (row) => row.perangkatDaerah },
        {
          key: 'keadaan',
          header: 'Keadaan',
          cell: (row) =>
            row.akunId === null ? (
              <Status makna="belum">Belum ada</Status>
            ) : row.aktif ? (
              <Status makna="memenuhi">Aktif</Status>
            ) : (
              <Status makna="dikecualikan">Dimatikan</Status>
            ),
        },
        {
          key: 'pengelola',
          header: 'Pengelola',
          cardLabel: 'Pengelola',
          cell: (row) => (row.akunId ? <NameCell name={row.nama} sub={row.namaMasuk} /> : '–'),
        },
        {
          key: 'aksi',
          header: <span className="sr-only">Tindakan</span>,
          cell: (row) =>
            row.akunId ? (
              <ActionButton
                action={removePengelola}
                values={{ akunId: row.akunId, perangkatDaerahId: row.perangkatDaerahId }}
                size="sm"
                variant="danger"
                aria-label={`Akhiri peran ${row.nama} di ${row.perangkatDaerah}`}
              >
                Akhiri peran
              </ActionButton>
            ) : null,
        },
      ]}
    />
  )
}
