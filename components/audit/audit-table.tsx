import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Icon } from '@/components/ui/icon'
import { Status } from '@/components/ui/status'
import { NameCell, Table } from '@/components/ui/table'
import { formatAngka, formatTanggalTabel } from '@/lib/core/format'
import { tryParseTanggal } from '@/lib/core/tanggal'
import type { BarisAudit } from '@/lib/laporan/queries-audit'
import { AuditKalimat } from './audit-kalimat'

function formatHari(hari: string): string {
  const tanggal = tryParseTanggal(hari)
  return tanggal ? formatTanggalTabel(tanggal) : hari
}

/** Jejak perbuatan sebagai kalimat, terbaru lebih dahulu; kodenya di bawahnya, data mentahnya dapat dibuka. */
export function AuditTable({ rows, disaring }: { rows: readonly BarisAudit[]; disaring: boolean }) {
  return (
    <Table
      caption={`Jejak audit, ${rows.length} baris`}
      rows={rows}
      rowKey={(row) => String(row.id)}
      compact={false}
      empty={
        disaring ? (
          <EmptyState
            icon="list-filter"
            title="Tidak ada perbuatan yang cocok dengan saringan ini"
            action={<ButtonLink href="/audit">Lihat seluruh jejak</ButtonLink>}
          >
            Longgarkan rentang harinya, atau hapus salah satu saringan.
          </EmptyState>
        ) : (
          <EmptyState icon="shield-check" title="Belum ada perbuatan yang tercatat">
            Setiap perubahan, unduhan, dan pembacaan berkas disiplin tercatat di sini begitu terjadi.
          </EmptyState>
        )
      }
      columns={[
        {
          key: 'waktu',
          header: 'Waktu',
          rowHeader: true,
          className: 'align-top md:w-32 md:whitespace-nowrap',
          cell: (row) => <NameCell name={formatHari(row.hari)} sub={`pukul ${row.pukul}`} />,
        },
        {
          key: 'kalimat',
          header: 'Yang terjadi',
          cardFull: true,
          className: 'align-top',
          cell: (row) => (
            <div className="grid gap-1">
              <AuditKalimat kalimat={row.kalimat} />
              <Mentah row={row} />
            </div>
          ),
        },
        {
          key: 'segel',
          header: 'Segel',
          className: 'align-top md:w-40',
          cell: (row) =>
            row.segel === null ? (
              <Status makna="menunggu">Menunggu segel</Status>
            ) : (
              <Status makna="final">Segel {formatAngka(row.segel)}</Status>
            ),
        },
      ]}
    />
  )
}

/** Kode perbuatannya selalu terbaca; JSON-nya bagi yang memerlukan. */
function Mentah({ row }: { row: BarisAudit }) {
  return (
    <details className="group min-w-0 text-ink-3 text-xs">
      <summary className="flex min-h-9 w-fit cursor-pointer list-none flex-wrap items-center gap-x-2 md:min-h-6 [&::-webkit-details-marker]:hidden">
        <code className="font-mono">{row.aksi}</code>
        <span>entri {formatAngka(row.id)}</span>
        <span className="inline-flex items-center gap-1 font-medium text-primary">
          Data mentah
          <Icon name="chevron-right" size={13} className="transition-transform group-open:rotate-90" />
        </span>
      </summary>
      <dl className="mt-1 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-0.5">
        <dt>Objek</dt>
        <dd className="break-all font-mono">{[row.objek, row.objekId].filter(Boolean).join(' ')}</dd>
        <dt>Rujukan</dt>
        <dd className="break-all font-mono">{row.rujukan ?? 'tidak ada'}</dd>
      </dl>
      <pre className="mt-1 max-w-[84ch] whitespace-pre-wrap break-words rounded-sm bg-surface-2 p-2 font-mono text-ink-2">
        {row.rincian}
      </pre>
    </details>
  )
}
