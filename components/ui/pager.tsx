import { formatAngka } from '@/lib/core/format'
import { ButtonLink, buttonClass } from './button'
import { Icon } from './icon'

/** Keyset pages: before and after, with what is seen of how many; no page numbers. */
export function Pager({
  from,
  to,
  total,
  prevHref,
  nextHref,
  label = 'Halaman',
}: {
  from?: number | undefined
  to?: number | undefined
  total: number
  prevHref?: string | undefined
  nextHref?: string | undefined
  label?: string
}) {
  const seen =
    from === undefined || to === undefined
      ? `${formatAngka(total)} baris`
      : `${formatAngka(from)}–${formatAngka(to)} dari ${formatAngka(total)}`
  return (
    <nav
      data-layar-saja
      aria-label={label}
      className="flex flex-wrap items-center gap-2 border-line border-t px-3 py-2 text-ink-2 text-sm"
    >
      <span className="flex-1">{seen}</span>
      <Step href={prevHref} back>
        Sebelum
      </Step>
      <Step href={nextHref}>Sesudah</Step>
    </nav>
  )
}

function Step({
  href,
  back = false,
  children,
}: {
  href: string | undefined
  back?: boolean
  children: string
}) {
  if (href) {
    return (
      <ButtonLink
        href={href}
        size="sm"
        rel={back ? 'prev' : 'next'}
        {...(back ? { icon: 'chevron-left' as const } : { iconAfter: 'chevron-right' as const })}
      >
        {children}
      </ButtonLink>
    )
  }
  return (
    <span
      className={`${buttonClass({ size: 'sm' })} pointer-events-none border-line! bg-surface-2! text-ink-3!`}
    >
      {back ? <Icon name="chevron-left" /> : null}
      {children}
      {back ? null : <Icon name="chevron-right" />}
    </span>
  )
}
