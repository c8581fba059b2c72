import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PratinjauHalaman } from '@/components/impor/pratinjau-halaman'
import { findPratinjau } from '@/lib/impor/queries'
import { saringImporSchema } from '@/lib/impor/schema'
import { applyImporPegawai, discardImporPegawai } from '@/lib/pegawai/actions'
import { requireViewer } from '@/lib/server/viewer'

export const metadata: Metadata = { title: 'Periksa impor pegawai' }

type Props = {
  params: Promise<{ imporId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function PratinjauPegawaiPage({ params, searchParams }: Props) {
  await requireViewer('pegawai:import')
  const [{ imporId }, kueri] = await Promise.all([params, searchParams])
  const saring = saringImporSchema.parse(kueri)
  const pratinjau = await findPratinjau(imporId, ['DAFTAR_PEGAWAI', 'PELENGKAP'], saring)
  if (!pratinjau) notFound()
  return (
    <PratinjauHalaman
      pratinjau={pratinjau}
      saring={saring}
      diperbarui={kueri.diperbarui === '1'}
      dasar="/pegawai/impor"
      unduhSalah="/api/unduh/galat-impor-pegawai"
      apply={applyImporPegawai}
      discard={discardImporPegawai}
      sebutan="pegawai"
    >
      Semua atau tidak sama sekali. Isian kosong dan yang tidak ada di berkas dibiarkan.
    </PratinjauHalaman>
  )
}
