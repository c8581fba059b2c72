import type { ComponentProps } from 'react'
import { cx } from './cx'
import { CONTROL, describeField, Field, type FieldText } from './field'
import { Icon } from './icon'
import type { IconName } from './icon-names'

export type InputProps = FieldText &
  Omit<ComponentProps<'input'>, 'name'> & {
    name: string
    icon?: IconName | undefined
    fieldClassName?: string
  }

/** One line of text with its label. `id` is `name` unless given, so that an error summary can link to it. */
export function Input({
  name,
  id = name,
  label,
  hint,
  error,
  hideLabel,
  saved,
  icon,
  className,
  fieldClassName,
  type = 'text',
  ...rest
}: InputProps) {
  return (
    <Field {...{ id, label, hint, error, hideLabel, saved }} className={fieldClassName}>
      <span className="relative block">
        {icon ? (
          <Icon
            name={icon}
            className="pointer-events-none absolute top-1/2 left-2.5 -translate-y-1/2 text-ink-3"
          />
        ) : null}
        <input
          {...rest}
          {...describeField(id, hint, error)}
          name={name}
          type={type}
          className={cx(CONTROL, icon && 'pl-8', className)}
        />
      </span>
    </Field>
  )
}

/** Several lines of text with their label. */
export function Textarea({
  name,
  id = name,
  label,
  hint,
  error,
  hideLabel,
  saved,
  className,
  rows = 3,
  ...rest
}: FieldText & Omit<ComponentProps<'textarea'>, 'name'> & { name: string }) {
  return (
    <Field {...{ id, label, hint, error, hideLabel, saved }}>
      <textarea
        {...rest}
        {...describeField(id, hint, error)}
        name={name}
        rows={rows}
        className={cx(CONTROL, 'min-h-18 resize-y', className)}
      />
    </Field>
  )
}
