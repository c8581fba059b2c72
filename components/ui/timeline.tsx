import type { ReactNode } from 'react'
import { cx } from './cx'

export type TimelineItem = { key: string; title: ReactNode; detail?: ReactNode; current?: boolean }

/** What happened, newest first. */
export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  return (
    <ol className="ml-1.75 grid border-line border-l-2">
      {items.map((item) => (
        <li
          key={item.key}
          className={cx(
            "relative pt-1 pb-2 pl-4 text-sm before:absolute before:top-2 before:-left-[6px] before:size-2.5 before:rounded-xs before:border-2 before:bg-surface before:content-['']",
            item.current ? 'before:border-primary' : 'before:border-line-strong',
          )}
        >
          {item.title}
          {item.detail ? <span className="block text-ink-3 text-xs">{item.detail}</span> : null}
        </li>
      ))}
    </ol>
  )
}
