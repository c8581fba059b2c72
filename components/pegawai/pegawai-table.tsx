'use client'
// Digambar di peramban: lima puluh baris dikirim sekali sebagai data, bukan sebagai pohon elemen.
import { EmptyState } from '@/components/ui/empty-state'
import { MiniPlanks } from '@/components/ui/mini-planks'
import { Status } from '@/components/ui/status'
import { type Column, NameCell, Table } from '@/components/ui/table'
import { formatTanggalTabel } from '@/lib/core/format'
import { LABEL_STATUS_PEGAWAI } from '@/lib/pegawai/labels'
import type { BarisPegawai } from '@/lib/pegawai/queries'
import type { KeadaanBulanNilai } from '@/lib/penilaian/queries'

type Props = {
  rows: readonly BarisPegawai[]
  bulan: ReadonlyMap<string, readonly KeadaanBulanNilai[]>
  tahun: number
  total: number
  urut: { href: string; turun: boolean }
  kosong: { saringan: boolean; bolehImpor: boolean }
}

const KOSONG: readonly KeadaanBulanNilai[] = []

function describeKeadaan(row: BarisPegawai, bulan: readonly KeadaanBulanNilai[]) {
  if (row.status !== 'AKTIF') return <Status makna="dikecualikan">{LABEL_STATUS_PEGAWAI[row.status]}</Status>
  if (!row.atasan) return <Status makna="catatan">Tanpa atasan</Status>
  if (bulan.includes('hilang')) return <Status makna="tidak">Bulan hilang</Status>
  if (bulan.includes('menunggu')) return <Status makna="menunggu">Menunggu nilai</Status>
  return <Status makna="memenuhi">Lancar</Status>
}

function describeBulan(bulan: readonly KeadaanBulanNilai[]): string {
  const count = (keadaan: KeadaanBulanNilai) => bulan.filter((satu) => satu === keadaan).length
  return `${count('final')} bulan final, ${count('hilang')} hilang, ${count('dikecualikan')} dikecualikan`
}

/** Daftar pegawai: nama dan keadaan lebih dahulu, tahun sebagai dua belas batang. */
export function PegawaiTable({ rows, bulan, tahun, total, urut, kosong }: Props) {
  const bulanOf = (row: BarisPegawai) => bulan.get(row.id) ?? KOSONG
  const columns: Column<BarisPegawai>[] = [
    {
      key: 'nama',
      header: 'Nama',
      rowHeader: true,
      sort: { href: urut.href, state: urut.turun ? 'descending' : 'ascending' },
      cell: (row) => (
        <NameCell href={`/pegawai/${row.id}`} name={row.nama} sub={row.nip ?? 'NI PPPK belum ada'} />
      ),
    },
    { key: 'keadaan', header: 'Keadaan', cell: (row) => describeKeadaan(row, bulanOf(row)) },
    {
      key: 'bulan',
      header: String(tahun),
      cell: (row) => <MiniPlanks label={describeBulan(bulanOf(row))} bulan={bulanOf(row)} />,
    },
    { key: 'jabatan', header: 'Jabatan', hideOnCard: true, cell: (row) => row.jabatan ?? 'Belum dipetakan' },
    {
      key: 'opd',
      header: 'Unit kerja',
      cardFull: true,
      cell: (row) => (
        <>
          {row.unitKerja ?? 'Belum ditempatkan'}
          {row.perangkatDaerah && row.perangkatDaerah !== row.unitKerja ? (
            <span className="block text-ink-3 text-xs">{row.perangkatDaerah}</span>
          ) : null}
        </>
      ),
    },
    { key: 'atasan', header: 'Atasan langsung', hideOnCard: true, cell: (row) => row.atasan ?? 'Belum ada' },
    {
      key: 'bup',
      header: 'BUP',
      cardLabel: 'BUP',
      hideOnCard: true,
      className: 'whitespace-nowrap',
      cell: (row) => (row.tanggalBup ? formatTanggalTabel(row.tanggalBup) : 'Belum diketahui'),
    },
  ]
  return (
    <Table
      caption={`Pegawai, ${rows.length} dari ${total}`}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      empty={
        kosong.saringan ? (
          <EmptyState icon="search" title="Tidak ada yang cocok dengan saringan ini">
            Kosongkan salah satu isian, atau tekan Semua.
          </EmptyState>
        ) : (
          <EmptyState icon="users" title="Belum ada pegawai dalam jangkauan Anda">
            {kosong.bolehImpor
              ? 'Mulailah dengan mengimpor daftar pegawai dari SIASN.'
              : 'Pegawai tampil di sini setelah Admin BKPSDM mengimpor daftarnya.'}
          </EmptyState>
        )
      }
    />
  )
}
