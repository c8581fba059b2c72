'use client'

import { geserJam } from '@/lib/kalender/actions'
import { DateInput } from '../ui/date-input'
import { ErrorSummary } from '../ui/error-summary'
import { SubmitButton } from '../ui/submit-button'
import { useFormAction } from '../ui/use-form-action'

/** Menggeser hari pada data contoh; sesi dan jejak tetap memakai jam sebenarnya. */
export function JamDemoForm({ tanggal }: { tanggal: string }) {
  const { form, errors, failed } = useFormAction(geserJam)
  return (
    <form {...form} className="grid max-w-sm gap-3">
      {failed ? (
        <ErrorSummary
          message={failed.message}
          fieldErrors={failed.fieldErrors}
          labels={{ tanggal: 'Hari' }}
          reference={failed.ref}
        />
      ) : null}
      <DateInput
        name="tanggal"
        label="Hari"
        defaultValue={tanggal}
        min="2025-01-01"
        max="2030-12-31"
        error={errors.tanggal}
        required
      />
      <SubmitButton variant="primary" busyLabel="Menggeser…">
        Geser jam
      </SubmitButton>
    </form>
  )
}
