'use client'

import { ActionButton } from '../ui/action-button'
import type { FormAction } from '../ui/use-form-action'

/** Ends the session; stands in the account menu. */
export function KeluarForm({ action }: { action: FormAction<unknown> }) {
  return (
    <ActionButton action={action} wide variant="quiet" icon="log-out" busyLabel="Mengakhiri…">
      Keluar
    </ActionButton>
  )
}
