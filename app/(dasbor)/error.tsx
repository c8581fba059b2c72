'use client'

import { GalatTakTerduga } from '@/components/kerangka/galat-tak-terduga'

export default function DasborError({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  return <GalatTakTerduga digest={error.digest} retry={reset} />
}
