import { FilterChoice, FilterForm } from '@/components/ui/filter-form'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { LABEL_JENIS_PENGECUALIAN } from '@/lib/pegawai/labels'
import type { PengecualianFilter } from '@/lib/pegawai/parse-pengecualian'
import { JENIS_PENGECUALIAN } from '@/lib/pegawai/schema-pengecualian'

/** Saringan daftar pengecualian: nama, tahun, jenis, perangkat daerah. */
export function PengecualianSaring({
  filter,
  tahun,
  perangkatDaerah,
}: {
  filter: PengecualianFilter
  tahun: number
  perangkatDaerah: readonly { id: string; nama: string }[]
}) {
  const pilihanTahun = [tahun + 1, tahun, tahun - 1].map(String)
  return (
    <div className="border-line border-b">
      <FilterForm action="/kehadiran/pengecualian">
        <Input name="q" label="Nama atau NI PPPK" defaultValue={filter.q} type="search" />
        <Select
          name="tahun"
          label="Tahun"
          options={pilihanTahun.map((value) => ({ value, label: value }))}
          defaultValue={String(tahun)}
        />
        <Select
          name="jenis"
          label="Jenis"
          placeholder="Semua"
          options={JENIS_PENGECUALIAN.map((value) => ({ value, label: LABEL_JENIS_PENGECUALIAN[value] }))}
          defaultValue={filter.jenis ?? ''}
        />
        <FilterChoice name="opd" label="Perangkat daerah" items={perangkatDaerah} value={filter.opd} />
      </FilterForm>
    </div>
  )
}
