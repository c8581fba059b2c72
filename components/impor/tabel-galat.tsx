import { BadValue } from '@/components/ui/diff'
import { Table } from '@/components/ui/table'
import type { BarisDto } from '@/lib/impor/queries'
import type { GalatBaris } from '@/lib/impor/schema'

type Satu = GalatBaris & { kunci: string; lembar: string; nomor: number; nama: string | null }

/** Satu baris tabel per isian yang salah (atau, dengan `peringatan`, yang mencurigakan). */
export function TabelGalat({
  baris,
  banyakLembar,
  peringatan = false,
}: {
  baris: readonly BarisDto[]
  banyakLembar: boolean
  peringatan?: boolean
}) {
  const rows: Satu[] = baris.flatMap((satu) =>
    satu.galat
      .filter((galat) => (galat.peringatan ?? false) === peringatan)
      .map((galat, i) => ({
        ...galat,
        kunci: `${satu.lembar}~${satu.nomor}~${i}`,
        lembar: satu.lembar,
        nomor: satu.nomor,
        nama: satu.nama,
      })),
  )
  return (
    <Table
      caption={peringatan ? 'Peringatan per baris' : 'Kesalahan per baris'}
      rows={rows}
      rowKey={(row) => row.kunci}
      columns={[
        {
          key: 'baris',
          header: 'Baris',
          rowHeader: true,
          cell: (row) => (
            <span className="whitespace-nowrap font-semibold text-ink">
              <span className="md:sr-only">Baris </span>
              {row.nomor}
              {banyakLembar ? <span className="font-normal text-ink-3"> {row.lembar}</span> : null}
            </span>
          ),
        },
        {
          key: 'kolom',
          header: 'Kolom',
          className: 'md:whitespace-nowrap font-medium',
          cell: (row) => row.kolom,
        },
        {
          key: 'isi',
          header: 'Isi',
          cardFull: true,
          cell: (row) =>
            row.isi === '' ? (
              <span className="text-ink-3">(kosong)</span>
            ) : peringatan ? (
              <span className="font-mono text-ink-2 text-xs [overflow-wrap:anywhere]">{row.isi}</span>
            ) : (
              <BadValue>{row.isi}</BadValue>
            ),
        },
        {
          key: 'pesan',
          header: peringatan ? 'Apa yang perlu dilihat' : 'Apa yang salah, apa yang harus dilakukan',
          cardFull: true,
          cell: (row) => row.pesan,
        },
      ]}
    />
  )
}
