import { ChipBar } from '@/components/ui/chips'
import { FilterForm } from '@/components/ui/filter-form'
import { Input } from '@/components/ui/input'
import { LABEL_BEDA } from '@/lib/kelayakan/labels-rantai'
import { type BedaFilter, formatBedaFilter, JENIS_BEDA } from '@/lib/kelayakan/parse'
import type { RingkasBeda } from '@/lib/kelayakan/queries-beda'

/** Saringan beda: nama, lalu apa yang berubah dengan hitungannya. */
export function BedaSaring({
  dasar,
  filter,
  ringkas,
}: {
  dasar: string
  filter: BedaFilter
  ringkas: RingkasBeda
}) {
  const semua = JENIS_BEDA.reduce((n, kode) => n + ringkas.jenis[kode], 0)
  const href = (jenis: BedaFilter['jenis']) =>
    `${dasar}${formatBedaFilter(filter, { jenis, dari: undefined, ke: undefined })}`
  return (
    <>
      <FilterForm
        action={dasar}
        keep={{ jenis: filter.jenis, dari: filter.dari, ke: filter.ke }}
        submitLabel="Cari"
      >
        <Input name="q" label="Nama atau NI PPPK" defaultValue={filter.q} type="search" />
      </FilterForm>
      <ChipBar
        label="Perubahan"
        items={[
          {
            label: 'Semua yang berbeda',
            count: semua,
            href: href(undefined),
            active: !filter.jenis && !filter.dari && !filter.ke,
          },
          ...JENIS_BEDA.filter((kode) => ringkas.jenis[kode] > 0).map((kode) => ({
            label: LABEL_BEDA[kode],
            count: ringkas.jenis[kode],
            href: href(kode),
            active: filter.jenis === kode,
          })),
        ]}
      />
    </>
  )
}
