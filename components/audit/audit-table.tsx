import { EmptyState } from '@/components/ui/empty-state'
import { Status } from '@/components/ui/status'
import { NameCell, Table } from '@/components/ui/table'
import type { BarisAudit } from '@/lib/laporan/queries-audit'

function formatRincian(rincian: unknown): string {
  const teks = JSON.stringify(rincian)
  return teks.length > 160 ? `${teks.slice(0, 159)}…` : teks
}

/** Jejak perubahan, terbaru lebih dahulu; segel menyatakan sudah masuk rantai. */
export function AuditTable({ rows }: { rows: readonly BarisAudit[] }) {
  return (
    <Table
      caption={`Jejak audit, ${rows.length} baris`}
      rows={rows}
      rowKey={(row) => String(row.id)}
      empty={
        <EmptyState icon="shield-check" title="Belum ada jejak untuk saringan ini">
          Setiap perubahan tercatat di sini begitu terjadi.
        </EmptyState>
      }
      columns={[
        {
          key: 'pada',
          header: 'Waktu',
          rowHeader: true,
          cell: (row) => <NameCell name={row.pada} sub={`entri ${row.id}`} />,
        },
        {
          key: 'segel',
          header: 'Segel',
          cell: (row) =>
            row.disegel ? (
              <Status makna="final">Tersegel</Status>
            ) : (
              <Status makna="menunggu">Menunggu segel</Status>
            ),
        },
        {
          key: 'aksi',
          header: 'Perbuatan',
          cardLabel: 'Perbuatan',
          cell: (row) => <code className="font-mono text-xs">{row.aksi}</code>,
        },
        { key: 'pelaku', header: 'Pelaku', cardLabel: 'Pelaku', cell: (row) => row.pelaku ?? 'Tanpa akun' },
        { key: 'objek', header: 'Objek', hideOnCard: true, cell: (row) => row.objek },
        {
          key: 'rincian',
          header: 'Rincian',
          cardFull: true,
          className: 'max-w-96 break-words text-xs',
          cell: (row) => formatRincian(row.rincian),
        },
        {
          key: 'rujukan',
          header: 'Rujukan',
          hideOnCard: true,
          cell: (row) => <code className="font-mono text-xs">{row.rujukan}</code>,
        },
      ]}
    />
  )
}
