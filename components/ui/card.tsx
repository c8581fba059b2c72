import type { ReactNode } from 'react'
import { cx } from './cx'

/** A bordered surface with an optional head (title, subtitle, actions) and foot; children fill it edge to edge. */
export function Card({
  title,
  subtitle,
  actions,
  footer,
  label,
  className,
  children,
}: {
  title?: ReactNode
  subtitle?: ReactNode
  actions?: ReactNode
  footer?: ReactNode
  /** Name of the region where no visible title stands. */
  label?: string
  className?: string
  children?: ReactNode
}) {
  return (
    <section
      aria-label={label}
      className={cx('flex min-w-0 flex-col rounded-md border border-line bg-surface', className)}
    >
      {title || actions ? (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-line border-b px-4 py-3">
          <div className="min-w-0 flex-auto">
            {title ? <h2>{title}</h2> : null}
            {subtitle ? <p className="text-ink-3 text-xs">{subtitle}</p> : null}
          </div>
          {actions}
        </div>
      ) : null}
      {children}
      {footer ? (
        <div className="mt-auto flex flex-wrap items-center gap-3 border-line border-t px-4 py-2.5 text-ink-2 text-sm">
          {footer}
        </div>
      ) : null}
    </section>
  )
}

/** The padded inside of a card. */
export function CardBody({ className, children }: { className?: string; children: ReactNode }) {
  return <div className={cx('grid min-w-0 content-start gap-4 p-4', className)}>{children}</div>
}

/** A band inside a card that names the group of rows below it. */
export function CardBand({ children }: { children: ReactNode }) {
  return (
    <div className="flex flex-wrap gap-2 border-line border-b bg-surface-2 px-4 py-2 font-medium text-ink-2 text-xs">
      {children}
    </div>
  )
}
