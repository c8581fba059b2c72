'use client'

import './globals.css'
import { GalatTakTerduga } from '@/components/kerangka/galat-tak-terduga'

/** Stands in for the root layout itself, so it brings its own document. */
export default function GlobalError({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  return (
    <html lang="id">
      <body>
        <title>Belum dapat ditampilkan · Titian</title>
        <main id="isi" className="px-4">
          <GalatTakTerduga digest={error.digest} retry={reset} />
        </main>
      </body>
    </html>
  )
}
