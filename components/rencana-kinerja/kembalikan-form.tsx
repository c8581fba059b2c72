'use client'

import { Textarea } from '@/components/ui/input'
import { Note } from '@/components/ui/note'
import { SubmitButton } from '@/components/ui/submit-button'
import { type FormAction, useFormAction } from '@/components/ui/use-form-action'

/** Mengembalikan satu bulan dengan alasan yang dibaca pegawainya; bekerja tanpa skrip. */
export function KembalikanForm({
  action,
  rencanaBulanId,
  version,
  nama,
}: {
  action: FormAction<unknown>
  rencanaBulanId: string
  version: number
  nama: string
}) {
  const { form, errors, failed } = useFormAction(action)
  return (
    <form {...form} className="grid gap-3">
      <input type="hidden" name="rencanaBulanId" value={rencanaBulanId} />
      <input type="hidden" name="version" value={version} />
      <Textarea
        name="alasan"
        id={`alasan-${rencanaBulanId}`}
        label={`Alasan, dibaca ${nama}`}
        hint="Sebutkan baris mana dan apa yang perlu diperbaiki."
        maxLength={1000}
        error={errors.alasan}
        required
      />
      {failed && !failed.fieldErrors ? (
        <Note tone="bad" live>
          {failed.message}
        </Note>
      ) : null}
      <div>
        <SubmitButton variant="danger" icon="undo-2" busyLabel="Mengembalikan…">
          Kembalikan dengan alasan
        </SubmitButton>
      </div>
    </form>
  )
}
