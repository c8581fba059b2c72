import type { ReactNode } from 'react'
import { cx } from './cx'
import { Icon } from './icon'
import type { IconName } from './icon-names'

const TAG =
  'inline-flex items-center gap-1 whitespace-nowrap rounded-xs border bg-surface px-1.5 py-px font-medium text-2xs'

/** A small, neutral label. */
export function Tag({ icon, children }: { icon?: IconName; children: ReactNode }) {
  return (
    <span className={cx(TAG, 'border-line text-ink-2')}>
      {icon ? <Icon name={icon} size={13} /> : null}
      {children}
    </span>
  )
}

/** Whether somebody has checked the figure or citation against its source. */
export function VerificationTag({
  terverifikasi,
  children,
}: {
  terverifikasi: boolean
  children?: ReactNode
}) {
  return terverifikasi ? (
    <span className={cx(TAG, 'border-ok text-ok')}>
      <Icon name="check" size={13} />
      {children ?? 'terverifikasi'}
    </span>
  ) : (
    <span className={cx(TAG, 'border-warn border-dashed text-warn')}>
      <Icon name="triangle-exclamation-point" size={13} />
      {children ?? 'belum diverifikasi'}
    </span>
  )
}
