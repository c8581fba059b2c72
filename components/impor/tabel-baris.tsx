import { NameCell, Table } from '@/components/ui/table'
import { formatBulan, formatDesimal } from '@/lib/core/format'
import { formatIsi } from '@/lib/impor/parse-isi'
import type { BarisDto } from '@/lib/impor/queries'
import type { NilaiIsi } from '@/lib/impor/schema'

const teks = (nilai: NilaiIsi | undefined) => (nilai === null || nilai === undefined ? '' : formatIsi(nilai))

/** Isi terpenting satu baris dalam satu kalimat, menurut jenis barisnya. */
function describeBaris({ lembar, isi }: BarisDto): string {
  const bagian =
    isi.bulan !== undefined
      ? [
          formatBulan(Number(isi.bulan)),
          typeof isi.capaian === 'number' ? `capaian ${formatDesimal(isi.capaian)}` : 'tanpa capaian',
        ]
      : isi.unit_nama !== undefined
        ? [teks(isi.nama_jabatan), teks(isi.unit_nama)]
        : isi.kontrak_mulai !== undefined
          ? [`kontrak ${teks(isi.kontrak_mulai)} sampai ${teks(isi.kontrak_selesai)}`, teks(isi.nama_atasan)]
          : [
              lembar,
              teks(isi.tingkat),
              teks(isi.rating_hasil_kerja).replaceAll('_', ' ').toLowerCase(),
              teks(isi.ditetapkan),
            ]
  return bagian.filter((satu) => satu !== '').join(' · ')
}

/** Baris tanpa perbedaan untuk dibaca: yang baru, atau yang sama. */
export function TabelBaris({ baris, judul }: { baris: readonly BarisDto[]; judul: string }) {
  return (
    <Table
      caption={judul}
      rows={baris}
      rowKey={(row) => `${row.lembar}~${row.nomor}`}
      columns={[
        {
          key: 'nama',
          header: 'Pegawai',
          rowHeader: true,
          cell: (row) => <NameCell name={row.nama ?? `baris ${row.nomor}`} sub={row.kunci} />,
        },
        { key: 'isi', header: 'Isi', cardFull: true, cell: describeBaris },
        { key: 'baris', header: 'Baris', numeric: true, hideOnCard: true, cell: (row) => row.nomor },
      ]}
    />
  )
}
