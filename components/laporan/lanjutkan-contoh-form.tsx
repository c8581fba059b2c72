'use client'

import { lanjutkanContoh } from '@/lib/laporan/actions-contoh'
import { ErrorSummary } from '../ui/error-summary'
import { Note } from '../ui/note'
import { SubmitButton } from '../ui/submit-button'
import { useFormAction } from '../ui/use-form-action'

const angka = new Intl.NumberFormat('id-ID')

/** Pada data contoh: pekerjaan semua orang lain dijalani sampai hari ini, dengan jawaban apa saja yang selesai. */
export function LanjutkanContohForm() {
  const { form, state, failed, pending } = useFormAction(lanjutkanContoh)
  const hasil = state?.ok === true ? state.data : null
  const isi =
    hasil === null
      ? []
      : [
          [hasil.penilaian, 'penilaian bulan diselesaikan'],
          [hasil.rencana, 'rencana bulan berjalan disetujui'],
          [hasil.kehadiran, 'rekap kehadiran dicatat'],
          [hasil.tahun, 'rating tahun dinyatakan'],
          [hasil.rekomendasi, 'temuan direkomendasikan kepala perangkat daerah lain'],
        ].flatMap(([n, sebutan]) => (typeof n === 'number' && n > 0 ? [`${angka.format(n)} ${sebutan}`] : []))
  return (
    <form {...form} className="grid gap-3">
      {failed ? <ErrorSummary message={failed.message} reference={failed.ref} /> : null}
      {hasil && !pending ? (
        <Note tone="ok" live>
          {isi.length > 0
            ? `${angka.format(hasil.pegawai)} orang: ${isi.join(', ')}.`
            : 'Tidak ada yang perlu dilanjutkan sampai hari ini.'}
        </Note>
      ) : null}
      <SubmitButton busyLabel="Melanjutkan, beberapa detik…" className="justify-self-start">
        Lanjutkan tahun contoh sampai hari ini
      </SubmitButton>
    </form>
  )
}
