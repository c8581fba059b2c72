export type Segment = {
  label: string
  value: number
  tone: 'ok' | 'warn' | 'wait' | 'bad' | 'primary' | 'line'
}

const FILL: Record<Segment['tone'], string> = {
  ok: 'fill-ok',
  warn: 'fill-chart-4',
  wait: 'fill-wait',
  bad: 'fill-bad',
  primary: 'fill-primary',
  line: 'fill-line-strong',
}

/** Parts of a whole in one bar; the sentence for screen readers names every part. Zero parts are left out. */
export function StackedBar({
  segments,
  label,
  height = 12,
}: {
  segments: readonly Segment[]
  /** Leave out where a table beside the bar already holds the figures. */
  label?: string | undefined
  height?: 12 | 20
}) {
  const shown = segments.filter((s) => s.value > 0)
  const total = shown.reduce((sum, s) => sum + s.value, 0)
  const gap = 0.4
  const usable = 100 - gap * Math.max(0, shown.length - 1)
  let x = 0
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by aria-label, or hidden beside a table with the figures
    <svg
      viewBox={`0 0 100 ${height}`}
      preserveAspectRatio="none"
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
      className={`w-full rounded-xs ${height === 20 ? 'h-5' : 'h-3'}`}
    >
      {shown.map((s) => {
        const width = (s.value / total) * usable
        const at = x
        x += width + gap
        return (
          <rect
            key={s.label}
            x={at.toFixed(2)}
            width={width.toFixed(2)}
            height={height}
            className={FILL[s.tone]}
          />
        )
      })}
    </svg>
  )
}
