import type { ComponentProps } from 'react'
import { cx } from './cx'
import { CONTROL, describeField, Field, type FieldText } from './field'

const LONG = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' })

/** A day, kept as YYYY-MM-DD. The browser shows it in its own order, so the hint says it in words. */
export function DateInput({
  name,
  id = name,
  label,
  hint,
  error,
  hideLabel,
  saved,
  className,
  defaultValue,
  ...rest
}: FieldText &
  Omit<ComponentProps<'input'>, 'name' | 'type' | 'defaultValue'> & { name: string; defaultValue?: string }) {
  const words = hint ?? (isDay(defaultValue) ? LONG.format(new Date(defaultValue)) : 'Tanggal, bulan, tahun')
  return (
    <Field {...{ id, label, error, hideLabel, saved }} hint={words}>
      <input
        {...rest}
        {...describeField(id, words, error)}
        name={name}
        type="date"
        defaultValue={defaultValue}
        className={cx(CONTROL, className)}
      />
    </Field>
  )
}

function isDay(value: string | undefined): value is string {
  return value !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(value)
}
