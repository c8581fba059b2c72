'use client'

import { Button } from '@/components/ui/button'
import { Dialog, DialogClose } from '@/components/ui/dialog'
import { Icon } from '@/components/ui/icon'
import { SubmitButton } from '@/components/ui/submit-button'
import { formatDaftar } from '@/lib/core/format'
import { namaIsian } from '@/lib/penilaian/schema-isian'
import type { OrangBulan } from '@/lib/penilaian/schema-tim'
import { NILAI_BERAKHLAK } from '@/lib/perilaku-kerja/schema'

/** Menjadikan semua yang lengkap final sekaligus: menyebut siapa saja sebelum dijalankan. */
export function FinalkanDialog({
  daftar,
  tombol,
  hariKeberatan,
  halangan,
  sibuk,
  onFinal,
}: {
  daftar: readonly string[]
  /** Kata tombolnya; tanpa ini "Finalkan 9 penilaian". */
  tombol?: string
  hariKeberatan: number
  /** Mengapa belum ada yang dapat difinalkan, siapa pun yang lengkap. */
  halangan: string | null
  sibuk: boolean
  onFinal: () => void
}) {
  if (daftar.length === 0 || halangan || sibuk)
    return (
      <Button
        variant="primary"
        icon="lock"
        busy={sibuk}
        busyLabel="Memfinalkan…"
        disabledReason={
          sibuk
            ? undefined
            : (halangan ?? (tombol ? 'Lengkapi tujuh nilai dan alasannya.' : 'Belum ada yang lengkap.'))
        }
      >
        {tombol ?? 'Finalkan'}
      </Button>
    )
  return (
    <Dialog
      triggerVariant="primary"
      trigger={
        <>
          <Icon name="lock" />
          {tombol ?? `Finalkan ${daftar.length} penilaian`}
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

/** Yang sama sebelum skrip termuat: formulir sendiri atas draf yang sudah tersimpan dan lengkap. */
export function FinalkanForm({
  saat,
  lengkap,
  halangan,
  aksi,
}: {
  saat: { tahun: number; bulan: number }
  lengkap: readonly OrangBulan[]
  halangan: string | null
  aksi: (form: FormData) => void
}) {
  if (halangan)
    return (
      <Button variant="primary" icon="lock" disabledReason={halangan}>
        Finalkan
      </Button>
    )
  if (lengkap.length === 0) return null
  return (
    <form action={aksi}>
      <input type="hidden" name="tahun" value={saat.tahun} />
      <input type="hidden" name="bulan" value={saat.bulan} />
      {lengkap.map(({ pegawaiId, versiBulan, draf }) => (
        <span key={pegawaiId} hidden>
          <input type="hidden" name={namaIsian('versi', pegawaiId)} value={versiBulan ?? 1} />
          <input type="hidden" name={namaIsian('draf', pegawaiId)} value={draf?.version ?? 0} />
          {NILAI_BERAKHLAK.map((kode, i) => (
            <input
              key={kode}
              type="hidden"
              name={namaIsian('nilai', pegawaiId, kode)}
              value={draf?.nilai[i] ?? ''}
            />
          ))}
        </span>
      ))}
      <SubmitButton icon="lock">Finalkan {lengkap.length} penilaian</SubmitButton>
    </form>
  )
}
