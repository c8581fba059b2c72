'use client'

import { FormErrors } from '../ui/error-summary'
import { Input } from '../ui/input'
import { SubmitButton } from '../ui/submit-button'
import { type FormAction, useFormAction } from '../ui/use-form-action'

/** Menghapus satu catatan yang keliru; alasannya wajib dan tinggal di jejak audit. */
export function CatatanHapus({
  action,
  values,
}: {
  action: FormAction<unknown>
  values: { pegawaiId: string; catatanId: string; jenisCatatan: string; version: number }
}) {
  const { form, errors, failed } = useFormAction(action)
  const id = `alasan-${values.catatanId}`
  return (
    <form {...form} className="grid gap-3">
      {Object.entries(values).map(([nama, nilai]) => (
        <input key={nama} type="hidden" name={nama} value={nilai} />
      ))}
      <FormErrors failed={failed} ids={{ alasan: id }} />
      <Input
        name="alasan"
        id={id}
        label="Alasan menghapus"
        hint="Misalnya tercatat pada orang yang keliru. Isi catatan dan alasan ini tinggal di jejak audit."
        error={errors.alasan}
        required
      />
      <div>
        <SubmitButton variant="danger" size="sm" icon="trash" busyLabel="Menghapus…">
          Hapus catatan
        </SubmitButton>
      </div>
    </form>
  )
}
