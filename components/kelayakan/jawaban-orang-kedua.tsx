import { ActionButton } from '@/components/ui/action-button'
import { approveKeputusan, withdrawKeputusan } from '@/lib/kelayakan/actions'

/** Setujui atau tolak sebuah penyimpangan; pengusulnya menunggu, atau menarik usulannya. */
export function JawabanOrangKedua({ keputusanId, olehSaya }: { keputusanId: string; olehSaya: boolean }) {
  if (olehSaya)
    return (
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p className="text-ink-2 text-xs">Anda yang mengusulkan; persetujuannya oleh orang lain.</p>
        <span data-layar-saja>
          <ActionButton action={withdrawKeputusan} values={{ keputusanId }} size="sm" icon="x">
            Tarik usulan
          </ActionButton>
        </span>
      </div>
    )
  return (
    <div className="flex flex-wrap gap-2" data-layar-saja>
      <ActionButton
        action={approveKeputusan}
        values={{ keputusanId, jawaban: 'SETUJU' }}
        size="sm"
        icon="check"
      >
        Setujui
      </ActionButton>
      <ActionButton action={approveKeputusan} values={{ keputusanId, jawaban: 'TOLAK' }} size="sm" icon="x">
        Tolak
      </ActionButton>
    </div>
  )
}
