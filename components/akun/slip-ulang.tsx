'use client'

import type { ReactNode } from 'react'
import type { LembarSlip } from '@/lib/akun/schema-slip'
import { ErrorSummary } from '../ui/error-summary'
import { SelectionBar } from '../ui/selection-bar'
import { SubmitButton } from '../ui/submit-button'
import { type FormAction, useFormAction } from '../ui/use-form-action'
import { SlipHasil } from './slip-hasil'

/** Daftar akun sebagai formulir: yang dicentang dibuatkan slip baru. `bisa` false: tidak ada yang dapat dicentang. `children` adalah tabelnya. */
export function SlipUlang({
  action,
  perangkatDaerahId,
  bisa,
  children,
}: {
  action: FormAction<LembarSlip>
  perangkatDaerahId: string
  bisa: boolean
  children: ReactNode
}) {
  const { form, state, failed } = useFormAction(action)
  return (
    <form {...form} className="grid gap-4">
      <input type="hidden" name="perangkatDaerahId" value={perangkatDaerahId} />
      {state?.ok ? (
        <div className="px-4 pt-2">
          <SlipHasil lembar={state.data} slip={state.data.slip} />
        </div>
      ) : null}
      <div data-layar-saja className="grid">
        {failed ? (
          <div className="px-4 pb-3">
            <ErrorSummary message={failed.message} fieldErrors={failed.fieldErrors} reference={failed.ref} />
          </div>
        ) : null}
        {bisa ? (
          <SelectionBar name="orangId">
            <SubmitButton variant="plain" size="sm" icon="key-round" busyLabel="Membuat…">
              Buat slip baru
            </SubmitButton>
          </SelectionBar>
        ) : null}
        {children}
      </div>
    </form>
  )
}
