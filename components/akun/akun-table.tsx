import { ActionButton } from '@/components/ui/action-button'
import { Status } from '@/components/ui/status'
import { NameCell, Table } from '@/components/ui/table'
import { PERAN, PERAN_LABEL } from '@/lib/akses/peran'
import { setAkunAktif } from '@/lib/akun/actions'
import type { BarisAkun } from '@/lib/akun/queries'

function describePeran(teks: string): string {
  return PERAN.filter((peran) => teks.split(',').includes(peran))
    .map((peran) => PERAN_LABEL[peran])
    .join(', ')
}

/** Akun dengan peran, sesi yang hidup, dan tombol mematikan; mematikan mengakhiri sesinya saat itu juga. */
export function AkunTable({ rows, sendiri }: { rows: readonly BarisAkun[]; sendiri: string }) {
  return (
    <Table
      caption={`Akun, ${rows.length}`}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'nama',
          header: 'Nama',
          rowHeader: true,
          cell: (row) => <NameCell name={row.nama} sub={row.namaMasuk} />,
        },
        {
          key: 'aktif',
          header: 'Keadaan',
          cell: (row) =>
            row.aktif ? (
              <Status makna="memenuhi">Aktif</Status>
            ) : (
              <Status makna="dikecualikan">Dimatikan</Status>
            ),
        },
        { key: 'peran', header: 'Peran', cardLabel: 'Peran', cell: (row) => describePeran(row.peran) },
        {
          key: 'sesi',
          header: 'Sesi hidup',
          numeric: true,
          cardLabel: 'Sesi hidup',
          cell: (row) => row.sesi,
        },
        {
          key: 'aksi',
          header: <span className="sr-only">Tindakan</span>,
          cell: (row) =>
            row.id === sendiri ? null : (
              <ActionButton
                action={setAkunAktif}
                values={{ akunId: row.id, version: row.version, aktif: row.aktif ? 'tidak' : 'ya' }}
                size="sm"
                variant={row.aktif ? 'danger' : 'plain'}
                aria-label={`${row.aktif ? 'Matikan' : 'Nyalakan'} akun ${row.nama}`}
              >
                {row.aktif ? 'Matikan' : 'Nyalakan'}
              </ActionButton>
            ),
        },
      ]}
    />
  )
}
