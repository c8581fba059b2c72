import { ChipBar } from '@/components/ui/chips'
import { FilterChoice, FilterForm } from '@/components/ui/filter-form'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { formatParameter } from '@/lib/core/alamat'
import type { SkpFilter } from '@/lib/skp/parse'
import type { HitunganSkp } from '@/lib/skp/queries'

type Props = {
  filter: SkpFilter
  tahunIni: number
  hitungan: HitunganSkp
  perangkatDaerah: readonly { id: string; nama: string }[]
}

/** Alamat daftar SKP dengan saringan yang diganti sebagian; tempat halaman selalu dilepas. */
export function buildSkpHref(
  filter: SkpFilter,
  ganti: Partial<Record<keyof SkpFilter, string | undefined>>,
): string {
  return `/skp${formatParameter(filter, ganti)}`
}

/** Saringan di atas tabel: isian, lalu saringan cepat dengan hitungannya. */
export function SkpSaring({ filter, tahunIni, hitungan, perangkatDaerah }: Props) {
  const lepas = { status: undefined, telat: undefined, giliran: undefined }
  const semua = !filter.status && !filter.telat && !filter.giliran
  const chip = (label: string, count: number, status: SkpFilter['status']) => ({
    label,
    count,
    href: buildSkpHref(filter, { ...lepas, status }),
    active: filter.status === status,
  })
  return (
    <>
      <FilterForm
        action="/skp"
        keep={{ status: filter.status, telat: filter.telat, giliran: filter.giliran }}
      >
        <Input name="q" label="Nama atau NI PPPK" defaultValue={filter.q} type="search" />
        <FilterChoice name="opd" label="Perangkat daerah" items={perangkatDaerah} value={filter.opd} />
        <Select
          name="tahun"
          label="Tahun"
          options={[tahunIni + 1, tahunIni, tahunIni - 1].map((tahun) => ({
            value: String(tahun),
            label: String(tahun),
          }))}
          defaultValue={String(filter.tahun)}
        />
      </FilterForm>
      <ChipBar
        label="Saringan cepat"
        items={[
          { label: 'Semua', count: hitungan.semua, href: buildSkpHref(filter, lepas), active: semua },
          ...(hitungan.giliran > 0 || filter.giliran
            ? [
                {
                  label: 'Menunggu Anda',
                  count: hitungan.giliran,
                  href: buildSkpHref(filter, { ...lepas, giliran: 'saya' }),
                  active: filter.giliran === 'saya',
                },
              ]
            : []),
          {
            label: 'Lewat jatuh tempo',
            count: hitungan.telat,
            href: buildSkpHref(filter, { ...lepas, telat: 'ya' }),
            active: filter.telat === 'ya',
          },
          chip('Belum disusun', hitungan.belum, 'BELUM'),
          chip('Draf', hitungan.draf, 'DRAF'),
          chip('Diajukan', hitungan.diajukan, 'DIAJUKAN'),
          chip('Tanda tangan', hitungan.disetujui, 'DISETUJUI'),
          chip('Ditetapkan', hitungan.ditetapkan, 'DITETAPKAN'),
        ]}
      />
    </>
  )
}
