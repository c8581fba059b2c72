'use client'

import type { ReactNode } from 'react'
import { type Control, type UseFormRegister, useFieldArray } from 'react-hook-form'
import { IconButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Input, Textarea } from '@/components/ui/input'
import type { RencanaKetik } from '@/lib/skp/aturan/beda'
import { IndikatorIsian, TambahButton } from './indikator-isian'
import { blankIndikator, type Isian } from './isian'

type Props = {
  i: number
  jumlah: number
  awal: RencanaKetik
  control: Control<Isian>
  register: UseFormRegister<Isian>
  errors: Readonly<Record<string, readonly string[]>>
  tanpaAtasan: boolean
  onMove: (ke: number) => void
  onRemove: () => void
  children?: ReactNode
}

/** Satu hasil kerja dengan indikatornya; `children` adalah catatan yang sudah ditulis tentangnya. */
export function RencanaIsian({
  i,
  jumlah,
  awal,
  control,
  register,
  errors,
  tanpaAtasan,
  onMove,
  onRemove,
  children,
}: Props) {
  const nama = `rencana.${i}` as const
  const indikator = useFieldArray({ control, name: `${nama}.indikator`, keyName: 'kunci' })
  const geser = (kata: 'naik' | 'turun', ke: number) => (
    <IconButton
      label={kata === 'naik' ? 'Pindahkan ke atas' : 'Pindahkan ke bawah'}
      icon={kata === 'naik' ? 'arrow-up' : 'arrow-down'}
      type="submit"
      name="langkah"
      value={`${kata}.${nama}`}
      disabled={ke < 0 || ke >= jumlah}
      className="disabled:border-transparent! disabled:bg-transparent!"
      onClick={(event) => {
        event.preventDefault()
        onMove(ke)
      }}
    />
  )
  return (
    <Card label={`Hasil kerja ${i + 1}`}>
      <div className="flex items-center gap-1 border-line border-b py-1 pr-2 pl-4">
        <h2 className="min-w-0 flex-1">Hasil kerja {i + 1}</h2>
        {geser('naik', i - 1)}
        {geser('turun', i + 1)}
        <IconButton
          label={`Hapus hasil kerja ${i + 1}`}
          icon="trash"
          type="submit"
          name="langkah"
          value={`hapus.${nama}`}
          onClick={(event) => {
            event.preventDefault()
            onRemove()
          }}
        />
      </div>
      <div className="grid gap-3 px-4 py-3.5">
        <input type="hidden" {...register(`${nama}.id`)} defaultValue={awal.id} />
        <Textarea
          {...register(`${nama}.uraian`)}
          defaultValue={awal.uraian}
          label="Rencana hasil kerja"
          placeholder="Misalnya: surat masuk dan keluar terkelola tepat waktu"
          rows={2}
          error={errors[`${nama}.uraian`]}
          maxLength={500}
        />
        {tanpaAtasan ? (
          <input type="hidden" {...register(`${nama}.rhkAtasan`)} defaultValue="" />
        ) : (
          <Input
            {...register(`${nama}.rhkAtasan`)}
            defaultValue={awal.rhkAtasan}
            label="Rencana hasil kerja pimpinan yang diintervensi (boleh kosong)"
            error={errors[`${nama}.rhkAtasan`]}
            maxLength={500}
          />
        )}
        {children}
      </div>
      {indikator.fields.map(({ kunci, ...satu }, k) => (
        <IndikatorIsian
          key={kunci}
          nama={`${nama}.indikator.${k}`}
          nomor={k + 1}
          awal={satu}
          register={register}
          errors={errors}
          onRemove={() => indikator.remove(k)}
        />
      ))}
      <div
        id={`${nama}.indikator`}
        className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-t px-4 py-3"
      >
        <TambahButton langkah={`tambah.${nama}.indikator`} onAdd={() => indikator.append(blankIndikator())}>
          Tambah indikator
        </TambahButton>
        {errors[`${nama}.indikator`] ? (
          <span className="font-medium text-bad text-xs">{errors[`${nama}.indikator`]?.[0]}</span>
        ) : null}
      </div>
    </Card>
  )
}
