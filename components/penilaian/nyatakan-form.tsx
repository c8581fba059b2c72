'use client'

import { ErrorSummary, FormErrors } from '@/components/ui/error-summary'
import { Textarea } from '@/components/ui/input'
import { OptionList } from '@/components/ui/option-list'
import { SubmitButton } from '@/components/ui/submit-button'
import { type FormAction, useFormAction } from '@/components/ui/use-form-action'
import { LABEL_RATING } from '@/lib/perilaku-kerja/labels'
import { RATING, type Rating } from '@/lib/perilaku-kerja/schema'

type Usulan = { hasilKerja: Rating | null; perilaku: Rating | null }

const pilihan = (usulan: Rating | null) =>
  RATING.map((rating) => ({
    value: rating,
    label: LABEL_RATING[rating],
    ...(rating === usulan ? { note: 'usulan' } : {}),
  }))

/** Menyatakan rating setahun satu orang; tidak ada yang dipilihkan, yang menyimpang dari usulan beralasan. */
export function NyatakanForm({
  pegawaiId,
  tahun,
  usulan,
  nyatakan,
}: {
  pegawaiId: string
  tahun: number
  usulan: Usulan
  nyatakan: FormAction<{ pegawaiId: string[] }>
}) {
  const { form, failed, errors } = useFormAction(nyatakan)
  return (
    <form {...form} className="grid gap-4">
      <FormErrors failed={failed} />
      <input type="hidden" name="pegawaiId" value={pegawaiId} />
      <input type="hidden" name="tahun" value={tahun} />
      <OptionList
        name="hasilKerja"
        legend="Rating hasil kerja"
        options={pilihan(usulan.hasilKerja)}
        error={errors.hasilKerja}
      />
      <Textarea
        name="alasanHasilKerja"
        label="Alasan bila berbeda dari usulan hasil kerja"
        rows={2}
        maxLength={1000}
        error={errors.alasanHasilKerja}
      />
      <OptionList
        name="perilaku"
        legend="Rating perilaku"
        options={pilihan(usulan.perilaku)}
        error={errors.perilaku}
      />
      <Textarea
        name="alasanPerilaku"
        label="Alasan bila berbeda dari usulan perilaku"
        rows={2}
        maxLength={1000}
        error={errors.alasanPerilaku}
      />
      <Textarea name="umpanBalik" label="Umpan balik" hint="Boleh kosong." rows={2} maxLength={1000} />
      <div>
        <SubmitButton variant="plain" icon="signature" busyLabel="Menyatakan…">
          Nyatakan rating
        </SubmitButton>
      </div>
    </form>
  )
}

/** Semua yang siap dinyatakan sesuai usulannya dengan satu tekan; usulan dihitung ulang di server. */
export function NyatakanSesuaiForm({
  tahun,
  daftarId,
  nyatakan,
}: {
  tahun: number
  daftarId: readonly string[]
  nyatakan: FormAction<{ pegawaiId: string[] }>
}) {
  const { form, failed } = useFormAction(nyatakan)
  return (
    <form {...form} className="grid gap-2">
      <input type="hidden" name="tahun" value={tahun} />
      {daftarId.map((id) => (
        <input key={id} type="hidden" name="pegawaiId" value={id} />
      ))}
      <SubmitButton icon="signature" busyLabel="Menyatakan…">
        Nyatakan {daftarId.length} sesuai usulan
      </SubmitButton>
      {failed ? <ErrorSummary message={failed.message} reference={failed.ref} /> : null}
    </form>
  )
}
