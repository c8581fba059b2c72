import Link from 'next/link'
import { type ComponentProps, type ReactNode, useId } from 'react'
import { cx } from './cx'
import { Icon } from './icon'
import type { IconName } from './icon-names'

export type ButtonVariant = 'primary' | 'plain' | 'quiet' | 'danger'
export type ButtonSize = 'sm' | 'md' | 'lg'

type Look = { variant?: ButtonVariant | undefined; size?: ButtonSize | undefined; wide?: boolean | undefined }

const VARIANT: Record<ButtonVariant, string> = {
  primary:
    'border-primary bg-primary text-on-primary hover:border-primary-hover hover:bg-primary-hover active:bg-primary-hover',
  plain: 'border-line-strong bg-surface text-ink hover:border-ink-3 hover:bg-surface-2 active:bg-surface-3',
  quiet: 'border-transparent bg-transparent text-primary hover:bg-primary-soft active:bg-surface-3',
  danger: 'border-bad bg-surface text-bad hover:bg-bad-soft active:bg-bad-soft',
}

const SIZE: Record<ButtonSize, string> = {
  sm: 'min-h-11 rounded-sm px-3 py-1 text-sm md:min-h-7 md:px-2 md:py-0.5 md:text-xs',
  md: 'min-h-11 rounded-sm px-3.5 py-1.5 text-base md:min-h-9 md:text-sm',
  lg: 'min-h-12 rounded-md px-5 py-2.5 text-md',
}

const ICON_ONLY: Record<ButtonSize, string> = {
  sm: 'size-11 rounded-sm md:size-7',
  md: 'size-11 rounded-sm md:size-9',
  lg: 'size-12 rounded-md',
}

const BASE =
  'inline-flex items-center justify-center gap-1.75 border text-center font-semibold leading-[1.125rem] no-underline transition-colors disabled:cursor-not-allowed disabled:border-line disabled:bg-surface-2 disabled:text-ink-3'

/** Classes of a button, for the rare element that must look like one (a file label, a summary). */
export function buttonClass({ variant = 'plain', size = 'md', wide = false }: Look = {}): string {
  return cx(BASE, VARIANT[variant], SIZE[size], wide && 'w-full')
}

export type ButtonProps = Look &
  ComponentProps<'button'> & {
    icon?: IconName | undefined
    iconAfter?: IconName | undefined
    /** Shows the busy words and refuses a second press; the form stays as typed. */
    busy?: boolean | undefined
    busyLabel?: string | undefined
    /** Why it cannot be pressed now; given, the button is disabled and the reason stands beside it. */
    disabledReason?: string | undefined
    children: ReactNode
  }

/** A verb. At most one `primary` in a view. */
export function Button({
  variant,
  size,
  wide,
  icon,
  iconAfter,
  busy = false,
  busyLabel = 'Menyimpan…',
  disabledReason,
  className,
  children,
  type = 'button',
  disabled,
  ...rest
}: ButtonProps) {
  const reasonId = useId()
  const button = (
    <button
      {...rest}
      type={type}
      disabled={disabled || busy || disabledReason !== undefined}
      aria-busy={busy || undefined}
      aria-describedby={disabledReason === undefined ? rest['aria-describedby'] : reasonId}
      className={cx(buttonClass({ variant, size, wide }), className)}
    >
      {busy ? (
        <>
          <Icon name="loader-circle" className="animate-putar" />
          {busyLabel}
        </>
      ) : (
        <>
          {icon ? <Icon name={icon} /> : null}
          {children}
          {iconAfter ? <Icon name={iconAfter} /> : null}
        </>
      )}
    </button>
  )
  if (disabledReason === undefined) return button
  return (
    <span className="inline-flex flex-wrap items-center gap-x-3 gap-y-1">
      {button}
      <span id={reasonId} className="text-ink-2 text-xs">
        {disabledReason}
      </span>
    </span>
  )
}

/** A link that looks like a button; it navigates and changes nothing. */
export function ButtonLink({
  variant,
  size,
  wide,
  icon,
  iconAfter,
  className,
  children,
  ...rest
}: Look & ComponentProps<typeof Link> & { icon?: IconName; iconAfter?: IconName; children: ReactNode }) {
  return (
    <Link
      data-layar-saja
      prefetch={false}
      {...rest}
      className={cx(buttonClass({ variant, size, wide }), className)}
    >
      {icon ? <Icon name={icon} /> : null}
      {children}
      {iconAfter ? <Icon name={iconAfter} /> : null}
    </Link>
  )
}

/** A button of one icon; `label` is what screen readers and the tooltip say. */
export function IconButton({
  label,
  icon,
  variant = 'quiet',
  size = 'md',
  className,
  type = 'button',
  ...rest
}: Omit<Look, 'wide'> & Omit<ComponentProps<'button'>, 'children'> & { label: string; icon: IconName }) {
  return (
    <button
      {...rest}
      type={type}
      aria-label={label}
      title={label}
      className={cx(BASE, VARIANT[variant], ICON_ONLY[size], className)}
    >
      <Icon name={icon} size={size === 'sm' ? 16 : 20} />
    </button>
  )
}
