import { ChipBar } from '@/components/ui/chips'
import { FilterChoice, FilterForm } from '@/components/ui/filter-form'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { formatParameter } from '@/lib/core/alamat'
import { LABEL_TINGKAT_HUKUMAN } from '@/lib/kehadiran/labels'
import type { DisiplinFilter } from '@/lib/kehadiran/parse-disiplin'
import type { HalamanDisiplin } from '@/lib/kehadiran/queries-disiplin'
import { TINGKAT_HUKUMAN } from '@/lib/kehadiran/schema'

/** Alamat register dengan saringan yang diganti sebagian. */
export function buildDisiplinHref(
  filter: DisiplinFilter,
  ganti: Partial<DisiplinFilter>,
  jalur = '/disiplin',
): string {
  return `${jalur}${formatParameter(filter, { cari: undefined, ...ganti })}`
}

/** Saringan register: nama atau nomor SK, perangkat daerah, tingkat; lalu keadaan dengan hitungannya. */
export function DisiplinSaring({
  filter,
  hitungan,
  perangkatDaerah,
}: {
  filter: DisiplinFilter
  hitungan: HalamanDisiplin['hitungan']
  perangkatDaerah: readonly { id: string; nama: string }[]
}) {
  const chip = (label: string, count: number, keadaan?: DisiplinFilter['keadaan']) => ({
    label,
    count,
    href: buildDisiplinHref({ ...filter, keadaan }, {}),
    active: filter.keadaan === keadaan,
  })
  return (
    <>
      <FilterForm action="/disiplin" keep={{ keadaan: filter.keadaan }}>
        <Input name="q" label="Nama, NI PPPK, atau nomor SK" defaultValue={filter.q} type="search" />
        <FilterChoice name="opd" label="Perangkat daerah" items={perangkatDaerah} value={filter.opd} />
        <Select
          name="tingkat"
          label="Tingkat hukuman"
          placeholder="Semua"
          options={TINGKAT_HUKUMAN.map((value) => ({ value, label: LABEL_TINGKAT_HUKUMAN[value] }))}
          defaultValue={filter.tingkat ?? ''}
        />
      </FilterForm>
      <ChipBar
        label="Saringan cepat"
        items={[
          chip('Semua', hitungan.semua),
          chip('Menentukan perpanjangan', hitungan.menentukan, 'menentukan'),
          chip('Hukuman berlaku', hitungan.berlaku, 'berlaku'),
          chip('Kasus terbuka', hitungan.kasusTerbuka, 'kasus-terbuka'),
          chip('Selesai', hitungan.selesai, 'selesai'),
        ]}
      />
    </>
  )
}
