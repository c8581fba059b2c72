import type { KeadaanBulan } from './planks'

const SHAPE: Record<KeadaanBulan, { height: number; fill: string }> = {
  final: { height: 14, fill: 'fill-primary' },
  berjalan: { height: 14, fill: 'fill-accent' },
  menunggu: { height: 11, fill: 'fill-wait' },
  hilang: { height: 8, fill: 'fill-bad' },
  dikecualikan: { height: 5, fill: 'fill-line-strong' },
  'belum-dibuka': { height: 2, fill: 'fill-line-strong' },
}

/** The year in a table cell: twelve bars whose height and colour both tell the state; one path a state. */
export function MiniPlanks({ label, bulan }: { label: string; bulan: readonly KeadaanBulan[] }) {
  const paths = new Map<KeadaanBulan, string>()
  bulan.forEach((keadaan, i) => {
    paths.set(keadaan, (paths.get(keadaan) ?? '') + bar(i * 8, SHAPE[keadaan].height))
  })
  return (
    <svg role="img" aria-label={label} width="94" height="14" viewBox="0 0 94 14">
      {[...paths].map(([keadaan, d]) => (
        <path key={keadaan} d={d} className={SHAPE[keadaan].fill} />
      ))}
    </svg>
  )
}

function bar(x: number, height: number): string {
  const r = Math.min(2, height / 2)
  const straight = height - 2 * r
  return `M${x + r} ${14 - height}h${6 - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${straight}a${r} ${r} 0 0 1 -${r} ${r}h-${6 - 2 * r}a${r} ${r} 0 0 1 -${r} -${r}v-${straight}a${r} ${r} 0 0 1 ${r} -${r}z`
}
