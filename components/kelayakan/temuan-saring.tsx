import { Chips } from '@/components/ui/chips'
import { FilterForm } from '@/components/ui/filter-form'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { LABEL_SEBAB_TIDAK, LABEL_SEBAB_TUNDA } from '@/lib/kelayakan/labels-keputusan'
import type { TemuanFilter } from '@/lib/kelayakan/parse'
import type { Rekap } from '@/lib/kelayakan/queries'
import { buildDaftarHref, TAMPILAN, URUTAN } from './tampilan'

const PUTUSAN = [
  { value: 'belum', label: 'Belum diputuskan' },
  { value: 'menunggu', label: 'Menunggu orang kedua' },
  { value: 'sudah', label: 'Sudah diputuskan' },
]

/** Saringan di atas daftar: isian, lalu rekomendasi dengan hitungannya. */
export function TemuanSaring({
  slug,
  filter,
  rekap,
  opd,
}: {
  slug: string
  filter: TemuanFilter
  rekap: Rekap
  opd: readonly { id: string; nama: string }[]
}) {
  const label = {
    ...LABEL_SEBAB_TIDAK,
    ...(filter.rekomendasi === 'TIDAK_DIPERPANJANG' ? {} : LABEL_SEBAB_TUNDA),
  }
  const sebab = [
    ...new Set(
      rekap.sebab.flatMap(({ kode, rekomendasi }) =>
        !filter.rekomendasi || rekomendasi === filter.rekomendasi ? [kode] : [],
      ),
    ),
  ]
  return (
    <>
      <FilterForm action={`/kelayakan/${slug}/daftar`} keep={{ rekomendasi: filter.rekomendasi }}>
        <Input name="q" label="Nama atau NI PPPK" defaultValue={filter.q} type="search" />
        {opd.length > 1 ? (
          <Select
            name="opd"
            label="Perangkat daerah"
            placeholder={`Semua (${opd.length})`}
            options={opd.map(({ id, nama }) => ({ value: id, label: nama }))}
            defaultValue={filter.opd ?? ''}
          />
        ) : null}
        <Select
          name="penentu"
          label="Sebab"
          placeholder="Semua sebab"
          options={sebab.map((kode) => ({ value: kode, label: label[kode] ?? kode }))}
          defaultValue={filter.penentu ?? ''}
        />
        <Select
          name="putusan"
          label="Keputusan"
          placeholder="Semua"
          options={PUTUSAN}
          defaultValue={filter.putusan ?? ''}
        />
      </FilterForm>
      <div className="border-line border-y px-3 py-2.5">
        <Chips
          label="Rekomendasi"
          items={[
            {
              label: 'Semua',
              count: rekap.total,
              href: buildDaftarHref(slug, { rekomendasi: undefined, penentu: undefined }, filter),
              active: !filter.rekomendasi,
            },
            ...URUTAN.map((kode) => ({
              label: TAMPILAN[kode].pendek,
              count: rekap.jumlah[kode],
              href: buildDaftarHref(slug, { rekomendasi: kode, penentu: undefined }, filter),
              active: filter.rekomendasi === kode,
            })),
          ]}
        />
      </div>
    </>
  )
}
