import type { ReactNode } from 'react'
import { cx } from './cx'
import { Icon } from './icon'
import { type Hasil, HasilMark } from './status'
import { VerificationTag } from './tag'

/**
 * One rule: result, the clause as a positive sentence, its code, value and threshold; opened, its reasons.
 * A decider is highlighted and open.
 */
export function RuleRow({
  hasil,
  klausul,
  kode,
  nilai,
  ambang,
  penentu = false,
  open = penentu,
  children,
}: {
  hasil: Hasil
  klausul: string
  kode: string
  nilai: ReactNode
  ambang?: ReactNode
  penentu?: boolean
  open?: boolean
  children?: ReactNode
}) {
  return (
    <details
      open={open}
      className={cx(
        'group border-line border-b last:border-b-0',
        penentu && (hasil === 'tidak' ? 'border-l-4 border-l-bad' : 'border-l-4 border-l-wait'),
      )}
    >
      <summary
        className={cx(
          'grid grid-cols-[1.5rem_minmax(0,1fr)_1.25rem] items-start gap-x-3 gap-y-1 px-4 py-3 md:grid-cols-[1.5rem_minmax(0,1fr)_8.5rem_11rem_1.25rem] md:items-center md:py-2.5',
          penentu ? (hasil === 'tidak' ? 'bg-bad-soft pl-3' : 'bg-wait-soft pl-3') : 'hover:bg-surface-2',
        )}
      >
        <HasilMark hasil={hasil} />
        <span className="min-w-0">
          <span className="font-semibold">{klausul}</span>
          <span className="block text-ink-3 text-xs leading-4">{kode}</span>
        </span>
        <span className="font-semibold max-md:col-start-2 md:text-right">{nilai}</span>
        <span className="text-ink-3 text-xs max-md:col-start-2 md:text-right">{ambang}</span>
        <Icon
          name="chevron-right"
          className="text-ink-3 transition-transform group-open:rotate-90 max-md:col-start-3 max-md:row-start-1"
        />
      </summary>
      <div className={cx('grid gap-3 px-4 pb-4 text-sm md:pl-13', penentu && 'pt-3')}>{children}</div>
    </details>
  )
}

/** What would change the result; the thresholds in it must survive rounding. */
export function ChangeNote({
  title = 'Apa yang mengubahnya',
  children,
}: {
  title?: string
  children: ReactNode
}) {
  return (
    <div className="grid gap-1 border-accent border-l-3 py-0.5 pl-3">
      {title ? <p className="font-semibold text-ink-2 text-xs">{title}</p> : null}
      <div>{children}</div>
    </div>
  )
}

/** Where a rule or figure comes from, and whether somebody has checked it there. */
export function Citation({ terverifikasi, children }: { terverifikasi?: boolean; children: ReactNode }) {
  return (
    <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-ink-2 text-xs">
      <Icon name="book-open" size={14} />
      <span>{children}</span>
      {terverifikasi === undefined ? null : <VerificationTag terverifikasi={terverifikasi} />}
    </p>
  )
}

/** The arithmetic with the printed figures. */
export function Calculation({ children }: { children: ReactNode }) {
  return <p className="rounded-sm bg-surface-2 px-3 py-2 text-xs leading-5">{children}</p>
}
