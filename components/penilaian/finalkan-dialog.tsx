'use client'

import { Button } from '@/components/ui/button'
import { Dialog, DialogClose } from '@/components/ui/dialog'
import { Icon } from '@/components/ui/icon'
import { formatDaftar } from '@/lib/core/format'

/** Menjadikan semua yang lengkap final sekaligus: menyebut siapa saja sebelum dijalankan. */
export function FinalkanDialog({
  daftar,
  hariKeberatan,
  sibuk,
  onFinal,
}: {
  daftar: readonly string[]
  hariKeberatan: number
  sibuk: boolean
  onFinal: () => void
}) {
  if (daftar.length === 0 || sibuk)
    return (
      <Button
        variant="primary"
        icon="lock"
        busy={sibuk}
        busyLabel="Memfinalkan…"
        disabledReason={sibuk ? undefined : 'Belum ada yang lengkap.'}
      >
        Finalkan
      </Button>
    )
  return (
    <Dialog
      triggerVariant="primary"
      trigger={
        <>
          <Icon name="lock" />
          Finalkan {daftar.length} penilaian
        </>
      }
      title={`Finalkan ${daftar.length} penilaian`}
      description={`${formatDaftar(daftar)}. Mereka membacanya beserta alasannya, dan dapat mengajukan keberatan ${hariKeberatan} hari. Sesudah ini nilai tidak dapat Anda ubah sendiri.`}
    >
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" onClick={onFinal}>
          Finalkan
        </Button>
        <DialogClose />
      </div>
    </Dialog>
  )
}
