'use client'

import { geserJam } from '@/lib/kalender/actions'
import { ActionButton } from '../ui/action-button'
import { DateInput } from '../ui/date-input'
import { FormErrors } from '../ui/error-summary'
import { SubmitButton } from '../ui/submit-button'
import { useFormAction } from '../ui/use-form-action'

/** Loncatan yang sering dipakai: yang sedang berlaku tidak ditawarkan. */
const LONCATAN = [
  { hari: '2026-11-16', sebutan: '16 November' },
  { hari: '2026-12-01', sebutan: '1 Desember' },
  { hari: '2026-12-21', sebutan: '21 Desember' },
  { hari: '2027-01-04', sebutan: '4 Januari 2027' },
] as const

/** Menggeser hari pada data contoh, maju atau mundur; sesi dan jejak tetap memakai jam sebenarnya. */
export function JamDemoForm({ tanggal }: { tanggal: string }) {
  // Begitu harinya bergeser, penolakan dari percobaan sebelumnya tidak berlaku lagi.
  return <JamDemoIsi key={tanggal} tanggal={tanggal} />
}

function JamDemoIsi({ tanggal }: { tanggal: string }) {
  const { form, errors, failed } = useFormAction(geserJam)
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap gap-2">
        {LONCATAN.filter(({ hari }) => hari !== tanggal).map(({ hari, sebutan }) => (
          <ActionButton key={hari} action={geserJam} values={{ tanggal: hari }} busyLabel="Menggeser…">
            {sebutan}
          </ActionButton>
        ))}
      </div>
      <form {...form} className="grid w-full max-w-80 gap-3">
        <FormErrors failed={failed} labels={{ tanggal: 'Hari' }} />
        <DateInput
          name="tanggal"
          label="Hari"
          defaultValue={tanggal}
          min="2025-01-01"
          max="2030-12-31"
          error={errors.tanggal}
          required
        />
        <SubmitButton variant="primary" busyLabel="Menggeser…" className="justify-self-start">
          Geser jam
        </SubmitButton>
      </form>
    </div>
  )
}
