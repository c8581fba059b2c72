'use client'

import { type FormEvent, useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { Card, CardBody } from '@/components/ui/card'
import { ConflictChoice } from '@/components/ui/conflict-choice'
import { type Beda, describeRencana } from '@/lib/skp/aturan/beda'

/** Dua orang mengubah SKP yang sama: tiap hasil kerja yang berbeda dipilih, tidak ada yang dipilihkan. */
export function SkpKonflik({
  beda,
  oleh,
  pukul,
  onPilih,
}: {
  beda: readonly Beda[]
  oleh: string
  pukul: string
  onPilih: (pilihan: ReadonlyMap<string, 'milik' | 'lain'>) => void
}) {
  const kartu = useRef<HTMLDivElement>(null)
  // Orang bisa sedang mengetik jauh di bawah: kartunya dibawa ke depan mata.
  useEffect(() => kartu.current?.focus(), [])
  function handlePilih(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    onPilih(
      new Map(beda.map(({ kunci }) => [kunci, data.get(kunci) === 'milik' ? 'milik' : 'lain'] as const)),
    )
  }
  return (
    <div ref={kartu} tabIndex={-1}>
      <Card
        title="Ada dua versi"
        subtitle="Yang Anda ketik dan yang disimpan orang lain sama-sama ada. Pilih untuk tiap hasil kerja."
      >
        <form onSubmit={handlePilih}>
          <CardBody>
            {beda.map(({ kunci, milik, lain }, i) => (
              <ConflictChoice
                key={kunci}
                name={kunci}
                label={`“${(lain ?? milik)?.uraian.slice(0, 60) || `hasil kerja ke-${i + 1}`}”`}
                mine={milik ? describeRencana(milik) : 'Dihapus'}
                theirs={lain ? describeRencana(lain) : 'Tidak ada'}
                who={oleh}
                when={pukul}
              />
            ))}
            <div>
              <Button type="submit" variant="primary">
                Pakai pilihan ini
              </Button>
            </div>
          </CardBody>
        </form>
      </Card>
    </div>
  )
}
