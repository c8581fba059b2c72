import { EmptyState } from '@/components/ui/empty-state'
import { Status } from '@/components/ui/status'
import { NameCell, Table } from '@/components/ui/table'
import { formatAngka, formatDesimal, formatRupiah } from '@/lib/core/format'
import type { UpahOpd } from '@/lib/laporan/queries-upah'
import type { BarisOrganisasi } from '@/lib/organisasi/queries'

type Baris = BarisOrganisasi & { upah: UpahOpd | null }

function formatRentang(upah: UpahOpd): string {
  return upah.terendah === upah.tertinggi
    ? formatRupiah(upah.terendah)
    : `${formatRupiah(upah.terendah)} sampai ${formatRupiah(upah.tertinggi)}`
}

function formatJam({ jamTerendah, jamTertinggi }: UpahOpd): string {
  if (jamTerendah === null || jamTertinggi === null) return 'Belum dicatat'
  return jamTerendah === jamTertinggi
    ? `${formatDesimal(jamTerendah, 1)} jam`
    : `${formatDesimal(jamTerendah, 1)} sampai ${formatDesimal(jamTertinggi, 1)} jam`
}

/** Perangkat daerah dengan jumlah, upah, dan jam kerjanya; namanya membuka daftar pegawainya. */
export function OrganisasiTable({ rows }: { rows: readonly Baris[] }) {
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
          key: 'upah',
          header: 'Upah sebulan',
          numeric: true,
          cardLabel: 'Upah sebulan',
          cell: ({ upah }) => (upah && upah.berupah > 0 ? formatRupiah(upah.jumlah) : '–'),
        },
        {
          key: 'rentang',
          header: 'Upah seorang',
          cardLabel: 'Upah seorang',
          cell: ({ upah }) => (upah && upah.berupah > 0 ? formatRentang(upah) : 'Belum dicatat'),
        },
        {
          key: 'jam',
          header: 'Jam seminggu',
          cardLabel: 'Jam seminggu',
          cell: ({ upah }) => (upah && upah.berupah > 0 ? formatJam(upah) : '–'),
        },
        {
          key: 'pagu',
          header: 'Pagu tahun depan',
          cardLabel: 'Pagu tahun depan',
          cell: ({ upah }) => <Pagu mencukupi={upah?.paguMencukupi ?? null} />,
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

function Pagu({ mencukupi }: { mencukupi: boolean | null }) {
  if (mencukupi === null) return <Status makna="belum">Belum dinyatakan</Status>
  return mencukupi ? <Status makna="lengkap">Mencukupi</Status> : <Status makna="catatan">Kurang</Status>
}
