import type { ReactNode } from 'react'
import { Icon } from '../ui/icon'
import type { IconName } from '../ui/icon-names'

/** A whole page that says what happened, that nothing was lost, and what to do. */
export function HalamanGalat({
  icon,
  title,
  children,
  actions,
}: {
  icon: IconName
  title: string
  children: ReactNode
  actions?: ReactNode
}) {
  return (
    <div className="mx-auto grid w-full max-w-read gap-3 py-10">
      <span className="grid size-11 place-items-center rounded-md bg-surface-3 text-ink-2">
        <Icon name={icon} size={20} />
      </span>
      <h1>{title}</h1>
      <div className="grid gap-2 text-ink-2">{children}</div>
      {actions ? <div className="mt-2 flex flex-wrap gap-2">{actions}</div> : null}
    </div>
  )
}
