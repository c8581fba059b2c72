import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Chips } from '@/components/ui/chips'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterForm } from '@/components/ui/filter-form'
import { Input } from '@/components/ui/input'
import { Pager } from '@/components/ui/pager'
import { Status } from '@/components/ui/status'
import { NameCell, Table } from '@/components/ui/table'
import { formatAngka } from '@/lib/core/format'
import { formatSaat } from '@/lib/skp/labels'
import type { PustakaFilter } from '@/lib/skp/parse-pustaka'
import type { HalamanPustaka, HitunganPustaka, JabatanPustaka } from '@/lib/skp/queries-pustaka'

/** Alamat daftar pustaka dengan saringan yang diganti sebagian; tempat halaman selalu dilepas. */
function buildHref(filter: PustakaFilter, ganti: Partial<PustakaFilter>): string {
  const params = new URLSearchParams()
  for (const [kunci, nilai] of Object.entries({
    ...filter,
    sesudah: undefined,
    sebelum: undefined,
    ...ganti,
  }))
    if (nilai) params.set(kunci, nilai)
  return params.size > 0 ? `/skp/pustaka?${params}` : '/skp/pustaka'
}

/** Keadaan pustaka seluruh jangkauan dalam satu kalimat. */
export function describePustaka({ semua, tanpa, orangTanpa }: HitunganPustaka): string {
  if (semua === 0) return ''
  if (tanpa === 0) return `Semua ${formatAngka(semua)} jabatan sudah mempunyai pustaka.`
  const orang = orangTanpa > 0 ? `, dipegang ${formatAngka(orangTanpa)} orang` : ', belum ada pemegangnya'
  return `${formatAngka(tanpa)} dari ${formatAngka(semua)} jabatan masih tanpa pustaka${orang}.`
}

function Isi({ row }: { row: JabatanPustaka }) {
  if (row.baris === 0) return <Status makna="belum">Tanpa pustaka</Status>
  return (
    <>
      {row.baris} hasil kerja
      <span className="text-ink-3">, {row.bobot === null ? 'tanpa bobot' : 'berbobot'}</span>
    </>
  )
}

/** Tidak ada jabatan dalam jangkauan: belum ada di wilayah ini, atau semuanya dikelola BKPSDM. */
export function PustakaTanpaJabatan({ seluruhWilayah }: { seluruhWilayah: boolean }) {
  return (
    <Card label="Pustaka jabatan">
      {seluruhWilayah ? (
        <EmptyState
          icon="book-open"
          title="Belum ada jabatan"
          action={<ButtonLink href="/pegawai/impor">Impor pegawai</ButtonLink>}
        >
          Jabatan tampil di sini setelah pegawai diimpor.
        </EmptyState>
      ) : (
        <EmptyState
          icon="book-open"
          title="Pustaka jabatan Anda dikelola BKPSDM"
          action={<ButtonLink href="/skp">Ke daftar SKP</ButtonLink>}
        >
          Semua jabatan di perangkat daerah Anda juga dipegang orang di perangkat daerah lain, jadi pustakanya
          satu untuk semua. Usulkan perubahannya kepada Admin BKPSDM.
        </EmptyState>
      )}
    </Card>
  )
}

/** Jabatan dengan isi pustaka dan pemegangnya: saringan, tabel, dan halaman berikutnya dalam satu kartu. */
export function PustakaDaftar({
  filter,
  halaman,
  zona,
}: {
  filter: PustakaFilter
  halaman: HalamanPustaka
  zona: string
}) {
  const { hitungan, rows, sebelum, sesudah } = halaman
  const chip = (label: string, count: number, keadaan: PustakaFilter['keadaan']) => ({
    label,
    count,
    href: buildHref(filter, { keadaan }),
    active: filter.keadaan === keadaan,
  })
  return (
    <Card label="Pustaka jabatan">
      <FilterForm action="/skp/pustaka" keep={{ keadaan: filter.keadaan }} submitLabel="Cari">
        <Input name="q" label="Nama jabatan" defaultValue={filter.q} type="search" />
      </FilterForm>
      <div className="border-line border-y px-3 py-2.5">
        <Chips
          label="Saringan cepat"
          items={[
            chip('Semua', hitungan.semua, undefined),
            chip('Tanpa pustaka', hitungan.tanpa, 'tanpa'),
            chip('Berisi', hitungan.berisi, 'berisi'),
          ]}
        />
      </div>
      <Table
        caption={`Pustaka jabatan, ${rows.length} dari ${hitungan.cocok}`}
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'nama',
            header: 'Jabatan',
            rowHeader: true,
            cell: (row) => <NameCell href={`/skp/pustaka/${row.id}`} name={row.nama} />,
          },
          {
            key: 'orang',
            header: 'Pemegang',
            numeric: true,
            cardLabel: 'Pemegang',
            cell: (row) =>
              row.orang > 0 ? formatAngka(row.orang) : <span className="text-ink-3">belum ada</span>,
          },
          { key: 'isi', header: 'Isi', cell: (row) => <Isi row={row} /> },
          {
            key: 'diubah',
            header: 'Terakhir diubah',
            hideOnCard: true,
            cell: (row) =>
              row.diubahPada ? (
                formatSaat(row.diubahPada, zona)
              ) : (
                <span className="text-ink-3">belum pernah</span>
              ),
          },
        ]}
        empty={
          <EmptyState
            icon="search"
            title="Tidak ada jabatan yang cocok"
            action={<ButtonLink href="/skp/pustaka">Lihat semua</ButtonLink>}
          >
            {filter.keadaan === 'tanpa' && !filter.q
              ? 'Semua jabatan sudah mempunyai pustaka.'
              : 'Ubah nama atau saringannya.'}
          </EmptyState>
        }
      />
      <Pager
        total={hitungan.cocok}
        prevHref={sebelum ? buildHref(filter, { sebelum }) : undefined}
        nextHref={sesudah ? buildHref(filter, { sesudah }) : undefined}
      />
    </Card>
  )
}
