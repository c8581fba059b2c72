'use client'

import type { ReactNode } from 'react'
import type { LembarSlip } from '@/lib/akun/schema-slip'
import { CardBody } from '../ui/card'
import { ErrorSummary } from '../ui/error-summary'
import { Note } from '../ui/note'
import { type FormAction, useFormAction } from '../ui/use-form-action'
import { SlipHasil } from './slip-hasil'
import { SlipTanya } from './slip-tanya'

/** Daftar kepala sebagai formulir: yang dicentang mendapat akun dan wewenangnya. `bisa`: banyaknya yang dapat dicentang; `children` tabelnya. */
export function KepalaTerbit({
  action,
  bisa,
  children,
}: {
  action: FormAction<LembarSlip>
  bisa: number
  children: ReactNode
}) {
  const { form, state, failed } = useFormAction(action)
  return (
    <form {...form} className="grid gap-4">
      {state?.ok && state.data.slip.length > 0 ? (
        <div className="px-4 pt-4">
          <SlipHasil lembar={state.data} slip={state.data.slip} />
        </div>
      ) : null}
      <div data-layar-saja className="grid">
        {state?.ok && state.data.peranDilengkapi > 0 ? (
          <div className="px-4 pt-4">
            <Note tone="ok" live>
              {state.data.peranDilengkapi} akun yang sudah ada kini berwenang sebagai kepala; kata sandinya
              tetap.
            </Note>
          </div>
        ) : null}
        {failed ? (
          <div className="px-4 pt-4">
            <ErrorSummary message={failed.message} fieldErrors={failed.fieldErrors} reference={failed.ref} />
          </div>
        ) : null}
        {bisa > 0 ? (
          <CardBody>
            <SlipTanya buka="Terbitkan akun yang dicentang" yakin="Terbitkan akun yang dicentang">
              Kepala yang dicentang mendapat akun dan wewenang merekomendasi orang di perangkat daerahnya.
              Pendahulunya tidak lagi berwenang di sana.
            </SlipTanya>
          </CardBody>
        ) : null}
        {children}
      </div>
    </form>
  )
}
