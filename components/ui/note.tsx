import type { ReactNode } from 'react'
import { cx } from './cx'
import { Icon } from './icon'
import type { IconName } from './icon-names'

export type NoteTone = 'plain' | 'info' | 'ok' | 'warn' | 'wait' | 'bad'

const TONE: Record<NoteTone, { box: string; icon: IconName; ink: string }> = {
  plain: { box: 'border-line bg-surface', icon: 'info', ink: 'text-ink-2' },
  info: { box: 'border-transparent bg-info-soft', icon: 'info', ink: 'text-info' },
  ok: { box: 'border-transparent bg-ok-soft', icon: 'check', ink: 'text-ok' },
  warn: { box: 'border-transparent bg-warn-soft', icon: 'triangle-exclamation-point', ink: 'text-warn' },
  wait: { box: 'border-transparent bg-wait-soft', icon: 'clock', ink: 'text-wait' },
  bad: {
    box: 'border-transparent border-l-4 border-l-bad bg-bad-soft',
    icon: 'octagon-exclamation-point',
    ink: 'text-bad',
  },
}

/** A sentence or two that belong to what stands beside them. `live` announces it when it appears. */
export function Note({
  tone = 'plain',
  icon,
  title,
  actions,
  live = false,
  children,
}: {
  tone?: NoteTone
  icon?: IconName
  title?: ReactNode
  actions?: ReactNode
  live?: boolean
  children?: ReactNode
}) {
  const look = TONE[tone]
  return (
    <div
      role={live ? 'status' : undefined}
      className={cx('flex min-w-0 gap-3 rounded-md border px-4 py-3 text-ink text-sm', look.box)}
    >
      <Icon name={icon ?? look.icon} className={cx('mt-0.5', look.ink)} />
      <div className="grid min-w-0 flex-1 gap-1">
        {title ? <p className="font-semibold">{title}</p> : null}
        {children ? <div>{children}</div> : null}
        {actions ? <div className="mt-1 flex flex-wrap items-center gap-2">{actions}</div> : null}
      </div>
    </div>
  )
}
