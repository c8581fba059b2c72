import { ChipBar } from '@/components/ui/chips'
import { FilterChoice, FilterForm } from '@/components/ui/filter-form'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { formatParameter } from '@/lib/core/alamat'
import type { PegawaiFilter } from '@/lib/pegawai/parse'
import type { HitunganPegawai } from '@/lib/pegawai/queries'

type Props = {
  filter: PegawaiFilter
  hitungan: HitunganPegawai
  perangkatDaerah: readonly { id: string; nama: string }[]
  jabatan: readonly { id: string; nama: string }[]
}

/** Alamat daftar pegawai dengan saringan yang diganti sebagian; tempat halaman selalu dilepas. */
export function buildPegawaiHref(
  filter: PegawaiFilter,
  ganti: Partial<Record<keyof PegawaiFilter, string | undefined>>,
): string {
  const { urut } = { ...filter, ...ganti }
  return `/pegawai${formatParameter(filter, { ...ganti, urut: urut === 'nama' ? undefined : urut })}`
}

/** Saringan di atas tabel: isian, lalu saringan cepat dengan hitungannya. */
export function PegawaiSaring({ filter, hitungan, perangkatDaerah, jabatan }: Props) {
  const chip = (label: string, count: number, keadaan?: PegawaiFilter['keadaan']) => ({
    label,
    count,
    href: buildPegawaiHref(filter, { keadaan }),
    active: filter.keadaan === keadaan,
  })
  return (
    <>
      <FilterForm
        action="/pegawai"
        keep={{ keadaan: filter.keadaan, urut: filter.urut === 'nama' ? undefined : filter.urut }}
      >
        <Input name="q" label="Nama atau NI PPPK" defaultValue={filter.q} type="search" />
        <FilterChoice name="opd" label="Perangkat daerah" items={perangkatDaerah} value={filter.opd} />
        <Select
          name="jabatan"
          label="Jabatan"
          placeholder={`Semua (${jabatan.length})`}
          options={jabatan.map(({ id, nama }) => ({ value: id, label: nama }))}
          defaultValue={filter.jabatan ?? ''}
        />
      </FilterForm>
      <ChipBar
        label="Saringan cepat"
        items={[
          chip('Semua', hitungan.semua),
          chip('Aktif', hitungan.aktif, 'aktif'),
          chip('Tidak aktif', hitungan.tidakAktif, 'tidak-aktif'),
          chip('Tanpa atasan', hitungan.tanpaAtasan, 'tanpa-atasan'),
          chip('Jabatan belum dipetakan', hitungan.tanpaJabatan, 'tanpa-jabatan'),
          chip('BUP 12 bulan lagi', hitungan.bup12Bulan, 'bup-12-bulan'),
        ]}
      />
    </>
  )
}
