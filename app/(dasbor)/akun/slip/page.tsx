import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { buildSlipHref, SlipSaring } from '@/components/akun/slip-saring'
import { SlipTable } from '@/components/akun/slip-table'
import { SlipTerbit } from '@/components/akun/slip-terbit'
import { SlipUlang } from '@/components/akun/slip-ulang'
import { SlipUlangSaringan } from '@/components/akun/slip-ulang-saringan'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { Pager } from '@/components/ui/pager'
import { issueSlip, reissueSaringan, reissueSlip } from '@/lib/akun/actions-slip'
import { parseSlipFilter } from '@/lib/akun/parse-slip'
import { findSlip } from '@/lib/akun/queries-slip'
import { today } from '@/lib/server/clock'
import { requireViewer } from '@/lib/server/viewer'
import { formatHingga } from './waktu'

export const metadata: Metadata = { title: 'Slip akun' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function SlipAkunPage({ searchParams }: Props) {
  const viewer = await requireViewer('akun:issue')
  const [hariIni, params] = await Promise.all([today(), searchParams])
  const filter = parseSlipFilter(params)
  const isi = await findSlip(viewer, filter, hariIni)
  if (!isi) notFound()
  const waktu = await formatHingga(isi.baris)
  return (
    <>
      <div data-layar-saja>
        <PageHeader
          title="Slip akun"
          subtitle={`${isi.opd.nama}. Akun pertama bagi pegawai dan atasan, dibagikan sebagai slip kertas.`}
        />
      </div>
      <SlipTerbit
        key={isi.opd.id}
        action={issueSlip}
        perangkatDaerahId={isi.opd.id}
        perangkatDaerah={isi.opd.nama}
        tanpa={isi.hitungan.tanpa}
        tanpaNip={isi.tanpaNip}
        peranKurang={isi.peranKurang}
      />
      {filter.keadaan === 'slip' || filter.keadaan === 'berakhir' ? (
        <SlipUlangSaringan
          key={`${isi.opd.id} ${filter.keadaan} ${filter.q}`}
          action={reissueSaringan}
          saringan={{ perangkatDaerahId: isi.opd.id, keadaan: filter.keadaan, q: filter.q }}
          banyak={isi.cocok}
          perangkatDaerah={isi.opd.nama}
        />
      ) : null}
      <Card label="Akun" className="print:border-0">
        <div data-layar-saja>
          <SlipSaring filter={{ ...filter, opd: isi.opd.id }} isi={isi} />
        </div>
        <SlipUlang
          action={reissueSlip}
          perangkatDaerahId={isi.opd.id}
          bisa={isi.baris.some(({ bolehUlang }) => bolehUlang)}
        >
          <SlipTable rows={isi.baris} waktu={waktu} />
        </SlipUlang>
        <Pager
          total={isi.cocok}
          prevHref={filter.sesudah ? buildSlipHref(filter, {}) : undefined}
          nextHref={isi.sesudah ? buildSlipHref(filter, { sesudah: isi.sesudah }) : undefined}
        />
      </Card>
    </>
  )
}
