'use client'

import { type SyntheticEvent, useActionState } from 'react'
import type { ActionResult } from '@/lib/core/result'

/** A door as a form sees it. */
export type FormAction<T> = (state: ActionResult<T> | null, form: FormData) => Promise<ActionResult<T>>

/** What a door answers when it refuses. */
export type Refusal = Extract<ActionResult<never>, { ok: false }>

const NO_ERRORS: Readonly<Record<string, string[]>> = {}

/**
 * Ties a form to a door: `<form {...form}>`, `error={errors.nama}` on the fields, `failed` for the error summary.
 * React empties a form after every action; here what was typed stays, because a refusal must cost nothing.
 * `permalink` is the page a form goes to without scripts, where the address it stands at may later show another form.
 */
export function useFormAction<T>(action: FormAction<T>, permalink?: string) {
  const [state, dispatch, pending] = useActionState(action, null, permalink)
  const failed: Refusal | null = state !== null && !state.ok ? state : null
  return {
    state,
    pending,
    failed,
    errors: failed?.fieldErrors ?? NO_ERRORS,
    form: { action: dispatch, onReset: (event: SyntheticEvent) => event.preventDefault(), noValidate: true },
  }
}
