import type { ComponentProps, ReactNode } from 'react'
import { cx } from './cx'
import { CONTROL, describeField, Field, type FieldText } from './field'
import { Icon } from './icon'

export type Option = { value: string; label: string; disabled?: boolean }

/** A native select: works on every phone and without scripts. `children` (optgroups) replace `options`. */
export function Select({
  name,
  id = name,
  label,
  hint,
  error,
  hideLabel,
  saved,
  options = [],
  placeholder,
  className,
  fieldClassName,
  children,
  ...rest
}: FieldText &
  Omit<ComponentProps<'select'>, 'name'> & {
    name: string
    options?: readonly Option[]
    /** First, empty choice: "Semua (14)" in a filter, "Pilih …" in a form. */
    placeholder?: string | undefined
    fieldClassName?: string
    children?: ReactNode
  }) {
  return (
    <Field {...{ id, label, hint, error, hideLabel, saved }} className={fieldClassName}>
      <span className="relative block">
        <select
          {...rest}
          {...describeField(id, hint, error)}
          name={name}
          className={cx(CONTROL, 'appearance-none pr-8', className)}
        >
          {placeholder === undefined ? null : <option value="">{placeholder}</option>}
          {children ??
            options.map((o) => (
              <option key={o.value} value={o.value} {...(o.disabled ? { disabled: true } : {})}>
                {o.label}
              </option>
            ))}
        </select>
        <Icon
          name="chevron-down"
          className="pointer-events-none absolute top-1/2 right-2.5 -translate-y-1/2 text-ink-2"
        />
      </span>
    </Field>
  )
}
