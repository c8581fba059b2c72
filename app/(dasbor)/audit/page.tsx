import type { Metadata } from 'next'
import { AuditSaring } from '@/components/audit/audit-saring'
import { AuditSegel } from '@/components/audit/audit-segel'
import { AuditTable } from '@/components/audit/audit-table'
import { buttonClass } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Icon } from '@/components/ui/icon'
import { PageHeader } from '@/components/ui/page-header'
import { Pager } from '@/components/ui/pager'
import { formatAuditHref, parseAuditFilter } from '@/lib/laporan/parse-audit'
import { listAudit } from '@/lib/laporan/queries-audit'
import { describeSegel } from '@/lib/laporan/queries-audit-segel'
import { getWilayah } from '@/lib/server/clock'
import { requireViewer } from '@/lib/server/viewer'

export const metadata: Metadata = { title: 'Audit' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function AuditPage({ searchParams }: Props) {
  const viewer = await requireViewer('audit:read')
  const filter = parseAuditFilter(await searchParams)
  const [{ singkatanZona }, halaman, segel] = await Promise.all([
    getWilayah(),
    listAudit(viewer, filter),
    describeSegel(),
  ])
  const { sebelum, sesudah, rows } = halaman
  return (
    <>
      <PageHeader
        title="Audit"
        subtitle={`Siapa berbuat apa, kepada siapa, dan kapan (${singkatanZona}), terbaru lebih dahulu.`}
        actions={
          <a href={formatAuditHref(filter, {}, '/api/unduh/audit')} download className={buttonClass()}>
            <Icon name="download" />
            Unduh Excel
          </a>
        }
      />
      <AuditSegel segel={segel} />
      <Card label="Jejak audit">
        <AuditSaring filter={filter} halaman={halaman} />
        <AuditTable rows={rows} disaring={Object.values(filter).some(Boolean)} />
        <Pager
          total={rows.length}
          prevHref={sebelum ? formatAuditHref(filter, { sebelum }) : undefined}
          nextHref={sesudah ? formatAuditHref(filter, { sesudah }) : undefined}
        />
      </Card>
    </>
  )
}
