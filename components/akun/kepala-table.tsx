import { EmptyState } from '@/components/ui/empty-state'
import { Status } from '@/components/ui/status'
import { NameCell, Table } from '@/components/ui/table'
import type { BarisKepala } from '@/lib/akun/queries-kepala'

const JENIS: Readonly<Record<string, string>> = {
  PLT: 'Plt. ',
  PJ: 'Pj. ',
  ATASAN: 'Atasan para pejabatnya: ',
}

function describeKeadaan({ keadaan, kepala, calon, akun }: BarisKepala) {
  if (keadaan === 'siap') return <Status makna="lengkap">Dapat merekomendasi</Status>
  if (keadaan === 'terbit')
    return <Status makna="menunggu">{akun === 'ada' ? 'Berakun, belum berwenang' : 'Belum berakun'}</Status>
  const sebab =
    kepala === null
      ? calon > 1
        ? `${calon} pejabat setingkat di unit induknya`
        : 'Belum ada pejabat di unit induknya'
      : akun === 'mati'
        ? 'Akunnya dimatikan'
        : 'NIP-nya belum tercatat'
  return <Status makna="catatan">{sebab}</Status>
}

/** Perangkat daerah dengan kepalanya hari ini; yang dapat diterbitkan sudah tercentang. */
export function KepalaTable({ rows }: { rows: readonly BarisKepala[] }) {
  return (
    <Table
      caption={`Kepala perangkat daerah, ${rows.length}`}
      rows={rows}
      rowKey={(row) => row.perangkatDaerahId}
      empty={
        <EmptyState icon="users" title="Tidak ada di keadaan ini">
          Pilih keadaan lain.
        </EmptyState>
      }
      columns={[
        {
          key: 'opd',
          header: 'Perangkat daerah',
          rowHeader: true,
          cell: (row) =>
            row.keadaan === 'terbit' ? (
              <label className="flex min-h-11 items-center gap-2.5 md:min-h-7">
                <input
                  type="checkbox"
                  data-pilih
                  name="perangkatDaerahId"
                  value={row.perangkatDaerahId}
                  defaultChecked
                />
                {row.perangkatDaerah}
              </label>
            ) : (
              row.perangkatDaerah
            ),
        },
        { key: 'keadaan', header: 'Keadaan', cell: describeKeadaan },
        {
          key: 'kepala',
          header: 'Kepalanya hari ini',
          cardLabel: 'Kepala',
          cardFull: true,
          cell: (row) =>
            row.kepala ? (
              <NameCell name={row.kepala.nama} sub={row.kepala.nip ?? 'NIP belum tercatat'} />
            ) : (
              '–'
            ),
        },
        {
          key: 'jabatan',
          header: 'Menurut',
          cardLabel: 'Menurut',
          cardFull: true,
          cell: (row) => (
            <>
              {row.kepala ? `${JENIS[row.kepala.jenis] ?? ''}${row.kepala.jabatan}` : '–'}
              {row.lama ? (
                <span className="block text-ink-3 text-xs leading-4">Masih berwenang: {row.lama}</span>
              ) : null}
            </>
          ),
        },
      ]}
    />
  )
}
