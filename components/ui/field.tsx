import type { ReactNode } from 'react'
import { cx } from './cx'
import { Icon } from './icon'

export type FieldError = string | readonly string[] | undefined

/** What every form control shows around itself. `error` takes an entry of `fieldErrors` as it is. */
export type FieldText = {
  label: ReactNode
  hint?: ReactNode
  error?: FieldError
  hideLabel?: boolean | undefined
  /** What was saved and when ("Tersimpan 09.12"); shown with a ticked cloud. */
  saved?: string | undefined
}

/** The first message of a field, or nothing. */
export function firstError(error: FieldError): string | undefined {
  return typeof error === 'string' ? error : error?.[0]
}

/** Ties a control to its hint and its message for screen readers. */
export function describeField(id: string, hint: ReactNode, error: FieldError) {
  const ids = [hint ? `${id}-petunjuk` : '', firstError(error) ? `${id}-pesan` : ''].filter(Boolean).join(' ')
  return {
    id,
    ...(ids ? { 'aria-describedby': ids } : {}),
    ...(firstError(error) ? { 'aria-invalid': true } : {}),
  }
}

/** Look of a text-like control; a wrong one has a thicker border, so that colour is not alone. */
export const CONTROL =
  'w-full min-h-11 rounded-sm border border-line-strong bg-surface px-2.5 py-1.5 text-md text-ink placeholder:text-ink-3 [&[readonly]]:bg-surface-2 disabled:cursor-not-allowed disabled:bg-surface-2 disabled:text-ink-3 aria-invalid:border-2 aria-invalid:border-bad md:min-h-9 md:text-base'

/** Label, control, hint and message, in this order. Controls of the kit already bring it. */
export function Field({
  id,
  label,
  hint,
  error,
  hideLabel = false,
  saved,
  className,
  children,
}: FieldText & { id: string; className?: string | undefined; children: ReactNode }) {
  const message = firstError(error)
  return (
    <div className={cx('grid min-w-0 content-start gap-1', className)}>
      <label htmlFor={id} className={cx('font-semibold text-sm', hideLabel && 'sr-only')}>
        {label}
      </label>
      {children}
      {message ? (
        <p id={`${id}-pesan`} className="flex items-start gap-1.25 font-medium text-bad text-xs">
          <Icon name="octagon-exclamation-point" size={14} className="mt-0.5" />
          {message}
        </p>
      ) : null}
      {hint ? (
        <p id={`${id}-petunjuk`} className="text-ink-3 text-xs">
          {hint}
        </p>
      ) : null}
      {saved ? (
        <p className="flex items-center gap-1.5 text-ink-2 text-xs" role="status">
          <Icon name="cloud-check" size={14} className="text-ok" />
          {saved}
        </p>
      ) : null}
    </div>
  )
}
