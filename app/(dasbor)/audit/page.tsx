import type { Metadata } from 'next'
import { AuditTable } from '@/components/audit/audit-table'
import { Card } from '@/components/ui/card'
import { FilterForm } from '@/components/ui/filter-form'
import { PageHeader } from '@/components/ui/page-header'
import { Pager } from '@/components/ui/pager'
import { Select } from '@/components/ui/select'
import { listAksi, listAudit } from '@/lib/laporan/queries-audit'
import { getWilayah } from '@/lib/server/clock'
import { requireViewer } from '@/lib/server/viewer'

export const metadata: Metadata = { title: 'Audit' }

type Props = { searchParams: Promise<{ aksi?: string; sesudah?: string }> }

export default async function AuditPage({ searchParams }: Props) {
  await requireViewer('audit:read')
  const [{ zona, singkatanZona }, params, daftarAksi] = await Promise.all([
    getWilayah(),
    searchParams,
    listAksi(),
  ])
  const aksi = daftarAksi.find((satu) => satu === params.aksi)
  const sesudah = /^\d{1,15}$/.test(params.sesudah ?? '') ? Number(params.sesudah) : undefined
  const halaman = await listAudit(zona, { aksi, sesudah })
  const href = (id: number) =>
    `/audit?${new URLSearchParams({ ...(aksi ? { aksi } : {}), sesudah: String(id) })}`
  return (
    <>
      <PageHeader
        title="Audit"
        subtitle={`Setiap perubahan, siapa dan kapan (${singkatanZona}). Rantai segelnya diperiksa dengan npm run audit:verify.`}
      />
      <Card label="Jejak audit">
        <FilterForm action="/audit">
          <Select
            name="aksi"
            label="Perbuatan"
            placeholder={`Semua (${daftarAksi.length})`}
            defaultValue={aksi ?? ''}
            options={daftarAksi.map((value) => ({ value, label: value }))}
          />
        </FilterForm>
        <AuditTable rows={halaman.rows} />
        <Pager
          total={halaman.rows.length}
          prevHref={sesudah ? '/audit' : undefined}
          nextHref={halaman.sesudah ? href(halaman.sesudah) : undefined}
        />
      </Card>
    </>
  )
}
