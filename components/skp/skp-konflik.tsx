'use client'

import { type FormEvent, useEffect, useRef } from 'react'
import { Button, buttonClass } from '@/components/ui/button'
import { Card, CardBody } from '@/components/ui/card'
import { ConflictChoice } from '@/components/ui/conflict-choice'
import { Note } from '@/components/ui/note'
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
        subtitle="Yang Anda ketik di sini dan yang tersimpan sama-sama ada. Pilih untuk tiap hasil kerja."
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

/** Tabrakan pada formulir tanpa skrip: ketikannya tetap di isian, yang tersimpan tertulis di sini, dan orangnya yang memilih. */
export function SkpDuaVersi({ beda, pesan, href }: { beda: readonly Beda[]; pesan: string; href: string }) {
  return (
    <Note
      tone="warn"
      title="Ada dua versi"
      actions={
        <a href={href} className={buttonClass({ size: 'sm' })}>
          Buang ketikan saya, pakai yang tersimpan
        </a>
      }
    >
      <p>{pesan}</p>
      {beda.length > 0 ? (
        <>
          <p className="mt-1">
            Isian di bawah ini ketikan Anda. Menyimpannya lagi mengganti yang tersimpan berikut:
          </p>
          <ul className="mt-1 grid list-disc gap-0.5 pl-5">
            {beda.map(({ kunci, milik, lain }) => (
              <li key={kunci}>
                {lain
                  ? describeRencana(lain)
                  : `(tidak ada) “${milik?.uraian ?? ''}” hanya ada pada ketikan Anda`}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Note>
  )
}
