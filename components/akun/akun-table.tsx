import { ActionButton } from '@/components/ui/action-button'
import { EmptyState } from '@/components/ui/empty-state'
import { Status } from '@/components/ui/status'
import { NameCell, Table } from '@/components/ui/table'
import { PERAN, PERAN_LABEL } from '@/lib/akses/peran'
import { setAkunAktif } from '@/lib/akun/actions'
import type { BarisAkun } from '@/lib/akun/queries-daftar'

/** Peran dalam urutan tetap, dengan cakupannya: "Kepala perangkat daerah (Disdik)". */
function describePeran(daftar: BarisAkun['peran']): string {
  return PERAN.flatMap((peran) => {
    const milik = daftar.filter((satu) => satu.peran === peran)
    const cakupan = milik.flatMap(({ perangkatDaerah }) => perangkatDaerah ?? [])
    if (milik.length === 0) return []
    return [`${PERAN_LABEL[peran]}${cakupan.length > 0 ? ` (${cakupan.join(', ')})` : ''}`]
  }).join(', ')
}

/** Akun dengan peran, sesi yang hidup, dan tombol mematikan; mematikan mengakhiri sesinya saat itu juga. */
export function AkunTable({ rows, sendiri }: { rows: readonly BarisAkun[]; sendiri: string }) {
  return (
    <Table
      caption={`Akun, ${rows.length}`}
      rows={rows}
      rowKey={(row) => row.id}
      empty={
        <EmptyState icon="users" title="Tidak ada yang cocok">
          Ubah nama atau peran yang dicari. Yang belum berakun diterbitkan di Slip akun.
        </EmptyState>
      }
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
