'use client'

import { useEffect, useRef } from 'react'
import { Icon } from './icon'
import type { Refusal } from './use-form-action'

const NO_ERRORS: Readonly<Record<string, readonly string[]>> = {}

/**
 * What stops a form, at its top, with a link to each field. It takes the focus when it appears.
 * `fieldErrors` is the one of ActionResult; `labels` turns field names into words; `ids` where an id is not the name.
 */
export function ErrorSummary({
  message,
  fieldErrors = NO_ERRORS,
  labels = {},
  ids = {},
  reference,
}: {
  message: string
  fieldErrors?: Readonly<Record<string, readonly string[]>> | undefined
  labels?: Readonly<Record<string, string>> | undefined
  ids?: Readonly<Record<string, string>> | undefined
  reference?: string | undefined
}) {
  const box = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new refusal takes the focus again
  useEffect(() => box.current?.focus(), [message, fieldErrors])
  const fields = Object.entries(fieldErrors).filter(([, messages]) => messages.length > 0)
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      className="flex gap-3 rounded-md border border-transparent border-l-4 border-l-bad bg-bad-soft px-4 py-3 text-sm"
    >
      <Icon name="octagon-exclamation-point" className="mt-0.5 text-bad" />
      <div className="grid min-w-0 gap-1">
        <p className="font-semibold">{message}</p>
        {fields.length > 0 ? (
          <ul className="grid gap-0.5">
            {fields.map(([name, messages]) => (
              <li key={name}>
                <a href={`#${ids[name] ?? name}`} className="text-ink">
                  {labels[name] ? `${labels[name]}: ` : ''}
                  {messages[0]}
                </a>
              </li>
            ))}
          </ul>
        ) : null}
        {reference && fields.length === 0 ? (
          <p className="text-ink-2 text-xs">Rujukan untuk bantuan: {reference}</p>
        ) : null}
      </div>
    </div>
  )
}

/** The refusal of a form's own door as its summary; nothing while there is none. */
export function FormErrors({
  failed,
  labels,
  ids,
}: {
  failed: Refusal | null
  labels?: Readonly<Record<string, string>>
  ids?: Readonly<Record<string, string>>
}) {
  return failed ? (
    <ErrorSummary
      message={failed.message}
      fieldErrors={failed.fieldErrors}
      reference={failed.ref}
      {...{ labels, ids }}
    />
  ) : null
}
