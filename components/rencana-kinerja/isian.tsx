'use client'

import { useState } from 'react'
import { Input, Textarea } from '@/components/ui/input'
import { NumberInput } from '@/components/ui/number-input'
import { Select } from '@/components/ui/select'
import { tryParseAngkaIndonesia } from '@/lib/core/angka'
import type { Polaritas } from '@/lib/skp/schema'
import { explainCapaian } from './capaian'
import { useForm } from './form-konteks'

type Dasar = { name: string; label: string; nilai: string; hint?: string; maks?: number }

/** Isian teks yang tahu galat dan ketikan dari jawaban terakhir formulirnya. */
export function IsianTeks({
  name,
  label,
  nilai,
  hint,
  maks = 500,
  panjang = false,
}: Dasar & { panjang?: boolean }) {
  const { galat, ketikan } = useForm()
  const sama = {
    name,
    label,
    hint,
    maxLength: maks,
    error: galat[name],
    defaultValue: ketikan[name] ?? nilai,
  }
  return panjang ? <Textarea {...sama} rows={2} /> : <Input {...sama} />
}

/** Angka dengan satuannya; koma atau titik pecahan diterima, yang bermakna dua ditolak dengan kalimat. */
export function IsianAngka({ name, label, nilai, hint, unit }: Dasar & { unit?: string }) {
  const { galat, ketikan } = useForm()
  return (
    <NumberInput
      {...{ name, label, hint, unit }}
      maxLength={40}
      error={galat[name]}
      defaultValue={ketikan[name] ?? nilai}
    />
  )
}

export function IsianPilihan({
  name,
  label,
  nilai,
  options,
}: Dasar & { options: readonly { value: string; label: string }[] }) {
  const { ketikan } = useForm()
  return <Select name={name} label={label} options={options} defaultValue={ketikan[name] ?? nilai} />
}

/** Target, realisasi, dan capaiannya beserta hitungannya, yang mengikuti ketikan. */
export function IsianRealisasi({
  name,
  nilai,
  target,
  satuan,
  polaritas,
  namaBulan,
}: {
  name: string
  nilai: string
  target: number | null
  satuan: string
  polaritas: Polaritas
  namaBulan: string
}) {
  const { galat, ketikan, kebijakan } = useForm()
  const [teks, setTeks] = useState(ketikan[name] ?? nilai)
  const hasil = tryParseAngkaIndonesia(teks, { min: 0 })
  const capaian =
    'nilai' in hasil
      ? explainCapaian({ target, realisasi: hasil.nilai, polaritas, bobot: null }, kebijakan)
      : null
  return (
    <div className="grid grid-cols-2 items-start gap-x-4 gap-y-3 md:grid-cols-[9rem_minmax(0,1fr)_9rem]">
      <div className="grid gap-1">
        <span className="font-semibold text-sm">Target {namaBulan}</span>
        <p className="flex min-h-9 flex-wrap items-center gap-x-1.5">
          <b className="text-lg">{target === null ? '–' : target.toLocaleString('id-ID')}</b>
          <span className="text-ink-2 text-sm">{satuan}</span>
        </p>
      </div>
      <div
        className="max-md:order-last max-md:col-span-2"
        onInput={(e) => e.target instanceof HTMLInputElement && setTeks(e.target.value)}
      >
        <NumberInput
          name={name}
          label="Realisasi"
          unit={satuan}
          maxLength={40}
          error={galat[name]}
          defaultValue={ketikan[name] ?? nilai}
        />
      </div>
      <div className="grid gap-1">
        <span className="font-semibold text-sm">Capaian</span>
        <output htmlFor={name} className="grid min-h-9 content-center">
          {capaian ? (
            <>
              <b className="text-lg leading-6">{capaian.nilai}</b>
              <span className="text-ink-2 text-xs leading-4">{capaian.hitungan}</span>
            </>
          ) : (
            <span className="text-ink-2 text-sm">belum ada</span>
          )}
        </output>
      </div>
    </div>
  )
}
