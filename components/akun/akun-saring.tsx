import { ChipBar } from '@/components/ui/chips'
import { FilterForm } from '@/components/ui/filter-form'
import { Input } from '@/components/ui/input'
import { PERAN, PERAN_LABEL } from '@/lib/akses/peran'
import type { AkunFilter } from '@/lib/akun/parse-akun'
import type { HalamanAkun } from '@/lib/akun/queries-daftar'
import { formatParameter } from '@/lib/core/alamat'

/** Alamat daftar akun dengan saringan yang diganti sebagian; tempat halaman dilepas kecuali disebut. */
export function buildAkunHref(filter: AkunFilter, ganti: Partial<AkunFilter>): string {
  return `/akun${formatParameter(filter, ganti)}`
}

/** Pencarian akun, dan peran dengan hitungannya. */
export function AkunSaring({ filter, hitungan }: { filter: AkunFilter; hitungan: HalamanAkun['hitungan'] }) {
  const chip = (label: string, count: number, pilihan: Pick<AkunFilter, 'peran' | 'keadaan'>) => ({
    label,
    count,
    href: buildAkunHref({ q: filter.q, ...pilihan }, {}),
    active: filter.peran === pilihan.peran && filter.keadaan === pilihan.keadaan,
  })
  return (
    <>
      <FilterForm
        action="/akun"
        keep={{ peran: filter.peran, keadaan: filter.keadaan }}
        submitLabel="Cari"
        label="Pencarian"
      >
        <Input name="q" label="Nama, NIP, atau nama masuk" defaultValue={filter.q} type="search" />
      </FilterForm>
      <ChipBar
        label="Saringan cepat"
        items={[
          chip('Semua', hitungan.semua, {}),
          ...PERAN.filter((peran) => peran === filter.peran || hitungan.peran[peran]).map((peran) =>
            chip(PERAN_LABEL[peran], hitungan.peran[peran] ?? 0, { peran }),
          ),
          chip('Dimatikan', hitungan.mati, { keadaan: 'mati' }),
        ]}
      />
    </>
  )
}
