import Link from 'next/link'

export type TabLink = { label: string; href: string; active: boolean; count?: number | undefined }

/** Views of one thing as links: they have addresses and work without scripts. */
export function TabLinks({ label, items }: { label: string; items: readonly TabLink[] }) {
  return (
    <nav
      aria-label={label}
      className="flex gap-1 overflow-x-auto border-line border-b [scrollbar-width:none]"
    >
      {items.map((t) => (
        <Link
          key={t.href}
          href={t.href}
          prefetch={false}
          aria-current={t.active ? 'page' : undefined}
          className="-mb-px whitespace-nowrap border-transparent border-b-3 px-3 py-2 font-medium text-ink-2 text-sm no-underline hover:border-line-strong hover:text-ink focus-visible:-outline-offset-3 aria-[current=page]:border-primary aria-[current=page]:font-semibold aria-[current=page]:text-primary"
        >
          {t.label}
          {t.count === undefined ? null : (
            <span className="ml-1 font-medium text-ink-3 text-xs">{t.count}</span>
          )}
        </Link>
      ))}
    </nav>
  )
}
