import type { ReactNode } from 'react'
import { formatAngka } from '@/lib/core/format'
import { Icon } from './icon'
import type { IconName } from './icon-names'
import { ProgressBar } from './progress'

/** A long job: what, how many of how many, how long still, what may be done meanwhile, and what failed. */
export function JobStrip({
  title,
  done,
  total,
  unit,
  detail,
  icon = 'refresh-cw',
  actions,
  failures,
}: {
  title: string
  done: number
  total: number
  /** What is counted: "pegawai", "baris". */
  unit: string
  /** "kira-kira 40 detik lagi. Halaman ini boleh ditutup." */
  detail?: ReactNode
  icon?: IconName
  actions?: ReactNode
  failures?: ReactNode
}) {
  const words = `${formatAngka(done)} dari ${formatAngka(total)} ${unit}`
  return (
    <section
      aria-label={title}
      className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-4 gap-y-1.5 rounded-md border border-line bg-surface px-4 py-3 md:grid-cols-[auto_minmax(0,1fr)_auto]"
    >
      <Icon name={icon} size={20} className="text-ink-2" />
      <p className="text-sm" role="status">
        <b>{title}</b> · {words}
        {detail ? <>, {detail}</> : null}
      </p>
      <div className="flex flex-wrap gap-2 max-md:order-last max-md:col-span-2">{actions}</div>
      <div className="col-start-2">
        <ProgressBar value={done} max={total} label={`${title}: ${words}`} thin />
      </div>
      {failures ? <div className="col-start-2 text-sm">{failures}</div> : null}
    </section>
  )
}
