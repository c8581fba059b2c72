import type { Metadata } from 'next'
import { AkunSaring, buildAkunHref } from '@/components/akun/akun-saring'
import { AkunTable } from '@/components/akun/akun-table'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { Pager } from '@/components/ui/pager'
import { parseAkunFilter } from '@/lib/akun/parse-akun'
import { findAkun } from '@/lib/akun/queries-daftar'
import { requireViewer } from '@/lib/server/viewer'

export const metadata: Metadata = { title: 'Akun' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function AkunPage({ searchParams }: Props) {
  const viewer = await requireViewer('akun:read')
  const filter = parseAkunFilter(await searchParams)
  const isi = await findAkun(filter)
  return (
    <>
      <PageHeader
        title="Akun"
        subtitle="Mematikan akun mengakhiri semua sesinya saat itu juga."
        actions={
          <ButtonLink href="/akun/pengelola" icon="user-cog">
            Pengelola kepegawaian
          </ButtonLink>
        }
      />
      <Card label="Akun">
        <AkunSaring filter={filter} hitungan={isi.hitungan} />
        <AkunTable rows={isi.baris} sendiri={viewer.akunId} />
        <Pager
          total={isi.cocok}
          prevHref={filter.sesudah ? buildAkunHref(filter, {}) : undefined}
          nextHref={isi.sesudah ? buildAkunHref(filter, { sesudah: isi.sesudah }) : undefined}
        />
      </Card>
    </>
  )
}
