import type { ReactNode } from 'react'
import { ActionButton } from '@/components/ui/action-button'
import { Note } from '@/components/ui/note'
import type { FormAction } from '@/components/ui/use-form-action'
import { formatTanggal } from '@/lib/core/format'
import type { Tanggal } from '@/lib/core/tanggal'

/** Pilihan pegawai atas nilai yang sudah diberikan: menerima sekarang, atau sampai kapan keberatan terbuka. */
export function TerimaKartu({
  final,
  hingga,
  sebutan,
  terima,
  values,
}: {
  final: boolean
  hingga: Tanggal | null
  /** "Nilai Oktober 2026". */
  sebutan: string
  terima: FormAction<{ pegawaiId: string }>
  values: Readonly<Record<string, string | number>>
}): ReactNode {
  if (final)
    return (
      <Note tone="ok" icon="lock" title={`${sebutan} sudah final`}>
        Angka ini dipakai untuk rata-rata dan keputusan tahun ini.
      </Note>
    )
  return (
    <Note
      tone="wait"
      title="Menunggu Anda"
      actions={
        <ActionButton action={terima} values={values} variant="primary" icon="check" busyLabel="Mencatat…">
          Saya sudah membaca dan menerima
        </ActionButton>
      }
    >
      {hingga
        ? `Keberatan dapat diajukan sampai ${formatTanggal(hingga)} melalui pengelola kepegawaian. Lewat hari itu, ${sebutan.charAt(0).toLowerCase()}${sebutan.slice(1)} menjadi final dengan sendirinya.`
        : `${sebutan} menjadi final setelah Anda terima.`}
    </Note>
  )
}
