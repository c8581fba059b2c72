'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** Meminta ulang halaman ini tiap beberapa detik selama terlihat; isinya tetap dari server. */
export function SegarkanBerkala({ detik }: { detik: number }) {
  const router = useRouter()
  useEffect(() => {
    const jam = setInterval(() => {
      if (document.visibilityState === 'visible') router.refresh()
    }, detik * 1000)
    return () => clearInterval(jam)
  }, [router, detik])
  return null
}
