import type { ReactNode } from 'react'
import { cx } from './cx'
import { type FieldError, firstError } from './field'
import { Icon } from './icon'

export type OptionItem = {
  value: string
  label: string
  description?: ReactNode
  note?: ReactNode
  disabled?: boolean
}

/** One of a few, all seen at once; nothing is chosen unless `defaultValue` says so. */
export function OptionList({
  name,
  legend,
  options,
  defaultValue,
  hint,
  error,
  required,
}: {
  name: string
  legend: ReactNode
  options: readonly OptionItem[]
  defaultValue?: string | undefined
  hint?: ReactNode
  error?: FieldError
  required?: boolean
}) {
  const message = firstError(error)
  const describedBy = [hint ? `${name}-petunjuk` : '', message ? `${name}-pesan` : '']
    .filter(Boolean)
    .join(' ')
  return (
    <fieldset className="grid min-w-0 gap-1" aria-describedby={describedBy || undefined}>
      <legend className="mb-1 font-semibold text-sm">{legend}</legend>
      <div
        className={cx(
          'grid overflow-hidden rounded-sm border bg-surface',
          message ? 'border-2 border-bad' : 'border-line-strong',
        )}
      >
        {options.map((o, i) => (
          <label
            key={o.value}
            className="flex min-h-11 items-center gap-2.5 border-line border-t px-3 py-2 font-medium text-sm first:border-t-0 hover:bg-surface-2 has-checked:bg-primary-soft has-focus-visible:bg-primary-soft md:min-h-10"
          >
            <input
              type="radio"
              name={name}
              value={o.value}
              id={i === 0 ? name : undefined}
              defaultChecked={o.value === defaultValue}
              disabled={o.disabled}
              required={required}
            />
            <span className="min-w-0 flex-1">
              {o.label}
              {o.description ? (
                <span className="block font-normal text-ink-2 text-xs">{o.description}</span>
              ) : null}
            </span>
            {o.note ? <span className="font-normal text-ink-3 text-xs">{o.note}</span> : null}
          </label>
        ))}
      </div>
      {message ? (
        <p id={`${name}-pesan`} className="flex items-start gap-1.25 font-medium text-bad text-xs">
          <Icon name="octagon-exclamation-point" size={14} className="mt-0.5" />
          {message}
        </p>
      ) : null}
      {hint ? (
        <p id={`${name}-petunjuk`} className="text-ink-3 text-xs">
          {hint}
        </p>
      ) : null}
    </fieldset>
  )
}
