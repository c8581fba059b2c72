'use client'

import { Button } from '@/components/ui/button'

/** Mencetak dasbor ini pada satu halaman. */
export function CetakButton() {
  return (
    <Button icon="printer" onClick={() => window.print()}>
      Cetak satu halaman
    </Button>
  )
}
