'use client'

import { formatBulan } from '@/lib/core/format'
import { Input } from '../ui/input'
import { SubmitButton } from '../ui/submit-button'
import { type FormAction, useFormAction } from '../ui/use-form-action'

/** Mengembalikan satu bulan menjadi bulan wajib; alasannya wajib dan tinggal di jejak audit. */
export function PengecualianHapus({
  action,
  pegawaiId,
  tahun,
  bulan,
  nilai,
}: {
  action: FormAction<unknown>
  pegawaiId: string
  tahun: number
  bulan: number
  /** Nilai bulan itu, yang ikut dihitung lagi. */
  nilai: string | null
}) {
  const { form, errors, failed } = useFormAction(action)
  return (
    <form {...form} className="grid max-w-116 gap-2 py-2">
      <input type="hidden" name="pegawaiId" value={pegawaiId} />
      <input type="hidden" name="tahun" value={tahun} />
      <input type="hidden" name="bulan" value={bulan} />
      <Input
        name="alasan"
        id={`kembali-${pegawaiId}-${bulan}`}
        label={`Alasan ${formatBulan(bulan)} dihitung lagi`}
        hint={nilai ? `Nilainya ikut dihitung lagi: ${nilai}.` : undefined}
        error={errors.alasan ?? failed?.message}
        required
      />
      <div>
        <SubmitButton variant="danger" size="sm" icon="undo-2">
          Kembalikan {formatBulan(bulan)}
        </SubmitButton>
      </div>
    </form>
  )
}
