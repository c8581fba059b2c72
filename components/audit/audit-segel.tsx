import { Icon } from '@/components/ui/icon'
import type { KalimatSegel } from '@/lib/laporan/queries-audit-segel'

const RUPA = {
  utuh: { icon: 'shield-check', tone: 'border-transparent bg-ok-soft text-ok' },
  rusak: { icon: 'octagon-exclamation-point', tone: 'border-bad bg-bad-soft text-bad' },
  belum: { icon: 'clock', tone: 'border-transparent bg-wait-soft text-wait' },
} as const

/** Keadaan rantai segel dalam satu baris, di atas segala yang lain. */
export function AuditSegel({ segel: { makna, kalimat } }: { segel: KalimatSegel }) {
  const { icon, tone } = RUPA[makna]
  return (
    <p role="status" className={`flex gap-2.5 rounded-md border px-4 py-2.5 text-sm ${tone}`}>
      <Icon name={icon} className="mt-0.5" />
      <span className="min-w-0 text-ink">{kalimat}</span>
    </p>
  )
}
