import { ActionButton } from '@/components/ui/action-button'
import { approveKeputusan } from '@/lib/kelayakan/actions'

/** Setujui atau tolak sebuah penyimpangan; pengusulnya hanya melihat bahwa ia menunggu. */
export function JawabanOrangKedua({ keputusanId, olehSaya }: { keputusanId: string; olehSaya: boolean }) {
  if (olehSaya)
    return <p className="text-ink-2 text-xs">Anda yang mengusulkan; persetujuannya oleh orang lain.</p>
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
