import { EmptyState } from '@/components/ui/empty-state'
import { Status } from '@/components/ui/status'
import { NameCell, Table } from '@/components/ui/table'
import type { BarisSlip } from '@/lib/akun/queries-slip'

function describeKeadaan({ keadaan }: BarisSlip) {
  if (keadaan === 'tanpa') return <Status makna="belum">Belum berakun</Status>
  if (keadaan === 'slip') return <Status makna="menunggu">Slip belum dipakai</Status>
  if (keadaan === 'berakhir') return <Status makna="catatan">Slip berakhir</Status>
  if (keadaan === 'mati') return <Status makna="dikecualikan">Dimatikan</Status>
  return <Status makna="lengkap">Sandi sendiri</Status>
}

/** Pegawai dan atasan dengan keadaan akunnya; hanya yang boleh dibuatkan slip baru dapat dicentang. */
export function SlipTable({
  rows,
  waktu,
}: {
  rows: readonly BarisSlip[]
  waktu: ReadonlyMap<string, string>
}) {
  return (
    <Table
      caption={`Akun pegawai dan atasan, ${rows.length}`}
      rows={rows}
      rowKey={(row) => row.orangId}
      empty={
        <EmptyState icon="users" title="Tidak ada yang cocok">
          Ubah nama atau keadaan yang dicari.
        </EmptyState>
      }
      columns={[
        {
          key: 'pilih',
          header: <span className="sr-only">Pilih</span>,
          // Bilah tindakannya juga tidak ada di layar sempit; tanpa ini nama tergeser ke kolom keadaan.
          hideOnCard: true,
          cell: (row) =>
            row.bolehUlang ? (
              <input
                type="checkbox"
                data-pilih
                name="orangId"
                value={row.orangId}
                aria-label={`Pilih ${row.nama}`}
              />
            ) : null,
        },
        {
          key: 'nama',
          header: 'Nama',
          rowHeader: true,
          cell: (row) => <NameCell name={row.nama} sub={row.nip ?? 'NIP belum tercatat'} />,
        },
        { key: 'keadaan', header: 'Akun', cell: describeKeadaan },
        {
          key: 'peran',
          header: 'Sebagai',
          cardLabel: 'Sebagai',
          cell: (row) =>
            [
              row.pegawai ? 'Pegawai' : null,
              row.atasan ? 'Atasan' : null,
              row.kepala ? 'Kepala' : null,
              row.pengelola ? 'Pengelola' : null,
            ]
              .filter(Boolean)
              .join(', '),
        },
        {
          key: 'jabatan',
          header: 'Jabatan dan unit',
          cardLabel: 'Jabatan',
          cardFull: true,
          cell: (row) => (
            <>
              {row.jabatan}
              <span className="block text-ink-3 text-xs leading-4">{row.unit}</span>
            </>
          ),
        },
        {
          key: 'hingga',
          header: 'Slip berlaku sampai',
          cardLabel: 'Slip sampai',
          cell: (row) => waktu.get(row.orangId) ?? '–',
        },
      ]}
    />
  )
}
