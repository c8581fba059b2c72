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

function sebut(rekomendasi: Rekomendasi | null, penentu: readonly string[]): string[] {
  const label = rekomendasi === 'TIDAK_DIPERPANJANG' ? LABEL_SEBAB_TIDAK : LABEL_SEBAB_TUNDA
  return penentu.map((kode) => label[kode] ?? kode)
}

/** Sebab yang hilang, yang baru, dan yang tetap; hanya yang berubah yang ditandai. */
function Sebab({ row }: { row: BarisBeda }) {
  const lama = sebut(row.dari, row.penentuLama)
  const baru = sebut(row.ke, row.penentuBaru)
  if (lama.length + baru.length === 0) return <span className="text-ink-3">tidak ada</span>
  return (
    <ul className="grid gap-0.5 text-xs leading-4">
      {lama
        .filter((satu) => !baru.includes(satu))
        .map((satu) => (
          <li key={satu}>
            <del className="text-ink-3">
              <span className="sr-only">tidak lagi </span>
              {satu}
            </del>
          </li>
        ))}
      {baru.map((satu) => (
        <li key={satu} className={lama.includes(satu) ? 'text-ink-2' : 'font-semibold'}>
          {lama.includes(satu) ? null : <span className="sr-only">baru </span>}
          {satu}
        </li>
      ))}
    </ul>
  )
}

function Fakta({ row }: { row: BarisBeda }) {
  if (row.fakta.length === 0) return <span className="text-ink-3">–</span>
  return (
    <dl className="grid grid-cols-[8.5rem_minmax(0,1fr)] gap-x-3 gap-y-0.5 text-xs leading-4">
      {row.fakta.map(({ kode, label, lama, baru }) => (
        <div key={kode} className="contents">
          <dt className="text-ink-3 first-letter:uppercase">{label}</dt>
          <dd>
            <Diff before={lama} after={baru} />
          </dd>
        </div>
      ))}
    </dl>
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
