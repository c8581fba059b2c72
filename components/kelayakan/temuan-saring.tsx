import { ChipBar } from '@/components/ui/chips'
import { FilterChoice, FilterForm } from '@/components/ui/filter-form'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { formatAngka } from '@/lib/core/format'
import { LABEL_SEBAB_TIDAK, LABEL_SEBAB_TUNDA } from '@/lib/kelayakan/labels-keputusan'
import { LABEL_TAHAP } from '@/lib/kelayakan/labels-rantai'
import { TAHAP, type TemuanFilter } from '@/lib/kelayakan/parse'
import type { Rekap } from '@/lib/kelayakan/queries'
import type { HitunganSaring } from '@/lib/kelayakan/queries-daftar'
import { buildDaftarHref, TAMPILAN, URUTAN } from './tampilan'

/** Saringan di atas daftar: isian, lalu rekomendasi dengan hitungannya. */
export function TemuanSaring({
  slug,
  filter,
  rekap,
  hitungan,
  opd,
  rantai,
}: {
  slug: string
  filter: TemuanFilter
  rekap: Rekap
  opd: readonly { id: string; nama: string }[]
  hitungan: HitunganSaring
  /** Salah pada gladi: tidak punya rantai, jadi tidak ada tahap yang dipilih. */
  rantai: boolean
}) {
  const label = {
    ...LABEL_SEBAB_TIDAK,
    ...(filter.rekomendasi === 'TIDAK_DIPERPANJANG' ? {} : LABEL_SEBAB_TUNDA),
  }
  const sebab = [
    ...new Set(
      rekap.sebab.flatMap(({ kode, rekomendasi }) =>
        !filter.rekomendasi || rekomendasi === filter.rekomendasi || kode === filter.penentu ? [kode] : [],
      ),
    ),
  ]
  return (
    <>
      <FilterForm
        action={`/kelayakan/${slug}/daftar`}
        keep={{
          rekomendasi: filter.rekomendasi,
          usulan: filter.usulan,
          sk: filter.sk,
          massal: filter.massal,
          sebab: filter.sebab,
        }}
      >
        <Input name="q" label="Nama atau NI PPPK" defaultValue={filter.q} type="search" />
        <FilterChoice name="opd" label="Perangkat daerah" items={opd} value={filter.opd} />
        <Select
          name="penentu"
          label="Sebab"
          placeholder="Semua sebab"
          options={sebab.map((kode) => ({ value: kode, label: label[kode] ?? kode }))}
          defaultValue={filter.penentu ?? ''}
        />
        {rantai ? (
          <Select
            name="tahap"
            label="Tahap"
            placeholder="Semua tahap"
            options={TAHAP.map((kode) => ({
              value: kode,
              label: `${LABEL_TAHAP[kode]} (${formatAngka(hitungan.tahap[kode])})`,
            }))}
            defaultValue={filter.tahap ?? ''}
          />
        ) : null}
      </FilterForm>
      <ChipBar
        label="Rekomendasi"
        items={[
          {
            label: 'Semua',
            count: URUTAN.reduce((n, kode) => n + hitungan.rekomendasi[kode], 0),
            href: buildDaftarHref(slug, { rekomendasi: undefined }, filter),
            active: !filter.rekomendasi,
          },
          ...URUTAN.map((kode) => ({
            label: TAMPILAN[kode].pendek,
            count: hitungan.rekomendasi[kode],
            href: buildDaftarHref(slug, { rekomendasi: kode }, filter),
            active: filter.rekomendasi === kode,
          })),
        ]}
      />
    </>
  )
}
