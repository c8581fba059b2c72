import { ButtonLink } from '@/components/ui/button'
import { Diff } from '@/components/ui/diff'
import { EmptyState } from '@/components/ui/empty-state'
import { Status } from '@/components/ui/status'
import { type Column, NameCell, Table } from '@/components/ui/table'
import { LABEL_SEBAB_TIDAK, LABEL_SEBAB_TUNDA } from '@/lib/kelayakan/labels-keputusan'
import { LABEL_BEDA } from '@/lib/kelayakan/labels-rantai'
import type { PutaranRingkas } from '@/lib/kelayakan/queries'
import type { BarisBeda } from '@/lib/kelayakan/queries-beda'
import type { Rekomendasi } from '@/lib/kelayakan/schema'
import { buildOrangHref, TAMPILAN } from './tampilan'

function TandaRekomendasi({ kode }: { kode: Rekomendasi | null }) {
  if (kode === null) return <span className="text-ink-3">tidak ada</span>
  return <Status makna={TAMPILAN[kode].makna}>{TAMPILAN[kode].pendek}</Status>
}

function sebab(rekomendasi: Rekomendasi | null, penentu: readonly string[]): string {
  const label = rekomendasi === 'TIDAK_DIPERPANJANG' ? LABEL_SEBAB_TIDAK : LABEL_SEBAB_TUNDA
  return penentu.map((kode) => label[kode] ?? kode).join('; ')
}

function Sebab({ row }: { row: BarisBeda }) {
  const [lama, baru] = [sebab(row.dari, row.penentuLama), sebab(row.ke, row.penentuBaru)]
  if (lama === baru) return <span className="text-ink-2">{baru || 'tidak ada'}</span>
  return <Diff before={lama || 'tidak ada'} after={baru || 'tidak ada'} />
}

function Fakta({ row }: { row: BarisBeda }) {
  if (row.fakta.length === 0) return <span className="text-ink-3">–</span>
  return (
    <ul className="grid gap-1">
      {row.fakta.map(({ kode, label, lama, baru }) => (
        <li key={kode}>
          <span className="text-ink-3 text-xs first-letter:uppercase">{label}</span>
          <Diff before={lama} after={baru} />
        </li>
      ))}
    </ul>
  )
}

/** Orang demi orang: rekomendasi, sebab, dan fakta yang berubah, lama ke baru. */
export function BedaTabel({
  baru,
  lama,
  rows,
  tersaring,
  dasar,
}: {
  baru: PutaranRingkas
  lama: PutaranRingkas
  rows: readonly BarisBeda[]
  tersaring: boolean
  dasar: string
}) {
  const columns: Column<BarisBeda>[] = [
    {
      key: 'nama',
      header: 'Nama',
      rowHeader: true,
      cell: (row) => (
        <NameCell
          href={buildOrangHref(row.jenis === 'keluar' ? lama.slug : baru.slug, row.pegawaiId)}
          name={row.nama}
          sub={row.opd ?? 'Tanpa penugasan'}
        />
      ),
    },
    {
      key: 'rekomendasi',
      header: 'Rekomendasi',
      cardFull: true,
      cell: (row) =>
        row.dari === row.ke ? (
          <TandaRekomendasi kode={row.ke} />
        ) : (
          <span className="grid gap-1">
            <Diff before={<TandaRekomendasi kode={row.dari} />} after={<TandaRekomendasi kode={row.ke} />} />
          </span>
        ),
    },
    { key: 'jenis', header: 'Perubahan', hideOnCard: true, cell: (row) => LABEL_BEDA[row.jenis] },
    {
      key: 'sebab',
      header: 'Sebab',
      cardFull: true,
      className: 'min-w-48',
      cell: (row) => <Sebab row={row} />,
    },
    {
      key: 'fakta',
      header: 'Fakta yang berubah',
      cardFull: true,
      className: 'min-w-64',
      cell: (row) => <Fakta row={row} />,
    },
  ]
  return (
    <Table
      caption="Yang berbeda di antara dua putaran"
      compact={false}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.pegawaiId}
      empty={
        tersaring ? (
          <EmptyState
            icon="search"
            title="Tidak ada yang cocok dengan saringan ini"
            action={<ButtonLink href={dasar}>Lepas semua saringan</ButtonLink>}
          />
        ) : (
          <EmptyState icon="equal" title="Tidak ada yang berbeda">
            Rekomendasi, sebab, dan fakta setiap orang sama di kedua putaran.
          </EmptyState>
        )
      }
    />
  )
}
