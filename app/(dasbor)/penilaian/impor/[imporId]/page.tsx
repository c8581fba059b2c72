import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PratinjauHalaman } from '@/components/impor/pratinjau-halaman'
import { describeTertutup } from '@/components/penilaian/tertutup'
import { findPratinjau } from '@/lib/impor/queries'
import { saringImporSchema } from '@/lib/impor/schema'
import { applyImporRekap, discardImporRekap } from '@/lib/penilaian/actions'
import { listBulanTertutup } from '@/lib/penilaian/queries-tertutup'
import { today } from '@/lib/server/clock'
import { requireViewer } from '@/lib/server/viewer'

export const metadata: Metadata = { title: 'Periksa rekap setahun' }

type Props = {
  params: Promise<{ imporId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function PratinjauRekapPage({ params, searchParams }: Props) {
  await requireViewer('penilaian:import')
  const [{ imporId }, kueri] = await Promise.all([params, searchParams])
  const saring = saringImporSchema.parse(kueri)
  const pratinjau = await findPratinjau(imporId, ['REKAP_TAHUN'], saring)
  if (!pratinjau) notFound()
  const tertutup = await listBulanTertutup(pratinjau.impor, await today())
  return (
    <PratinjauHalaman
      pratinjau={pratinjau}
      saring={saring}
      diperbarui={kueri.diperbarui === '1'}
      dasar="/penilaian/impor"
      unduhSalah="/api/unduh/galat-impor-rekap"
      apply={applyImporRekap}
      discard={discardImporRekap}
      perluAlasan={describeTertutup(tertutup)}
      sebutan={`baris rekap ${pratinjau.impor.tahun ?? ''}`}
    >
      Semua atau tidak sama sekali. Evaluasi yang sudah disegel tidak ikut berubah; evaluasi berikutnya
      memakai isi baru.
    </PratinjauHalaman>
  )
}
