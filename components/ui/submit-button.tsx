'use client'

import { useFormStatus } from 'react-dom'
import { Button, type ButtonProps } from './button'

/** The button that sends its form; busy while the answer is awaited, so that a second press does nothing. */
export function SubmitButton({
  variant = 'primary',
  busyLabel,
  children,
  ...rest
}: Omit<ButtonProps, 'busy' | 'type'>) {
  const { pending } = useFormStatus()
  return (
    <Button {...rest} type="submit" variant={variant} busy={pending} busyLabel={busyLabel}>
      {children}
    </Button>
  )
}
