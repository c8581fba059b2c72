'use client'

import type { UseFormRegister } from 'react-hook-form'
import { Button, IconButton } from '@/components/ui/button'
import { Input } from '@/components/ui/input'
import { NumberInput } from '@/components/ui/number-input'
import { Select } from '@/components/ui/select'
import type { IndikatorKetik } from '@/lib/skp/aturan/beda'
import { LABEL_ASPEK, LABEL_POLARITAS } from '@/lib/skp/labels'
import type { Isian } from './isian'

const ASPEK = Object.entries(LABEL_ASPEK).map(([value, label]) => ({ value, label }))
const ARAH = Object.entries(LABEL_POLARITAS).map(([value, label]) => ({ value, label }))

type Props = {
  nama: `rencana.${number}.indikator.${number}`
  nomor: number
  awal: IndikatorKetik
  register: UseFormRegister<Isian>
  errors: Readonly<Record<string, readonly string[]>>
  onRemove: () => void
}

/** Satu indikator: apa yang diukur, aspek, target dengan satuannya, arah, dan bobot. */
export function IndikatorIsian({ nama, nomor, awal, register, errors, onRemove }: Props) {
  const galat = (isian: string) => errors[`${nama}.${isian}`]
  return (
    <fieldset className="grid min-w-0 grid-cols-2 gap-3 border-line border-t px-4 py-3.5 md:grid-cols-12">
      <legend className="sr-only">Indikator {nomor}</legend>
      <div className="col-span-2 flex items-end gap-2 md:col-span-12">
        <Input
          {...register(`${nama}.uraian`)}
          defaultValue={awal.uraian}
          label={`Indikator ${nomor}`}
          placeholder="Misalnya: jumlah surat yang diagendakan"
          error={galat('uraian')}
          fieldClassName="flex-1"
          maxLength={500}
        />
        <IconButton
          label={`Hapus indikator ${nomor}`}
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
      <div className="md:col-span-2">
        <Select
          {...register(`${nama}.aspek`)}
          defaultValue={awal.aspek}
          label="Aspek"
          options={ASPEK}
          error={galat('aspek')}
        />
      </div>
      <div className="order-1 col-span-2 grid grid-cols-2 gap-3 md:order-none md:col-span-4">
        <NumberInput
          {...register(`${nama}.target`)}
          defaultValue={awal.target}
          label="Target setahun"
          error={galat('target')}
          maxLength={40}
        />
        <Input
          {...register(`${nama}.satuan`)}
          defaultValue={awal.satuan}
          label="Satuan"
          placeholder="surat"
          error={galat('satuan')}
          maxLength={40}
        />
      </div>
      <div className="order-2 col-span-2 md:order-none md:col-span-4">
        <Select
          {...register(`${nama}.polaritas`)}
          defaultValue={awal.polaritas}
          label="Arah"
          options={ARAH}
          error={galat('polaritas')}
        />
      </div>
      <div className="md:col-span-2">
        <NumberInput
          {...register(`${nama}.bobot`)}
          defaultValue={awal.bobot}
          label="Bobot"
          unit="%"
          error={galat('bobot')}
          maxLength={40}
        />
      </div>
    </fieldset>
  )
}

/** "Tambah …": dengan skrip langsung tampil, tanpa skrip halaman disimpan lalu baris kosongnya ditambahkan. */
export function TambahButton({
  langkah,
  onAdd,
  children,
}: {
  langkah: string
  onAdd: () => void
  children: string
}) {
  return (
    <Button
      type="submit"
      name="langkah"
      value={langkah}
      icon="plus"
      onClick={(event) => {
        event.preventDefault()
        onAdd()
      }}
    >
      {children}
    </Button>
  )
}
