'use client'

import type { ReactNode } from 'react'
import { Card, CardBody } from '@/components/ui/card'
import { Checkbox } from '@/components/ui/checkbox'
import { Dock } from '@/components/ui/dock'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Input } from '@/components/ui/input'
import { SubmitButton } from '@/components/ui/submit-button'
import { type FormAction, useFormAction } from '@/components/ui/use-form-action'
import { formatAngka } from '@/lib/core/format'
import { readKetikan } from '@/lib/core/isian'

/** Satu tombol yang menyebut persis apa yang akan terjadi; baris salah hanya dilewati bila dicentang. */
export function TerapkanDok<T>({
  action,
  imporId,
  version,
  judul,
  salah,
  perluAlasan = null,
  children,
}: {
  action: FormAction<T>
  imporId: string
  version: number
  judul: string
  salah: number
  /** Apa yang berubah dan karena itu meminta alasan; null bila tidak ada. */
  perluAlasan?: string | null
  children: ReactNode
}) {
  const { form, failed, errors } = useFormAction(action)
  return (
    <form {...form} className="contents">
      {failed ? (
        <ErrorSummary
          message={failed.message}
          fieldErrors={failed.fieldErrors}
          labels={{ alasan: 'Alasan perubahan' }}
          reference={failed.code === 'UNEXPECTED' ? failed.ref : undefined}
        />
      ) : null}
      <input type="hidden" name="imporId" value={imporId} />
      <input type="hidden" name="version" value={version} />
      {perluAlasan ? (
        <Card label="Bulan yang sudah ditutup">
          <CardBody>
            <Input
              name="alasan"
              label="Alasan perubahan"
              hint={`${perluAlasan}. Alasannya masuk jejak audit.`}
              error={errors.alasan}
              defaultValue={readKetikan(failed?.ketikan, 'alasan')}
              maxLength={500}
              autoComplete="off"
              fieldClassName="max-w-176"
            />
          </CardBody>
        </Card>
      ) : null}
      <Dock
        title={judul}
        actions={
          <>
            {salah > 0 ? (
              <Checkbox
                name="lewatiSalah"
                value="ya"
                defaultChecked={readKetikan(failed?.ketikan, 'lewatiSalah') === 'ya'}
                label={`Terapkan yang benar dahulu, lewati ${formatAngka(salah)} baris salah`}
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
