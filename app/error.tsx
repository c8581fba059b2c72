'use client'

import { GalatTakTerduga } from '@/components/kerangka/galat-tak-terduga'

export default function RootError({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  return (
    <main id="isi" className="px-4">
      <GalatTakTerduga digest={error.digest} retry={reset} />
    </main>
  )
}
