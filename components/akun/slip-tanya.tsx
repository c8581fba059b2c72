import type { ReactNode } from 'react'
import { buttonClass } from '../ui/button'
import { Icon } from '../ui/icon'
import { SubmitButton } from '../ui/submit-button'

/**
 * Bertanya sebelum slip terbit: berapa, di mana, dan bahwa dicetak sekarang juga. Berupa `details`, agar bertanya juga tanpa skrip.
 * `yakin` adalah tulisan tombol yang benar-benar menerbitkan.
 */
export function SlipTanya({
  buka,
  yakin,
  nama,
  children,
}: {
  buka: ReactNode
  yakin: string
  /** Nama dan isi tombolnya, bila satu formulir memuat lebih dari satu perbuatan. */
  nama?: { name: string; value: string }
  children: ReactNode
}) {
  return (
    <details className="group min-w-0">
      <summary
        className={`${buttonClass({ variant: 'primary' })} w-fit cursor-pointer list-none group-open:hidden [&::-webkit-details-marker]:hidden`}
      >
        <Icon name="key-round" />
        {buka}
      </summary>
      <div className="grid max-w-140 justify-items-start gap-3 rounded-md border border-line-strong bg-surface-2 p-4 text-ink text-sm">
        <p>{children}</p>
        <p className="text-ink-2">
          Kata sandinya tampil satu kali saja, di halaman ini. Siapkan pencetak dahulu, lalu cetak sebelum
          menutup halaman.
        </p>
        <SubmitButton icon="key-round" busyLabel="Menerbitkan…" {...nama}>
          {yakin}
        </SubmitButton>
      </div>
    </details>
  )
}
