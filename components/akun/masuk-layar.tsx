import type { ReactNode } from 'react'
import { Wordmark } from '../ui/brand'
import { Jembatan } from './jembatan'

/** Sign-in in two halves: what Titian is, and the way in. */
export function MasukLayar({ wilayah, children }: { wilayah: string; children: ReactNode }) {
  return (
    <div className="grid min-h-dvh grid-cols-[minmax(0,1fr)] max-nav:grid-rows-[auto_1fr] nav:grid-cols-[minmax(0,1.05fr)_minmax(0,1fr)]">
      <header className="relative grid grid-rows-[auto_1fr_auto] overflow-hidden bg-[#00424a] px-4 pt-5 text-white nav:px-12 nav:pt-10">
        <Wordmark onDark className="h-9 justify-self-start" />
        <div>
          <p className="mt-5 max-w-[19ch] text-balance font-bold text-[1.5rem] leading-[1.8125rem] tracking-tight nav:mt-18 nav:text-3xl nav:leading-[2.625rem]">
            Dua belas bulan kerja, dua keputusan, satu jalan yang jelas.
          </p>
          <p className="mt-2 max-w-[46ch] text-[#cfe9ea] text-[0.9375rem] leading-snug nav:mt-4 nav:text-md">
            Titian mengantar PPPK Paruh Waktu dari SKP sampai perpanjangan kontrak, dengan alasan yang dapat
            dibaca setiap orang.
          </p>
        </div>
        <div className="-mx-4 mt-3 self-end nav:-mx-12">
          <Jembatan />
        </div>
      </header>
      <main id="isi" className="grid content-center justify-items-center px-4 py-6 nav:p-10">
        <div className="grid w-full max-w-116 grid-cols-[minmax(0,1fr)] gap-5">
          <div className="grid gap-1">
            <h1>Masuk</h1>
            <p className="text-ink-2 text-sm">{wilayah}</p>
          </div>
          {children}
        </div>
      </main>
    </div>
  )
}
