'use client'

import { ActionButton } from '@/components/ui/action-button'
import { FormErrors } from '@/components/ui/error-summary'
import { Textarea } from '@/components/ui/input'
import { OptionList } from '@/components/ui/option-list'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFormAction } from '@/components/ui/use-form-action'
import { recommendTemuan } from '@/lib/kelayakan/actions-rantai'
import { LABEL_REKOMENDASI } from '@/lib/kelayakan/labels'
import type { Rekomendasi } from '@/lib/kelayakan/schema'

const LABEL = { usulan: 'Rekomendasi Anda', alasan: 'Alasan' }

/** Kepala menyetujui temuan dengan satu tekan, atau merekomendasikan lain dengan alasan. */
export function RekomendasiForm({
  putaranId,
  pegawaiId,
  rekomendasi,
}: {
  putaranId: string
  pegawaiId: string
  rekomendasi: Rekomendasi
}) {
  const { form, failed, errors } = useFormAction(recommendTemuan)
  return (
    <div className="grid gap-4 p-4">
      <ActionButton
        action={recommendTemuan}
        values={{ putaranId, pegawaiId, usulan: rekomendasi }}
        variant="primary"
        icon="check"
        wide
      >
        Setujui sesuai temuan
      </ActionButton>
      <details open={failed !== null}>
        <summary className="font-semibold text-sm">Merekomendasikan lain</summary>
        <form {...form} className="grid gap-4 pt-3">
          <FormErrors failed={failed} labels={LABEL} />
          <input type="hidden" name="putaranId" value={putaranId} />
          <input type="hidden" name="pegawaiId" value={pegawaiId} />
          <OptionList
            name="usulan"
            legend={LABEL.usulan}
            error={errors.usulan}
            options={Object.entries(LABEL_REKOMENDASI).flatMap(([value, label]) =>
              value === rekomendasi ? [] : [{ value, label }],
            )}
          />
          <Textarea
            name="alasan"
            label={LABEL.alasan}
            hint="Dibaca BKPSDM dan PPK. Keputusannya nanti dibuat satu per satu."
            error={errors.alasan}
          />
          <SubmitButton variant="plain" wide>
            Simpan rekomendasi lain
          </SubmitButton>
        </form>
      </details>
    </div>
  )
}
