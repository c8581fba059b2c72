import Link from 'next/link'
import { formatAngka } from '@/lib/core/format'
import { cx } from './cx'

export type Chip = { label: string; count?: number | undefined; href: string; active: boolean }

/** Saved filters with their counts, as links; the current one is marked for eyes and screen readers. */
export function Chips({ label, items }: { label: string; items: readonly Chip[] }) {
  return (
    <nav
      data-layar-saja
      aria-label={label}
      className="flex min-w-0 gap-2 max-md:-m-1 max-md:overflow-x-auto max-md:p-1 max-md:[scrollbar-width:none] md:flex-wrap"
    >
      {items.map((c) => (
        <Link
          key={c.href}
          href={c.href}
          prefetch={false}
          scroll={false}
          aria-current={c.active ? 'true' : undefined}
          className={cx(
            'inline-flex min-h-11 items-center gap-1.5 whitespace-nowrap rounded-full border px-2.5 py-0.5 text-sm no-underline md:min-h-8',
            c.active
              ? 'border-primary bg-primary-soft font-semibold text-primary'
              : 'border-line-strong bg-surface font-medium text-ink-2 hover:border-ink-3 hover:text-ink',
          )}
        >
          {c.label}
          {c.count === undefined ? null : ` ${formatAngka(c.count)}`}
        </Link>
      ))}
    </nav>
  )
}

/** The chips as a band between the filter form and the list. */
export function ChipBar(props: { label: string; items: readonly Chip[] }) {
  return (
    <div className="border-line border-y px-3 py-2.5">
      <Chips {...props} />
    </div>
  )
}
