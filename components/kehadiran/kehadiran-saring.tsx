import { ChipBar } from '@/components/ui/chips'
import { FilterChoice, FilterForm } from '@/components/ui/filter-form'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import type { KehadiranFilter } from '@/lib/kehadiran/parse-saring'
import type { HalamanKehadiran } from '@/lib/kehadiran/queries'
import { buildKehadiranHref } from './alamat'

/** Saringan di atas kisi: perangkat daerah, unit, nama; lalu saringan cepat dengan hitungannya. */
export function KehadiranSaring({ filter, isi }: { filter: KehadiranFilter; isi: HalamanKehadiran }) {
  const { hitungan } = isi
  const chip = (label: string, count: number, keadaan?: KehadiranFilter['keadaan']) => ({
    label,
    count,
    href: buildKehadiranHref(filter, { keadaan }),
    active: filter.keadaan === keadaan,
  })
  return (
    <>
      <FilterForm
        action="/kehadiran"
        keep={{ tahun: String(isi.tahun), bulan: String(isi.bulan), keadaan: filter.keadaan }}
      >
        <Input name="q" label="Nama atau NI PPPK" defaultValue={filter.q} type="search" />
        {isi.daftarOpd.length > 1 ? (
          <Select
            name="opd"
            label="Perangkat daerah"
            options={isi.daftarOpd.map(({ id, nama }) => ({ value: id, label: nama }))}
            defaultValue={isi.opd.id}
          />
        ) : null}
        <FilterChoice
          name="unit"
          label="Unit kerja"
          items={isi.daftarUnit}
          value={isi.daftarUnit.some(({ id }) => id === filter.unit) ? filter.unit : ''}
        />
      </FilterForm>
      <ChipBar
        label="Saringan cepat"
        items={[
          chip('Semua', hitungan.semua),
          chip('Belum dicatat', hitungan.belum, 'belum'),
          chip('Ada alpa bulan ini', hitungan.alpa, 'alpa'),
          chip('Alpa setahun 3 hari atau lebih', hitungan.teguran, 'teguran'),
          chip('Bulan dikecualikan', hitungan.dikecualikan, 'dikecualikan'),
        ]}
      />
    </>
  )
}
