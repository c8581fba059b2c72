'use client'

import { Button } from '@/components/ui/button'

/** Mencetak halaman ini; semua syarat terbuka di kertas. */
export function CetakButton() {
  return (
    <Button icon="printer" onClick={() => window.print()}>
      Cetak
    </Button>
  )
}
