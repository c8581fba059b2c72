'use client'

import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { type ButtonProps, buttonClass } from './button'
import { Note } from './note'
import { SubmitButton } from './submit-button'
import { type FormAction, useFormAction } from './use-form-action'

/**
 * One press, one act: a form of hidden values and a button; a refusal is said beneath it, and a page that has grown old offers to be
 * read again. Works without scripts.
 */
export function ActionButton<T>({
  action,
  values = {},
  className,
  children,
  ...button
}: Omit<ButtonProps, 'busy' | 'type' | 'value' | 'action'> & {
  action: FormAction<T>
  values?: Readonly<Record<string, string | number>>
  children: ReactNode
}) {
  const { form, failed } = useFormAction(action)
  const path = usePathname()
  return (
    <form {...form} className={className}>
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton variant="plain" {...button}>
        {children}
      </SubmitButton>
      {failed ? (
        <div className="mt-2">
          <Note
            tone="bad"
            live
            actions={
              failed.code === 'CONFLICT' ? (
                <a href={path} className={buttonClass({ size: 'sm' })}>
                  Muat ulang halaman
                </a>
              ) : null
            }
          >
            {failed.message}
          </Note>
        </div>
      ) : null}
    </form>
  )
}
