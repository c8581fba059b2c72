import Link from 'next/link'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { type Column, NameCell, Table } from '@/components/ui/table'
import { formatAngka } from '@/lib/core/format'
import type { Dasbor, PenilaiTertunda } from '@/lib/laporan/queries-dasbor'
import type { DasborFilter } from '@/lib/laporan/schema'
import { buildDaftarHref, type Tempat } from './alamat'

function Hitungan({ n, filter }: { n: number; filter: Partial<DasborFilter> | null }) {
  if (n === 0) return <span className="text-ink-3">0</span>
  if (!filter) return <>{formatAngka(n)}</>
  return (
    <Link href={buildDaftarHref(filter)} prefetch={false}>
      {formatAngka(n)}
    </Link>
  )
}

/** Apa yang tertinggal dan pada siapa: atasan dengan hitungannya, yang terbanyak dahulu. */
export function PenilaiKartu({ dasbor }: { dasbor: Dasbor }) {
  const tempat: Tempat = dasbor.opd && dasbor.rincian === 'unit' ? { opd: dasbor.opd.id } : {}
  const columns: Column<PenilaiTertunda>[] = [
    {
      key: 'nama',
      header: 'Pejabat penilai hari ini',
      rowHeader: true,
      cell: (satu) => (
        <NameCell
          name={satu.id === 'tanpa' ? 'Belum ada atasan tercatat' : satu.nama}
          sub={
            satu.id === 'tanpa'
              ? 'tidak ada yang dapat menilai'
              : [satu.jabatan, dasbor.opd ? null : satu.opd].filter(Boolean).join(', ')
          }
        />
      ),
    },
    {
      key: 'orang',
      header: 'Orang tertinggal',
      cardLabel: 'Orang tertinggal',
      numeric: true,
      cell: (satu) => <Hitungan n={satu.orang} filter={{ ...tempat, penilai: satu.id, tunggakan: 'ada' }} />,
    },
    {
      key: 'bulan',
      header: 'Bulan belum dinilai',
      cardLabel: 'Bulan belum dinilai',
      numeric: true,
      cell: (satu) => formatAngka(satu.bulan),
    },
    {
      key: 'siap',
      header: 'Tinggal dinilai',
      hideOnCard: true,
      numeric: true,
      cell: (satu) => formatAngka(satu.siapDinilai),
    },
    {
      key: 'skp',
      header: 'SKP belum lengkap',
      cardLabel: 'SKP belum lengkap',
      numeric: true,
      cell: (satu) => <Hitungan n={satu.skp} filter={{ ...tempat, penilai: satu.id, skp: 'belum' }} />,
    },
    {
      key: 'pegawai',
      header: 'Dari',
      hideOnCard: true,
      numeric: true,
      cell: (satu) => <Hitungan n={satu.pegawai} filter={{ ...tempat, penilai: satu.id }} />,
    },
  ]
  return (
    <Card
      title="Yang tertinggal, dan pada siapa"
      subtitle="Bulan yang sudah lewat tanpa nilai, menurut pejabat penilai hari ini. Tinggal dinilai berarti realisasinya sudah masuk; sisanya menunggu laporan pegawai."
      className="print:hidden"
    >
      <Table
        caption="Yang tertinggal menurut pejabat penilai"
        columns={columns}
        rows={dasbor.penilai}
        rowKey={(satu) => satu.id}
        empty={
          <EmptyState icon="circle-check" title="Tidak ada yang tertinggal">
            Semua bulan yang sudah lewat sudah dinilai, dan semua SKP ditandatangani.
          </EmptyState>
        }
      />
    </Card>
  )
}
