import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Daftar } from './daftar'
import { Dasar } from './dasar'
import { Isian } from './isian'

export const metadata: Metadata = { title: 'Kit' }

/** Every component in every state, in both themes side by side; outside development only with TITIAN_KIT=1. */
export default function KitPage() {
  if (process.env.NODE_ENV !== 'development' && process.env.TITIAN_KIT !== '1') notFound()
  return (
    <main className="grid grid-cols-[minmax(0,1fr)] xl:grid-cols-2">
      <h1 className="sr-only">Kit</h1>
      {(['terang', 'gelap'] as const).map((tema) => (
        <div
          key={tema}
          data-tema={tema}
          className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-10 bg-bg px-4 py-6 text-ink md:px-7"
        >
          <Dasar k={tema} />
          <Isian k={tema} />
          <Daftar k={tema} />
        </div>
      ))}
    </main>
  )
}
