'use client'

import type { ReactNode } from 'react'
import { type Control, type UseFieldArrayReturn, type UseFormRegister, useWatch } from 'react-hook-form'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Note } from '@/components/ui/note'
import { formatAngkaIsian, tryParseAngkaIndonesia } from '@/lib/core/angka'
import { describeBobot, sumBobot } from '@/lib/skp/aturan/isi'
import { LABEL_ASPEK } from '@/lib/skp/labels'
import type { BarisPustaka } from '@/lib/skp/queries-isi'
import { TambahButton } from './indikator-isian'
import { blankRencana, type Isian, toKetik } from './isian'
import { RencanaIsian } from './rencana-isian'

export type DaftarRencana = UseFieldArrayReturn<Isian, 'rencana', 'kunci'>

type Props = {
  daftar: DaftarRencana
  control: Control<Isian>
  register: UseFormRegister<Isian>
  errors: Readonly<Record<string, readonly string[]>>
  pustaka: readonly BarisPustaka[]
  /** Catatan yang sudah ditulis, menurut id hasil kerja. */
  catatan?: Readonly<Record<string, ReactNode>>
  /** Pustaka tidak menyebut hasil kerja pimpinan: tiap orang berpimpinan lain. */
  tanpaAtasan?: boolean
}

/** Daftar hasil kerja yang dapat ditambah, dihapus, dan dipindah, dengan jumlah bobot dan pustaka jabatan di bawahnya. */
export function IsiIsian(props: Props) {
  const { daftar, control, register, errors, pustaka, catatan = {}, tanpaAtasan = false } = props
  const { fields, append, remove, move } = daftar
  return (
    <>
      {fields.map(({ kunci, ...baris }, i) => (
        <RencanaIsian
          key={kunci}
          i={i}
          jumlah={fields.length}
          awal={baris}
          control={control}
          register={register}
          errors={errors}
          tanpaAtasan={tanpaAtasan}
          onMove={(ke) => move(i, ke)}
          onRemove={() => remove(i)}
        >
          {catatan[baris.id]}
        </RencanaIsian>
      ))}
      <div id="rencana" className="flex flex-wrap items-center gap-3">
        <TambahButton langkah="tambah.rencana" onAdd={() => append(blankRencana())}>
          Tambah hasil kerja
        </TambahButton>
        {errors.rencana ? <span className="font-medium text-bad text-xs">{errors.rencana[0]}</span> : null}
      </div>
      {pustaka.length > 0 ? (
        <PustakaPilih pustaka={pustaka} onAdd={(baris) => append(toKetik([{ ...baris, id: '' }]))} />
      ) : null}
      <JumlahBobot control={control} galat={errors.bobot?.[0]} />
    </>
  )
}

/** Jumlah bobot selagi diketik; yang belum 100 hanya diberi tahu, penolakannya saat diajukan. */
function JumlahBobot({ control, galat }: { control: Control<Isian>; galat: string | undefined }) {
  const rencana = useWatch({ control, name: 'rencana' })
  const bobot = rencana.flatMap(({ indikator }) =>
    indikator.map((satu) => {
      const baca = tryParseAngkaIndonesia(satu.bobot)
      return 'galat' in baca ? null : baca.nilai
    }),
  )
  const kurang = describeBobot(bobot)
  const { jumlah, berbobot } = sumBobot(bobot)
  return (
    <div id="bobot">
      <Note tone={galat ? 'bad' : kurang ? 'warn' : berbobot > 0 ? 'ok' : 'plain'} live>
        {kurang ??
          (berbobot > 0
            ? `Jumlah bobot ${formatAngkaIsian(jumlah)}%, tepat.`
            : 'Tanpa bobot: semua indikator dihitung sama. Bila bobot dipakai, isi untuk semua dan jumlahnya 100.')}
      </Note>
    </div>
  )
}

function PustakaPilih({
  pustaka,
  onAdd,
}: {
  pustaka: readonly BarisPustaka[]
  onAdd: (baris: BarisPustaka) => void
}) {
  return (
    <Card label="Pustaka jabatan" className="noscript:hidden">
      <details>
        <summary className="min-h-11 cursor-pointer content-center px-4 font-semibold text-primary text-sm">
          Ambil dari pustaka jabatan ({pustaka.length})
        </summary>
        <ul className="grid border-line border-t">
          {pustaka.map((baris) => (
            <li
              key={baris.id}
              className="flex flex-wrap items-center gap-x-4 gap-y-1 border-line border-t px-4 py-2.5 text-sm first:border-t-0"
            >
              <div className="min-w-0 flex-[1_1_14rem]">
                <p className="font-medium">{baris.uraian}</p>
                <p className="text-ink-3 text-xs">
                  {baris.indikator
                    .map(
                      ({ aspek, uraian, target, satuan }) =>
                        `${LABEL_ASPEK[aspek]}: ${uraian}, ${formatAngkaIsian(target)} ${satuan}`,
                    )
                    .join('; ')}
                </p>
              </div>
              <Button size="sm" icon="plus" onClick={() => onAdd(baris)}>
                Tambahkan
              </Button>
            </li>
          ))}
        </ul>
      </details>
    </Card>
  )
}
