import type { Metadata } from 'next'
import { HalamanGalat } from '@/components/kerangka/halaman-galat'
import { ButtonLink } from '@/components/ui/button'
import { requireViewer } from '@/lib/server/viewer'

export const metadata: Metadata = { title: 'Bukan untuk peran Anda' }

export default async function TanpaAksesPage() {
  await requireViewer()
  return (
    <HalamanGalat
      icon="lock"
      title="Halaman itu untuk peran lain"
      actions={
        <ButtonLink href="/beranda" variant="primary" icon="house">
          Ke beranda
        </ButtonLink>
      }
    >
      <p>
        Peran Anda tidak mencakup halaman yang dituju. Bila menurut Anda seharusnya mencakup, hubungi admin
        BKPSDM.
      </p>
    </HalamanGalat>
  )
}
