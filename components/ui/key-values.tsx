import type { ReactNode } from 'react'
import { cx } from './cx'

/** Facts as pairs; `right` puts the values at the right edge, for figures. */
export function KeyValues({
  items,
  right = false,
}: {
  items: readonly { k: ReactNode; v: ReactNode }[]
  right?: boolean
}) {
  return (
    <dl className="grid content-start grid-cols-[minmax(7rem,auto)_minmax(0,1fr)] gap-x-4 gap-y-1.5 text-sm">
      {items.map((item, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list that is never reordered
        <div key={i} className="contents">
          <dt className="text-ink-3">{item.k}</dt>
          <dd className={cx('min-w-0 font-medium', right && 'text-right')}>{item.v}</dd>
        </div>
      ))}
    </dl>
  )
}
