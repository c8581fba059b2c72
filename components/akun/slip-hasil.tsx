'use client'

import { useEffect } from 'react'
import type { LembarSlip, Slip } from '@/lib/akun/schema-slip'
import { Button } from '../ui/button'
import { Note } from '../ui/note'
import { SlipLembar } from './slip-lembar'

/** Slip yang baru terbit: hanya tampil sekali, maka halaman menahan penutupan sampai dicetak. */
export function SlipHasil({ lembar, slip }: { lembar: LembarSlip; slip: readonly Slip[] }) {
  useEffect(() => {
    const hold = (event: BeforeUnloadEvent) => event.preventDefault()
    const release = () => window.removeEventListener('beforeunload', hold)
    window.addEventListener('beforeunload', hold)
    window.addEventListener('afterprint', release)
    return () => {
      release()
      window.removeEventListener('afterprint', release)
    }
  }, [])
  return (
    <div className="grid gap-4">
      <div data-layar-saja>
        <Note
          tone="ok"
          live
          title={`${slip.length} slip siap dicetak`}
          actions={
            <Button variant="primary" icon="printer" onClick={() => window.print()}>
              Cetak {slip.length} slip
            </Button>
          }
        >
          Kata sandinya hanya tampil di halaman ini, sekarang. Titian tidak menyimpannya; yang tidak sempat
          dicetak dibuatkan slip baru. Berlaku sampai {lembar.hingga}.
        </Note>
      </div>
      <SlipLembar lembar={lembar} slip={slip} />
    </div>
  )
}
