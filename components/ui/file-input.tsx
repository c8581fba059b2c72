'use client'

import { type ComponentProps, useEffect, useState } from 'react'
import { buttonClass } from './button'
import { cx } from './cx'
import { describeField, Field, type FieldText } from './field'

/**
 * A file, chosen or dropped. The browser's own field lies invisibly over our words, because its own words follow the
 * language of the browser; until scripts run it is seen as it is.
 */
export function FileInput({
  name,
  id = name,
  label,
  hint,
  error,
  hideLabel,
  saved,
  onChange,
  ...rest
}: FieldText & Omit<ComponentProps<'input'>, 'name' | 'type' | 'className'> & { name: string }) {
  const [ready, setReady] = useState(false)
  const [chosen, setChosen] = useState('')
  useEffect(() => setReady(true), [])
  return (
    <Field {...{ id, label, hint, error, hideLabel, saved }}>
      <span className="relative flex min-h-22 items-center gap-3 rounded-md border border-line-strong border-dashed bg-surface px-4 py-3 text-ink-2 text-sm hover:bg-surface-2 has-[:focus-visible]:outline-3 has-[:focus-visible]:outline-accent has-aria-invalid:border-2 has-aria-invalid:border-bad">
        {ready ? (
          <>
            <span aria-hidden="true" className={cx(buttonClass(), 'pointer-events-none')}>
              {chosen ? 'Ganti berkas' : 'Pilih berkas'}
            </span>
            <span className="min-w-0 [overflow-wrap:anywhere]" role="status">
              {chosen || 'atau seret ke kotak ini'}
            </span>
          </>
        ) : null}
        <input
          {...rest}
          {...describeField(id, hint, error)}
          name={name}
          type="file"
          onChange={(event) => {
            setChosen(event.target.files?.[0]?.name ?? '')
            onChange?.(event)
          }}
          className={ready ? 'absolute inset-0 size-full cursor-pointer opacity-0' : 'w-full'}
        />
      </span>
    </Field>
  )
}
