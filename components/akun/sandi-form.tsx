'use client'

import { FormErrors } from '../ui/error-summary'
import { Input } from '../ui/input'
import { SubmitButton } from '../ui/submit-button'
import { type FormAction, useFormAction } from '../ui/use-form-action'

const LABEL = {
  sandiLama: 'Kata sandi sekarang',
  sandiBaru: 'Kata sandi baru',
  ulangi: 'Kata sandi baru, sekali lagi',
}

/** Replaces one's own password; every session ends with it. Works without scripts. */
export function SandiForm({ action }: { action: FormAction<unknown> }) {
  const { form, errors, failed } = useFormAction(action)
  return (
    <form {...form} className="grid max-w-116 gap-4">
      <FormErrors failed={failed} labels={LABEL} />
      <Input
        name="sandiLama"
        type="password"
        label={LABEL.sandiLama}
        autoComplete="current-password"
        error={errors.sandiLama}
        required
      />
      <Input
        name="sandiBaru"
        type="password"
        label={LABEL.sandiBaru}
        hint="Paling sedikit 12 huruf; kalimat pendek mudah diingat."
        autoComplete="new-password"
        error={errors.sandiBaru}
        required
      />
      <Input
        name="ulangi"
        type="password"
        label={LABEL.ulangi}
        autoComplete="new-password"
        error={errors.ulangi}
        required
      />
      <SubmitButton busyLabel="Mengganti…">Ganti kata sandi</SubmitButton>
    </form>
  )
}
