import { Card } from '@/components/ui/card'
import { ChipBar } from '@/components/ui/chips'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterChoice, FilterForm } from '@/components/ui/filter-form'
import { Input } from '@/components/ui/input'
import { Pager } from '@/components/ui/pager'
import { Select } from '@/components/ui/select'
import { Status } from '@/components/ui/status'
import { type Column, NameCell, Table } from '@/components/ui/table'
import { formatParameter } from '@/lib/core/alamat'
import { formatBulan } from '@/lib/core/format'
import { LABEL_STATUS_BULAN } from '@/lib/rencana-kinerja/labels'
import { formatSlugBulan, type RencanaFilter } from '@/lib/rencana-kinerja/parse'
import type { BarisRencana, HalamanRencana } from '@/lib/rencana-kinerja/queries-daftar'
import { STATUS_BULAN } from '@/lib/rencana-kinerja/schema'
import { MAKNA_STATUS } from './keadaan'

type Ganti = Partial<Record<keyof RencanaFilter, string | number | undefined>>

function buildHref(filter: RencanaFilter, ganti: Ganti): string {
  return `/rencana-kinerja${formatParameter(filter, ganti)}`
}

/** Rencana bulan semua pegawai dalam jangkauan, dengan saringan di alamat. */
export function RencanaDaftar({
  filter,
  halaman,
  perangkatDaerah,
  tahunIni,
}: {
  filter: RencanaFilter
  halaman: HalamanRencana
  perangkatDaerah: readonly { id: string; nama: string }[]
  tahunIni: number
}) {
  const columns: Column<BarisRencana>[] = [
    {
      key: 'nama',
      header: 'Nama',
      rowHeader: true,
      cell: (row) => (
        <NameCell
          href={`/rencana-kinerja/orang/${row.pegawaiId}/${formatSlugBulan(filter)}`}
          name={row.nama}
          sub={row.nip ?? 'NI PPPK belum ada'}
        />
      ),
    },
    {
      key: 'status',
      header: `${formatBulan(filter.bulan)} ${filter.tahun}`,
      cell: (row) =>
        row.status ? (
          <Status makna={MAKNA_STATUS[row.status]}>{LABEL_STATUS_BULAN[row.status]}</Status>
        ) : row.rekap ? (
          <Status makna="final">Menurut rekap</Status>
        ) : (
          <Status makna="belum">Belum dibuat</Status>
        ),
    },
    {
      key: 'baris',
      header: 'Baris',
      numeric: true,
      hideOnCard: true,
      cell: (row) => (row.status ? row.baris : ''),
    },
    { key: 'unit', header: 'Unit kerja', cardFull: true, cell: (row) => row.unit ?? 'Belum ditempatkan' },
    { key: 'atasan', header: 'Atasan langsung', hideOnCard: true, cell: (row) => row.atasan ?? 'Belum ada' },
  ]
  const chip = (label: string, count: number, status?: RencanaFilter['status']) => ({
    label,
    count,
    href: buildHref(filter, { status }),
    active: filter.status === status,
  })
  const tahun = [tahunIni + 1, tahunIni, tahunIni - 1, tahunIni - 2]
  return (
    <Card label="Daftar rencana bulan">
      <FilterForm action="/rencana-kinerja" keep={{ status: filter.status }}>
        <Input name="q" label="Nama atau NI PPPK" defaultValue={filter.q} type="search" />
        <Select
          name="bulan"
          label="Bulan"
          defaultValue={filter.bulan}
          options={Array.from({ length: 12 }, (_, i) => ({
            value: String(i + 1),
            label: formatBulan(i + 1),
          }))}
        />
        <Select
          name="tahun"
          label="Tahun"
          defaultValue={filter.tahun}
          options={[...new Set([filter.tahun, ...tahun])]
            .sort()
            .map((t) => ({ value: String(t), label: String(t) }))}
        />
        <FilterChoice name="opd" label="Perangkat daerah" items={perangkatDaerah} value={filter.opd} />
      </FilterForm>
      <ChipBar
        label="Saringan cepat"
        items={[
          chip('Semua', halaman.hitungan.semua),
          chip('Belum dibuat', halaman.hitungan.BELUM, 'BELUM'),
          ...STATUS_BULAN.map((s) => chip(LABEL_STATUS_BULAN[s], halaman.hitungan[s], s)),
        ]}
      />
      <Table
        caption={`Rencana bulan, ${halaman.rows.length} dari ${halaman.cocok}`}
        columns={columns}
        rows={halaman.rows}
        rowKey={(row) => row.pegawaiId}
        empty={
          halaman.hitungan.semua > 0 || filter.q ? (
            <EmptyState icon="search" title="Tidak ada yang cocok dengan saringan ini">
              Kosongkan salah satu isian, atau tekan Semua.
            </EmptyState>
          ) : (
            <EmptyState icon="users" title="Belum ada pegawai dalam jangkauan Anda" />
          )
        }
      />
      <Pager
        total={halaman.cocok}
        prevHref={halaman.sebelum ? buildHref(filter, { sebelum: halaman.sebelum }) : undefined}
        nextHref={halaman.sesudah ? buildHref(filter, { sesudah: halaman.sesudah }) : undefined}
      />
    </Card>
  )
}
