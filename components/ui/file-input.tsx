import type { ComponentProps } from 'react'
import { cx } from './cx'
import { describeField, Field, type FieldText } from './field'

/** A file: the browser's own field, made large enough to drop onto; the name of the file shows inside it. */
export function FileInput({
  name,
  id = name,
  label,
  hint,
  error,
  hideLabel,
  saved,
  className,
  ...rest
}: FieldText & Omit<ComponentProps<'input'>, 'name' | 'type'> & { name: string }) {
  return (
    <Field {...{ id, label, hint, error, hideLabel, saved }}>
      <input
        {...rest}
        {...describeField(id, hint, error)}
        name={name}
        type="file"
        className={cx(
          'w-full rounded-md border border-line-strong border-dashed bg-surface px-4 py-6 text-ink-2 text-sm file:mr-3 file:min-h-9 file:cursor-pointer file:rounded-sm file:border file:border-line-strong file:border-solid file:bg-surface file:px-3.5 file:font-semibold file:text-ink file:text-sm hover:bg-surface-2 aria-invalid:border-2 aria-invalid:border-bad',
          className,
        )}
      />
    </Field>
  )
}
