import type { Metadata } from 'next'
import { TidakDitemukan } from '@/components/kerangka/tidak-ditemukan'

export const metadata: Metadata = { title: 'Tidak ditemukan' }

export default function NotFound() {
  return (
    <main id="isi" className="px-4">
      <TidakDitemukan />
    </main>
  )
}
