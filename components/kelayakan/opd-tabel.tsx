import Link from 'next/link'
import { Card } from '@/components/ui/card'
import { Icon } from '@/components/ui/icon'
import { StackedBar } from '@/components/ui/stacked-bar'
import { type Column, Table } from '@/components/ui/table'
import { formatAngka } from '@/lib/core/format'
import type { PutaranRingkas, Rekap, RekapOpd } from '@/lib/kelayakan/queries'
import type { Rekomendasi } from '@/lib/kelayakan/schema'
import { buildDaftarHref, TAMPILAN, URUTAN } from './tampilan'

const KEPALA: Record<Rekomendasi, string> = {
  DIPERPANJANG: 'Perpanjang',
  DIPERPANJANG_DENGAN_CATATAN: 'Catatan',
  DITUNDA: 'Ditunda',
  TIDAK_DIPERPANJANG: 'Tidak',
}

function Diputuskan({ n, dari }: { n: number; dari: number }) {
  const teks = `${formatAngka(n)} dari ${formatAngka(dari)}`
  if (n < dari) return <span className="whitespace-nowrap">{teks}</span>
  return (
    <span className="inline-flex items-center gap-1 whitespace-nowrap font-semibold text-ok">
      <Icon name="check" size={14} />
      {teks}
    </span>
  )
}

const opdParam = (opd: RekapOpd) => opd.id ?? 'tanpa'

function kolomRekomendasi(slug: string, kode: Rekomendasi): Column<RekapOpd> {
  return {
    key: kode,
    header: KEPALA[kode],
    numeric: true,
    hideOnCard: true,
    cell: (opd) =>
      opd.jumlah[kode] === 0 ? (
        <span className="text-ink-3">0</span>
      ) : (
        <Link href={buildDaftarHref(slug, { opd: opdParam(opd), rekomendasi: kode })} prefetch={false}>
          {formatAngka(opd.jumlah[kode])}
          <span className="sr-only">
            {' '}
            {TAMPILAN[kode].pendek.toLowerCase()} di {opd.nama}
          </span>
        </Link>
      ),
  }
}

function Jumlah({ rekap, wilayah }: { rekap: Rekap; wilayah: string }) {
  return (
    <tr>
      <th scope="row">{wilayah}</th>
      <td data-angka>
        {formatAngka(rekap.total)}
        <span className="text-ink-3 md:hidden"> orang</span>
      </td>
      <td data-sembunyi />
      {URUTAN.map((kode) => (
        <td key={kode} data-angka data-sembunyi>
          {formatAngka(rekap.jumlah[kode])}
        </td>
      ))}
      <td data-angka data-penuh data-label="Diputuskan">
        <Diputuskan n={rekap.diputuskan} dari={rekap.total} />
      </td>
    </tr>
  )
}

/** Rekap per perangkat daerah; jumlah bawahnya selalu penjumlahan baris di atasnya. */
export function OpdTabel({
  putaran,
  rekap,
  wilayah,
}: {
  putaran: PutaranRingkas
  rekap: Rekap
  wilayah: string
}) {
  const { slug } = putaran
  const columns: Column<RekapOpd>[] = [
    {
      key: 'nama',
      header: 'Perangkat daerah',
      rowHeader: true,
      cell: (opd) => (
        <Link href={buildDaftarHref(slug, { opd: opdParam(opd) })} prefetch={false} data-nama>
          {opd.nama}
        </Link>
      ),
    },
    {
      key: 'total',
      header: 'Pegawai',
      numeric: true,
      cell: (opd) => (
        <>
          {formatAngka(opd.total)}
          <span className="text-ink-3 md:hidden"> orang</span>
        </>
      ),
    },
    {
      key: 'bilah',
      header: <span className="sr-only">Sebaran</span>,
      cardFull: true,
      className: 'md:w-28',
      cell: (opd) => (
        <StackedBar
          segments={URUTAN.map((kode) => ({
            label: TAMPILAN[kode].pendek,
            value: opd.jumlah[kode],
            tone: TAMPILAN[kode].tone,
          }))}
          label={URUTAN.map((kode) => `${opd.jumlah[kode]} ${TAMPILAN[kode].pendek.toLowerCase()}`).join(
            ', ',
          )}
        />
      ),
    },
    ...URUTAN.map((kode) => kolomRekomendasi(slug, kode)),
    {
      key: 'diputuskan',
      header: 'Diputuskan',
      numeric: true,
      cardFull: true,
      cardLabel: 'Diputuskan',
      cell: (opd) => <Diputuskan n={opd.diputuskan} dari={opd.total} />,
    },
  ]
  return (
    <Card title="Per perangkat daerah">
      <Table
        caption="Rekomendasi per perangkat daerah"
        columns={columns}
        rows={rekap.opd}
        rowKey={opdParam}
        footer={rekap.opd.length > 1 ? <Jumlah rekap={rekap} wilayah={wilayah} /> : null}
      />
    </Card>
  )
}
