import type { ComponentProps } from 'react'
import { cx } from './cx'
import { CONTROL, describeField, Field, type FieldText } from './field'

/**
 * A number with its unit. It is a text field on purpose: people type a decimal comma and paste "Rp1.850.000",
 * which a native number field throws away without a word; the schema parses it.
 */
export function NumberInput({
  name,
  id = name,
  label,
  hint,
  error,
  hideLabel,
  saved,
  unit,
  className,
  ...rest
}: FieldText & Omit<ComponentProps<'input'>, 'name' | 'type'> & { name: string; unit?: string | undefined }) {
  return (
    <Field {...{ id, label, hint, error, hideLabel, saved }}>
      <span className="flex items-stretch">
        <input
          inputMode="decimal"
          autoComplete="off"
          {...rest}
          {...describeField(id, hint, error)}
          name={name}
          type="text"
          className={cx(CONTROL, 'min-w-0 text-right', unit && 'rounded-r-none', className)}
        />
        {unit ? (
          <span className="flex items-center whitespace-nowrap rounded-r-sm border border-line-strong border-l-0 bg-surface-2 px-2.5 text-ink-2 text-sm">
            {unit}
          </span>
        ) : null}
      </span>
    </Field>
  )
}
