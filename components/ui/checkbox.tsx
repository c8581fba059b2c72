import type { ComponentProps, ReactNode } from 'react'
import { describeField, type FieldError, firstError } from './field'
import { Icon } from './icon'

/** One thing that is so or not so. */
export function Checkbox({
  name,
  id = name,
  label,
  hint,
  error,
  ...rest
}: Omit<ComponentProps<'input'>, 'name' | 'type'> & {
  name: string
  label: ReactNode
  hint?: ReactNode
  error?: FieldError
}) {
  const message = firstError(error)
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="flex min-h-11 items-center gap-2.5 font-medium text-sm md:min-h-7">
        <input {...rest} {...describeField(id, hint, error)} name={name} type="checkbox" />
        {label}
      </label>
      {message ? (
        <p id={`${id}-pesan`} className="flex items-start gap-1.25 font-medium text-bad text-xs">
          <Icon name="octagon-exclamation-point" size={14} className="mt-0.5" />
          {message}
        </p>
      ) : null}
      {hint ? (
        <p id={`${id}-petunjuk`} className="pl-6.5 text-ink-3 text-xs">
          {hint}
        </p>
      ) : null}
    </div>
  )
}
