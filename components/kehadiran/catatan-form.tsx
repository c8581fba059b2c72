'use client'

import type { ReactNode } from 'react'
import { FormErrors } from '../ui/error-summary'
import { SubmitButton } from '../ui/submit-button'
import { type FormAction, useFormAction } from '../ui/use-form-action'

type Isian = { name: string; id: string; label: string; error: string[] | undefined }

/**
 * Bingkai formulir satu catatan disiplin: mencatat yang baru, atau membetulkan `isi`. Isiannya digambar `children`, yang menerima nama,
 * id, label, dan galat tiap isian; beberapa formulir berdiri di satu halaman, jadi id-nya memuat catatannya.
 */
export function CatatanForm<K extends string>({
  action,
  pegawaiId,
  jenis,
  isi,
  label,
  tombol,
  children,
}: {
  action: FormAction<unknown>
  pegawaiId: string
  jenis: 'hukuman' | 'kasus'
  isi: { id: string; version: number } | undefined
  label: Readonly<Record<K, string>>
  tombol: string
  children: (isian: (nama: K) => Isian) => ReactNode
}) {
  const { form, errors, failed } = useFormAction(action)
  const id = (nama: string) => `${nama}-${isi?.id ?? `${jenis}-baru`}`
  return (
    <form {...form} className="grid gap-4">
      <input type="hidden" name="pegawaiId" value={pegawaiId} />
      {isi ? (
        <>
          <input type="hidden" name={`${jenis}Id`} value={isi.id} />
          <input type="hidden" name="version" value={isi.version} />
        </>
      ) : null}
      <FormErrors
        failed={failed}
        labels={label}
        ids={Object.fromEntries(Object.keys(label).map((nama) => [nama, id(nama)]))}
      />
      {children((nama) => ({ name: nama, id: id(nama), label: label[nama], error: errors[nama] }))}
      <div>
        <SubmitButton variant={isi ? 'plain' : 'primary'}>{tombol}</SubmitButton>
      </div>
    </form>
  )
}
