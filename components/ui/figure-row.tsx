import Link from 'next/link'
import type { ReactNode } from 'react'
import { cx } from './cx'
import { Icon } from './icon'
import type { IconName } from './icon-names'

export type Figure = {
  label: string
  /** Stands for the label where the figure counts a state: a Status badge. */
  mark?: ReactNode
  value: ReactNode
  unit?: string
  detail?: ReactNode
  href?: string | undefined
  icon?: IconName
  tone?: 'ink' | 'ok' | 'warn' | 'bad' | 'info' | 'wait'
}

const TONE = {
  ink: 'text-ink-2',
  ok: 'text-ok',
  warn: 'text-warn',
  bad: 'text-bad',
  info: 'text-info',
  wait: 'text-wait',
} as const

const BOX =
  '-mb-px -ml-px grid min-w-0 content-start gap-0.5 border-line border-b border-l px-3.5 py-3 text-inherit no-underline md:px-4 md:py-3.5'

/** A row of figures; each opens the list behind it. */
export function FigureRow({
  label,
  figures,
  flat = false,
}: {
  label: string
  figures: readonly Figure[]
  flat?: boolean
}) {
  return (
    <section
      aria-label={label}
      className={cx(
        'grid grid-cols-2 overflow-hidden bg-surface md:grid-cols-[repeat(auto-fit,minmax(9rem,1fr))]',
        flat ? 'border-line border-t' : 'rounded-md border border-line',
      )}
    >
      {figures.map((f) =>
        f.href ? (
          <Link key={f.label} href={f.href} prefetch={false} className={cx(BOX, 'hover:bg-surface-2')}>
            <FigureText figure={f} />
          </Link>
        ) : (
          <div key={f.label} className={BOX}>
            <FigureText figure={f} />
          </div>
        ),
      )}
    </section>
  )
}

function FigureText({ figure: f }: { figure: Figure }) {
  return (
    <>
      {f.mark ?? (
        <span className="flex items-center gap-1.5 font-medium text-ink-2 text-sm leading-[1.125rem]">
          {f.icon ? <Icon name={f.icon} className={TONE[f.tone ?? 'ink']} /> : null}
          {f.label}
        </span>
      )}
      <span className="font-bold text-[1.5rem] text-ink leading-[1.875rem] tracking-tight md:text-2xl">
        {f.value}
        {f.unit ? <small className="font-medium text-ink-3 text-sm tracking-normal"> {f.unit}</small> : null}
      </span>
      {f.detail ? <span className="text-ink-3 text-xs">{f.detail}</span> : null}
    </>
  )
}
