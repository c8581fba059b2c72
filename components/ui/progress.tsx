import { cx } from './cx'

export type BarTone = 'primary' | 'ok' | 'warn' | 'bad' | 'wait' | 'accent'

const FILL: Record<BarTone, string> = {
  primary: 'fill-primary',
  ok: 'fill-ok',
  warn: 'fill-chart-4',
  bad: 'fill-bad',
  wait: 'fill-wait',
  accent: 'fill-accent',
}

/** How much of the whole, as a bar; `label` says it in words. Widths are SVG attributes, so the CSP holds. */
export function ProgressBar({
  value,
  max,
  label,
  tone = 'primary',
  thin = false,
}: {
  value: number
  max: number
  label: string
  tone?: BarTone
  thin?: boolean
}) {
  const share = max > 0 ? Math.min(100, Math.max(0, (value / max) * 100)) : 0
  return (
    <span
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={value}
      className={cx('block w-full overflow-hidden rounded-full bg-surface-3', thin ? 'h-1.5' : 'h-2')}
    >
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" className="size-full">
        <rect width={share.toFixed(2)} height="8" className={FILL[tone]} />
      </svg>
    </span>
  )
}
