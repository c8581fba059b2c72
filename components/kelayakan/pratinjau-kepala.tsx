import { ButtonLink } from '@/components/ui/button'
import { PageHeader } from '@/components/ui/page-header'
import { formatPutaran } from './tampilan'

/** Kepala pratinjau tindakan massal: putarannya, dan bahwa belum ada yang tercatat; `kembali` ke daftar tempat ia dibuka. */
export function PratinjauKepala({
  judul,
  putaran,
  kembali,
}: {
  judul: string
  putaran: { tahun: number; nomor: number; gladi: boolean }
  kembali?: string
}) {
  return (
    <PageHeader
      title={judul}
      subtitle={`${formatPutaran(putaran)}, perpanjangan ${putaran.tahun + 1}. Periksa angkanya; sebelum tombol ditekan tidak ada yang tercatat.`}
      actions={kembali ? <ButtonLink href={kembali}>Kembali ke daftar</ButtonLink> : undefined}
    />
  )
}
