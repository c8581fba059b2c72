import { cx } from './cx'

export type StepItem = { label: string; detail?: string | undefined }

/** Where one is in a task of a few steps; `current` counts from 1. The current step is the amber one. */
export function Stepper({
  label,
  steps,
  current,
}: {
  label: string
  steps: readonly StepItem[]
  current: number
}) {
  return (
    <ol aria-label={label} className="grid auto-cols-fr grid-flow-col gap-1">
      {steps.map((s, i) => {
        const at = i + 1
        return (
          <li
            key={s.label}
            aria-current={at === current ? 'step' : undefined}
            className={cx(
              'border-t-6 pt-1.5 text-sm first:rounded-l-[4px] last:rounded-r-[4px]',
              at < current && 'border-primary text-ink-2',
              at === current && 'border-accent font-semibold text-ink',
              at > current && 'border-surface-3 text-ink-3',
            )}
          >
            {at} {s.label}
            {at < current ? <span className="sr-only"> selesai</span> : null}
            {s.detail ? (
              <small className="block font-normal text-ink-3 text-xs leading-4 max-md:hidden">
                {s.detail}
              </small>
            ) : null}
          </li>
        )
      })}
    </ol>
  )
}
