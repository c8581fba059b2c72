import type { ReactNode } from 'react'
import { Icon } from './icon'
import type { IconName } from './icon-names'

/** What will stand here, and the one next step. For a filter without hits give the link that loosens it. */
export function EmptyState({
  icon = 'circle-dashed',
  title,
  children,
  action,
}: {
  icon?: IconName
  title: string
  children?: ReactNode
  action?: ReactNode
}) {
  return (
    <div className="grid justify-items-center gap-2 px-4 py-12 text-center">
      <span className="grid size-11 place-items-center rounded-md bg-surface-3 text-ink-2">
        <Icon name={icon} size={20} />
      </span>
      <p className="font-semibold">{title}</p>
      {children ? <div className="max-w-[52ch] text-ink-2 text-sm">{children}</div> : null}
      {action ? <div className="mt-2 flex flex-wrap justify-center gap-2">{action}</div> : null}
    </div>
  )
}
