'use client'

import { Card, CardBody } from '@/components/ui/card'
import { ErrorSummary } from '@/components/ui/error-summary'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFormAction } from '@/components/ui/use-form-action'
import { copyPustaka } from '@/lib/skp/actions-pustaka'
import type { PilihanJabatan } from '@/lib/skp/queries-pustaka'

/** Mengisi jabatan lain yang pustakanya masih kosong dengan isi tersimpan jabatan ini; tidak ada yang terpilih lebih dahulu. */
export function PustakaSalin({
  jabatanId,
  kosong,
  banyak,
}: {
  jabatanId: string
  kosong: readonly PilihanJabatan[]
  banyak: number
}) {
  const { form, failed } = useFormAction(copyPustaka)
  if (kosong.length === 0) return null
  return (
    <Card label="Salin ke jabatan lain">
      <details open={failed !== null}>
        <summary className="min-h-11 cursor-pointer content-center px-4 font-semibold text-primary text-sm">
          Salin ke jabatan yang masih tanpa pustaka ({kosong.length})
        </summary>
        <form {...form} className="border-line border-t">
          <CardBody>
            {failed ? (
              <ErrorSummary
                message={failed.message}
                fieldErrors={failed.fieldErrors}
                reference={failed.ref}
              />
            ) : null}
            <input type="hidden" name="jabatanId" value={jabatanId} />
            <fieldset id="ke" className="min-w-0">
              <legend className="text-ink-2 text-sm">
                {banyak} hasil kerja yang tersimpan disalin seluruhnya; sesudahnya tiap jabatan diubah
                sendiri-sendiri.
              </legend>
              <ul className="mt-2 grid gap-x-6 md:grid-cols-2">
                {kosong.map(({ id, nama, banyak: orang }) => (
                  <li key={id}>
                    <label className="flex min-h-11 items-center gap-2.5 text-sm md:min-h-9">
                      <input type="checkbox" name="ke" value={id} />
                      <span className="min-w-0">
                        {nama} <span className="text-ink-3 text-xs">{orang > 0 ? `${orang} orang` : ''}</span>
                      </span>
                    </label>
                  </li>
                ))}
              </ul>
            </fieldset>
            <div>
              <SubmitButton variant="plain" icon="copy" busyLabel="Menyalin…">
                Salin ke yang dicentang
              </SubmitButton>
            </div>
          </CardBody>
        </form>
      </details>
    </Card>
  )
}
