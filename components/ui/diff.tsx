import type { ReactNode } from 'react'
import { Icon } from './icon'

/** What stands now and what it becomes. */
export function Diff({ before, after }: { before: ReactNode; after: ReactNode }) {
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1.5">
      <del className="text-ink-3 decoration-1">
        <span className="sr-only">sekarang </span>
        {before || '(kosong)'}
      </del>
      <Icon name="arrow-right" size={14} />
      <ins className="rounded-xs bg-primary-soft px-1 font-semibold no-underline">
        <span className="sr-only">menjadi </span>
        {after || '(kosong)'}
      </ins>
    </span>
  )
}

/** What somebody wrote in a cell that cannot be read. */
export function BadValue({ children }: { children: ReactNode }) {
  return (
    <code className="rounded-xs bg-bad-soft px-1.25 py-px font-mono text-bad text-xs [overflow-wrap:anywhere]">
      {children}
    </code>
  )
}
