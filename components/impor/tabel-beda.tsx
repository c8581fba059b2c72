import { Diff } from '@/components/ui/diff'
import { NameCell, Table } from '@/components/ui/table'
import type { BarisDto } from '@/lib/impor/queries'
import type { BedaBaris } from '@/lib/impor/schema'

type Satu = BedaBaris & { kunci: string; nama: string; nip: string; pertama: boolean }

/** Yang akan berubah: isian lama, isian baru, dan akibatnya; nama disebut sekali per orang. */
export function TabelBeda({
  baris,
  hanyaBerakibat,
}: {
  baris: readonly BarisDto[]
  hanyaBerakibat: boolean
}) {
  const rows: Satu[] = baris.flatMap((satu) =>
    satu.beda
      .filter((beda) => !hanyaBerakibat || beda.akibat)
      .map((beda, i) => ({
        ...beda,
        kunci: `${satu.lembar}~${satu.nomor}~${i}`,
        nama: satu.nama ?? satu.kunci ?? `baris ${satu.nomor}`,
        nip: satu.kunci ?? '',
        pertama: i === 0,
      })),
  )
  return (
    <Table
      caption="Perbedaan dengan isi Titian sekarang"
      rows={rows}
      rowKey={(row) => row.kunci}
      columns={[
        {
          key: 'nama',
          header: 'Pegawai',
          rowHeader: true,
          cell: (row) =>
            row.pertama ? (
              <NameCell name={row.nama} sub={row.nip} />
            ) : (
              <span className="text-ink-3 md:sr-only">{row.nama}</span>
            ),
        },
        {
          key: 'kolom',
          header: 'Kolom',
          className: 'md:whitespace-nowrap',
          cell: (row) => <span className="text-ink-2 text-xs">{row.kolom}</span>,
        },
        {
          key: 'beda',
          header: 'Sekarang dan menjadi',
          cardFull: true,
          cell: (row) => <Diff before={row.lama} after={row.baru} />,
        },
        {
          key: 'akibat',
          header: 'Akibat',
          cardFull: true,
          cell: (row) =>
            row.akibat ? (
              <span className="text-ink-2 text-sm">{row.akibat}</span>
            ) : (
              <span className="text-ink-3 max-md:hidden">tidak ada</span>
            ),
        },
      ]}
    />
  )
}
