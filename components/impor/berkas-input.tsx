'use client'

import { type ReactNode, useState, useSyncExternalStore } from 'react'
import { buttonClass } from '@/components/ui/button'
import { cx } from '@/components/ui/cx'
import { Icon } from '@/components/ui/icon'
import { formatUkuran } from './waktu'

const NATIVE =
  'max-w-full text-ink-2 text-sm file:mr-3 file:min-h-11 md:file:min-h-9 file:rounded-sm file:border file:border-line-strong file:border-solid file:bg-surface file:px-3 file:font-semibold file:text-ink file:text-sm'
const subscribe = () => () => {}

/** Kotak untuk memilih atau menjatuhkan satu berkas; masukannya tetap milik peramban sehingga jalan tanpa skrip. */
export function BerkasInput({ petunjuk }: { petunjuk: ReactNode }) {
  const [dipilih, setDipilih] = useState<{ nama: string; ukuran: number } | null>(null)
  // Tanpa skrip tampak masukan milik peramban; dengan skrip ia menutupi kotak, dan kata-katanya kata-kata kita.
  const hidup = useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  )
  return (
    <div className="grid gap-1">
      <label htmlFor="berkas" className="font-semibold text-sm">
        Berkas
      </label>
      <div className="relative grid justify-items-center gap-2 rounded-md border border-line-strong border-dashed bg-surface-2 px-4 py-6 text-center focus-within:outline-2 focus-within:outline-primary hover:border-primary">
        <span className="grid size-11 place-items-center rounded-md bg-surface text-primary shadow-1">
          <Icon name={dipilih ? 'file-spreadsheet' : 'upload'} size={20} />
        </span>
        <p className="min-w-0 font-semibold text-sm [overflow-wrap:anywhere]" role="status">
          {dipilih
            ? `${dipilih.nama}, ${formatUkuran(dipilih.ukuran)}`
            : 'Jatuhkan berkas di sini, atau pilih dari komputer'}
        </p>
        {hidup ? (
          <span aria-hidden="true" className={buttonClass({ size: 'sm' })}>
            {dipilih ? 'Pilih berkas lain' : 'Pilih berkas'}
          </span>
        ) : null}
        <input
          id="berkas"
          name="berkas"
          type="file"
          required
          accept=".xlsx,.csv,.txt"
          aria-describedby="berkas-petunjuk"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0]
            setDipilih(file ? { nama: file.name, ukuran: file.size } : null)
          }}
          className={cx(hidup ? 'absolute inset-0 size-full cursor-pointer opacity-0' : NATIVE)}
        />
      </div>
      <p id="berkas-petunjuk" className="text-ink-3 text-xs">
        {petunjuk}
      </p>
    </div>
  )
}
