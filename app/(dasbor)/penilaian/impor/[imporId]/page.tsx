import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Pratinjau } from '@/components/impor/pratinjau'
import { TerapkanDok } from '@/components/impor/terapkan-dok'
import { ActionButton } from '@/components/ui/action-button'
import { formatAngka } from '@/lib/core/format'
import { findPratinjau } from '@/lib/impor/queries'
import { saringImporSchema } from '@/lib/impor/schema'
import { applyImporRekap, discardImporRekap } from '@/lib/penilaian/actions'
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
  const { impor } = pratinjau
  const { baru, berubah, salah } = impor.ringkasan
  const terbuka = impor.status === 'DIPERIKSA'
  return (
    <Pratinjau
      pratinjau={pratinjau}
      saring={saring}
      alamat={`/penilaian/impor/${impor.id}`}
      unduhSalah={`/api/unduh/galat-impor-rekap?imporId=${impor.id}`}
      kembali="/penilaian/impor"
      diperbarui={kueri.diperbarui === '1'}
      buang={
        terbuka ? (
          <ActionButton
            action={discardImporRekap}
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
            action={applyImporRekap}
            imporId={impor.id}
            version={impor.version}
            salah={salah}
            judul={`Terapkan ${formatAngka(baru + berubah)} baris rekap ${impor.tahun ?? ''}: ${formatAngka(baru)} baru, ${formatAngka(berubah)} berubah`}
          >
            Semua atau tidak sama sekali. Evaluasi yang sudah disegel tidak ikut berubah; evaluasi berikutnya
            memakai isi baru.
          </TerapkanDok>
        ) : null
      }
    />
  )
}
