'use client'

import { type ReactNode, useState } from 'react'
import { Note } from '@/components/ui/note'
import { SubmitButton } from '@/components/ui/submit-button'
import { type FormAction, useFormAction } from '@/components/ui/use-form-action'

/** Formulir atas rencana satu bulan: semuanya tercentang, satu tombol menyetujui yang dicentang. Tanpa skrip pun jalan. */
export function AntreanSetuju({
  action,
  jumlah,
  nama,
  children,
}: {
  action: FormAction<{ disetujui: number; dilewati: number }>
  jumlah: number
  nama: string
  children: ReactNode
}) {
  const { form, failed, state } = useFormAction(action)
  const [pilih, setPilih] = useState(jumlah)
  return (
    <form
      {...form}
      onChange={(e) => setPilih(e.currentTarget.querySelectorAll('input[name=rencana]:checked').length)}
    >
      {failed ? (
        <Note tone="bad" live>
          {failed.message}
        </Note>
      ) : null}
      {state?.ok && state.data.dilewati > 0 ? (
        <Note tone="info" live>
          {state.data.disetujui} rencana disetujui, {state.data.dilewati} sudah berubah sejak halaman ini
          dibuka.
        </Note>
      ) : null}
      {children}
      <div className="flex flex-wrap items-center gap-3 border-line border-t px-4 py-3">
        <SubmitButton
          icon="check"
          busyLabel="Menyetujui…"
          {...(pilih === 0 ? { disabledReason: 'Centang paling sedikit satu rencana.' } : {})}
        >
          {pilih > 0 ? `Setujui ${pilih} rencana` : 'Setujui'}
        </SubmitButton>
        <span className="text-ink-2 text-sm">{nama}; yang tidak dicentang tetap menunggu.</span>
      </div>
    </form>
  )
}
