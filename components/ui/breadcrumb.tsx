import Link from 'next/link'
import { Icon } from './icon'

export type Crumb = { label: string; href?: string | undefined }

/** Where this page hangs; the last crumb is the page itself. */
export function Breadcrumb({ items, label = 'Remah jalan' }: { items: readonly Crumb[]; label?: string }) {
  const last = items.length - 1
  return (
    <nav aria-label={label} className="min-w-0">
      <ol className="flex min-w-0 items-center gap-1.5 whitespace-nowrap text-ink-3 text-sm">
        {items.map((c, i) => (
          <li key={c.label} className="flex min-w-0 items-center gap-1.5 not-last:max-sm:hidden">
            {i > 0 ? <Icon name="chevron-right" size={14} className="max-sm:hidden" /> : null}
            {c.href && i < last ? (
              <Link href={c.href} className="text-ink-2 no-underline hover:underline">
                {c.label}
              </Link>
            ) : (
              <span
                aria-current={i === last ? 'page' : undefined}
                className="truncate aria-[current=page]:font-medium aria-[current=page]:text-ink"
              >
                {c.label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
