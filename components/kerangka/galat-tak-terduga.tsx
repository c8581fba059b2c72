'use client'

import { Button, ButtonLink } from '../ui/button'
import { HalamanGalat } from './halaman-galat'

/** What error boundaries show; `digest` is the reference that the server's log holds too. */
export function GalatTakTerduga({ digest, retry }: { digest: string | undefined; retry: () => void }) {
  return (
    <HalamanGalat
      icon="octagon-exclamation-point"
      title="Halaman ini belum dapat ditampilkan"
      actions={
        <>
          <Button variant="primary" icon="refresh-cw" onClick={retry}>
            Coba lagi
          </Button>
          <ButtonLink href="/beranda" icon="house">
            Ke beranda
          </ButtonLink>
        </>
      }
    >
      <p>Ada gangguan di sisi kami. Data yang sudah tersimpan tidak berubah.</p>
      {digest ? <p className="text-sm">Bila berulang, sampaikan rujukan {digest} kepada BKPSDM.</p> : null}
    </HalamanGalat>
  )
}
