import type { Metadata } from 'next'
import { KepalaTable } from '@/components/akun/kepala-table'
import { KepalaTerbit } from '@/components/akun/kepala-terbit'
import { Card } from '@/components/ui/card'
import { ChipBar } from '@/components/ui/chips'
import { PageHeader } from '@/components/ui/page-header'
import { issueKepala } from '@/lib/akun/actions-kepala'
import { parseKeadaanKepala } from '@/lib/akun/parse-slip'
import { listKepala } from '@/lib/akun/queries-kepala'
import { today } from '@/lib/server/clock'
import { requireViewer } from '@/lib/server/viewer'

export const metadata: Metadata = { title: 'Akun kepala' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function AkunKepalaPage({ searchParams }: Props) {
  await requireViewer('akun:update')
  const [hariIni, params] = await Promise.all([today(), searchParams])
  const pilihan = parseKeadaanKepala(params)
  const semua = await listKepala(hariIni)
  const rows = semua.filter(({ keadaan }) => !pilihan || keadaan === pilihan)
  const chip = (label: string, keadaan?: (typeof semua)[number]['keadaan']) => ({
    label,
    count: semua.filter((row) => !keadaan || row.keadaan === keadaan).length,
    href: keadaan ? `/akun/kepala?keadaan=${keadaan}` : '/akun/kepala',
    active: pilihan === keadaan,
  })
  return (
    <>
      <div data-layar-saja>
        <PageHeader
          title="Akun kepala perangkat daerah"
          subtitle="Kepala merekomendasikan perpanjangan orang-orangnya. Siapa kepalanya dibaca dari penugasan yang berlaku hari ini."
        />
      </div>
      <Card label="Kepala perangkat daerah" className="print:border-0">
        <ChipBar
          label="Saringan cepat"
          items={[
            chip('Semua'),
            chip('Dapat diterbitkan', 'terbit'),
            chip('Dapat merekomendasi', 'siap'),
            chip('Datanya kurang', 'belum'),
          ]}
        />
        <KepalaTerbit action={issueKepala} bisa={rows.filter(({ keadaan }) => keadaan === 'terbit').length}>
          <KepalaTable rows={rows} />
        </KepalaTerbit>
      </Card>
    </>
  )
}
