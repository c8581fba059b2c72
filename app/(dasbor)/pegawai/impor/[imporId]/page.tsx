import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Pratinjau } from '@/components/impor/pratinjau'
import { TerapkanDok } from '@/components/impor/terapkan-dok'
import { ActionButton } from '@/components/ui/action-button'
import { formatAngka } from '@/lib/core/format'
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
  const { impor } = pratinjau
  const { baru, berubah, salah } = impor.ringkasan
  const terbuka = impor.status === 'DIPERIKSA'
  return (
    <Pratinjau
      pratinjau={pratinjau}
      saring={saring}
      alamat={`/pegawai/impor/${impor.id}`}
      unduhSalah={`/api/unduh/galat-impor-pegawai?imporId=${impor.id}`}
      kembali="/pegawai/impor"
      diperbarui={kueri.diperbarui === '1'}
      buang={
        terbuka ? (
          <ActionButton
            action={discardImporPegawai}
            values={{ imporId: impor.id }}
            icon="trash"
            busyLabel="Membuang…"
          >
            Buang
          </ActionButton>
        ) : null
      }
      dok={
        terbuka && baru + berubah > 0 ? (
          <TerapkanDok
            action={applyImporPegawai}
            imporId={impor.id}
            version={impor.version}
            salah={salah}
            judul={`Terapkan ${formatAngka(baru + berubah)} pegawai: ${formatAngka(baru)} baru, ${formatAngka(berubah)} berubah`}
          >
            Semua atau tidak sama sekali. Isian kosong dan yang tidak ada di berkas dibiarkan.
          </TerapkanDok>
        ) : null
      }
    />
  )
}
