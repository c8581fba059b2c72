import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Status } from '@/components/ui/status'
import { type Column, NameCell, Table } from '@/components/ui/table'
import { formatAngka, formatDesimal, formatTanggalTabel } from '@/lib/core/format'
import { LABEL_CATATAN_PENDEK, LABEL_SEBAB_TIDAK, LABEL_SEBAB_TUNDA } from '@/lib/kelayakan/labels-keputusan'
import { LABEL_TAHAP } from '@/lib/kelayakan/labels-rantai'
import type { Tahap, TemuanFilter } from '@/lib/kelayakan/parse'
import type { BarisTemuan } from '@/lib/kelayakan/queries-daftar'
import { buildDaftarHref, buildOrangHref, MAKNA_TAHAP, TAMPILAN } from './tampilan'

function Sebab({ row }: { row: BarisTemuan }) {
  const label = row.rekomendasi === 'TIDAK_DIPERPANJANG' ? LABEL_SEBAB_TIDAK : LABEL_SEBAB_TUNDA
  const kalimat =
    row.penentu.length > 0
      ? row.penentu.map((kode) => label[kode] ?? kode)
      : row.catatan.map((kode) => LABEL_CATATAN_PENDEK[kode])
  if (kalimat.length === 0) return <span className="text-ink-3">Semua syarat terpenuhi</span>
  return <span className="text-ink-2">{kalimat.join('; ')}</span>
}

/** Jam pada lencananya sudah berarti menunggu. */
const PENDEK: Record<Tahap, string> = {
  kepala: 'Kepala',
  bkd: 'BKPSDM',
  ppk: 'PPK',
  kedua: 'Orang kedua',
  putus: 'Diputuskan',
  rilis: 'Dirilis',
}

function TahapOrang({ row }: { row: BarisTemuan }) {
  const beda = row.diputuskan ?? row.usulan
  return (
    <>
      <Status makna={MAKNA_TAHAP[row.tahap]}>
        <span className="sr-only">{LABEL_TAHAP[row.tahap]}</span>
        <span aria-hidden="true">{PENDEK[row.tahap]}</span>
      </Status>
      {beda && beda !== row.rekomendasi ? (
        <span className="mt-1 block text-xs">
          <Status makna="catatan">
            {row.diputuskan ? 'Keputusan' : 'Kepala'}: {TAMPILAN[beda].pendek.toLowerCase()}
          </Status>
        </span>
      ) : null}
    </>
  )
}

const OPD: Column<BarisTemuan> = {
  key: 'opd',
  header: 'Perangkat daerah',
  cardFull: true,
  cell: (row) => row.opd ?? 'Tanpa penugasan',
}

const TAHAP: Column<BarisTemuan> = {
  key: 'tahap',
  header: 'Tahap',
  cardFull: true,
  cell: (row) => <TahapOrang row={row} />,
}

const KOLOM: Column<BarisTemuan>[] = [
  {
    key: 'rekomendasi',
    header: 'Rekomendasi',
    cell: (row) => (
      <Status makna={TAMPILAN[row.rekomendasi].makna}>{TAMPILAN[row.rekomendasi].pendek}</Status>
    ),
  },
  {
    key: 'sebab',
    header: 'Sebab atau catatan',
    cardFull: true,
    className: 'min-w-48',
    cell: (row) => <Sebab row={row} />,
  },
  {
    key: 'bulan',
    header: 'Bulan final',
    numeric: true,
    cardLabel: 'Bulan final',
    cell: (row) => `${row.bulanFinal} dari ${row.bulanWajib}`,
  },
  {
    key: 'rata',
    header: 'Rata-rata',
    numeric: true,
    hideOnCard: true,
    cell: (row) => (row.rataCapaian === null ? '–' : formatDesimal(row.rataCapaian)),
  },
  {
    key: 'selesai',
    header: 'Kontrak sampai',
    numeric: true,
    className: 'whitespace-nowrap',
    hideOnCard: true,
    cell: (row) => (row.selesai === null ? '–' : formatTanggalTabel(row.selesai)),
  },
]

/** Daftar temuan; nama membuka penjelasan lengkap orang itu. */
export function TemuanTable({
  slug,
  filter,
  rows,
  cocok,
  rantai,
  banyakOpd,
  pilih = false,
}: {
  slug: string
  filter: TemuanFilter
  rows: readonly BarisTemuan[]
  cocok: number
  /** Gladi tidak punya rantai, jadi tanpa kolom tahap. */
  rantai: boolean
  /** Di dalam satu perangkat daerah namanya tidak diulang di tiap baris. */
  banyakOpd: boolean
  /** Baris dapat dicentang; tabel berdiri di dalam formulir. */
  pilih?: boolean
}) {
  return (
    <Table
      caption={`Temuan, ${formatAngka(cocok)} pegawai menurut nama`}
      compact={false}
      selection={pilih ? { name: 'pilih', label: (row) => row.nama } : undefined}
      columns={[
        {
          key: 'nama',
          header: 'Nama',
          rowHeader: true,
          sort: { href: buildDaftarHref(slug, {}, filter), state: 'ascending' },
          cell: (row) => (
            <NameCell
              href={buildOrangHref(slug, row.pegawaiId, filter)}
              name={row.nama}
              sub={row.nip || 'NI PPPK belum ada'}
            />
          ),
        },
        ...KOLOM,
        ...(banyakOpd ? [OPD] : []),
        ...(rantai ? [TAHAP] : []),
      ]}
      rows={rows}
      rowKey={(row) => row.pegawaiId}
      empty={
        <EmptyState
          icon="search"
          title="Tidak ada yang cocok dengan saringan ini"
          action={<ButtonLink href={buildDaftarHref(slug)}>Lepas semua saringan</ButtonLink>}
        />
      }
    />
  )
}
