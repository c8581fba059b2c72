import { ChipBar } from '@/components/ui/chips'
import { FilterForm } from '@/components/ui/filter-form'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import type { SlipFilter } from '@/lib/akun/parse-slip'
import type { HalamanSlip } from '@/lib/akun/queries-slip'
import { formatParameter } from '@/lib/core/alamat'

/** Alamat daftar slip dengan saringan yang diganti sebagian; tempat halaman dilepas kecuali disebut. */
export function buildSlipHref(filter: SlipFilter, ganti: Partial<SlipFilter>): string {
  return `/akun/slip${formatParameter(filter, ganti)}`
}

/** Saringan daftar akun: perangkat daerah, nama, dan keadaan dengan hitungannya. */
export function SlipSaring({ filter, isi }: { filter: SlipFilter; isi: HalamanSlip }) {
  const chip = (label: string, count: number, keadaan?: SlipFilter['keadaan']) => ({
    label,
    count,
    href: buildSlipHref({ ...filter, keadaan }, {}),
    active: filter.keadaan === keadaan,
  })
  const { hitungan } = isi
  return (
    <>
      <FilterForm action="/akun/slip" keep={{ keadaan: filter.keadaan }}>
        <Input name="q" label="Nama atau NIP" defaultValue={filter.q} type="search" />
        {isi.daftarOpd.length > 1 ? (
          <Select
            name="opd"
            label="Perangkat daerah"
            options={isi.daftarOpd.map(({ id, nama }) => ({ value: id, label: nama }))}
            defaultValue={isi.opd.id}
          />
        ) : null}
      </FilterForm>
      <ChipBar
        label="Saringan cepat"
        items={[
          chip('Semua', hitungan.semua),
          chip('Belum berakun', hitungan.tanpa, 'tanpa'),
          chip('Slip belum dipakai', hitungan.slip, 'slip'),
          chip('Slip berakhir', hitungan.berakhir, 'berakhir'),
          chip('Sandi sendiri', hitungan.aktif, 'aktif'),
          chip('Dimatikan', hitungan.mati, 'mati'),
        ]}
      />
    </>
  )
}
