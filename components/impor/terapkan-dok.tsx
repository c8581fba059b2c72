'use client'

import type { ReactNode } from 'react'
import { Checkbox } from '@/components/ui/checkbox'
import { Dock } from '@/components/ui/dock'
import { ErrorSummary } from '@/components/ui/error-summary'
import { SubmitButton } from '@/components/ui/submit-button'
import { type FormAction, useFormAction } from '@/components/ui/use-form-action'

/** Satu tombol yang menyebut persis apa yang akan terjadi; baris salah hanya dilewati bila dicentang. */
export function TerapkanDok<T>({
  action,
  imporId,
  version,
  judul,
  salah,
  children,
}: {
  action: FormAction<T>
  imporId: string
  version: number
  judul: string
  salah: number
  children: ReactNode
}) {
  const { form, failed, errors } = useFormAction(action)
  return (
    <form {...form} className="contents">
      {failed ? (
        <ErrorSummary
          message={failed.message}
          fieldErrors={failed.fieldErrors}
          reference={failed.code === 'UNEXPECTED' ? failed.ref : undefined}
        />
      ) : null}
      <input type="hidden" name="imporId" value={imporId} />
      <input type="hidden" name="version" value={version} />
      <Dock
        title={judul}
        actions={
          <>
            {salah > 0 ? (
              <Checkbox
                name="lewatiSalah"
                value="ya"
                label={`Terapkan yang benar dahulu, lewati ${salah} baris salah`}
                error={errors.lewatiSalah}
              />
            ) : null}
            <SubmitButton size="lg" busyLabel="Menerapkan…">
              Terapkan
            </SubmitButton>
          </>
        }
      >
        {children}
      </Dock>
    </form>
  )
}
