'use client'

import { FormErrors } from '../ui/error-summary'
import { Input } from '../ui/input'
import { SubmitButton } from '../ui/submit-button'
import { type FormAction, useFormAction } from '../ui/use-form-action'

const LABEL = { namaMasuk: 'Nama masuk', sandi: 'Kata sandi' }

/** Name and password; works without scripts. */
export function MasukForm({ action }: { action: FormAction<unknown> }) {
  const { form, errors, failed } = useFormAction(action)
  return (
    <form {...form} className="grid gap-4">
      <FormErrors failed={failed} labels={LABEL} />
      <Input
        name="namaMasuk"
        label="NI PPPK, NIP, atau surel dinas"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        error={errors.namaMasuk}
        required
      />
      <Input
        name="sandi"
        type="password"
        label="Kata sandi"
        autoComplete="current-password"
        error={errors.sandi}
        required
      />
      <SubmitButton size="lg" wide busyLabel="Memeriksa…">
        Masuk
      </SubmitButton>
      <details className="text-sm">
        <summary className="w-fit text-primary underline underline-offset-[0.2em]">Lupa kata sandi</summary>
        <p className="mt-2 text-ink-2">
          Pengelola kepegawaian perangkat daerah Anda dapat membuatkan yang baru. Kata sandi awal tidak pernah
          sama dengan NIP.
        </p>
      </details>
    </form>
  )
}
