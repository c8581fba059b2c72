import type { KeadaanBulan } from './planks'

const SHAPE: Record<KeadaanBulan, { height: number; tone: string }> = {
  final: { height: 14, tone: 'text-primary' },
  berjalan: { height: 14, tone: 'text-accent' },
  menunggu: { height: 11, tone: 'text-wait' },
  hilang: { height: 8, tone: 'text-bad' },
  dikecualikan: { height: 5, tone: 'text-line-strong' },
  'belum-dibuka': { height: 2, tone: 'text-line-strong' },
}

/** The year in a table cell: twelve bars whose height and colour both tell the state; one path a state. */
export function MiniPlanks({ label, bulan }: { label: string; bulan: readonly KeadaanBulan[] }) {
  const paths = new Map<KeadaanBulan, string>()
  bulan.forEach((keadaan, i) => {
    paths.set(keadaan, (paths.get(keadaan) ?? '') + bar(i * 8, SHAPE[keadaan].height))
  })
  return (
    <svg className="batang" role="img" aria-label={label} width="94" height="14" viewBox="0 0 94 14">
      {[...paths].map(([keadaan, d]) => (
        <path key={keadaan} d={d} className={SHAPE[keadaan].tone} />
      ))}
    </svg>
  )
}

/** Inset by half the stroke, which rounds its corners; nothing is lower than the stroke itself. */
function bar(x: number, height: number): string {
  const inner = Math.max(0, height - 3)
  return `M${x + 1.5} ${12.5 - inner}h3v${inner}h-3z`
}
