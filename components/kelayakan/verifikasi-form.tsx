'use client'

import { FormErrors } from '@/components/ui/error-summary'
import { Textarea } from '@/components/ui/input'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFormAction } from '@/components/ui/use-form-action'
import { verifyTemuan } from '@/lib/kelayakan/actions-rantai'

/** BKD menandai rekomendasi seorang sudah diperiksa, dengan catatan bila perlu. */
export function VerifikasiForm({ putaranId, pegawaiId }: { putaranId: string; pegawaiId: string }) {
  const { form, failed, errors } = useFormAction(verifyTemuan)
  return (
    <form {...form} className="grid gap-4 p-4">
      <FormErrors failed={failed} labels={{ catatan: 'Catatan' }} />
      <input type="hidden" name="putaranId" value={putaranId} />
      <input type="hidden" name="pegawaiId" value={pegawaiId} />
      <Textarea
        name="catatan"
        label="Catatan (boleh kosong)"
        hint="Ikut dibaca yang memutus."
        error={errors.catatan}
      />
      <SubmitButton icon="list-checks" wide>
        Tandai sudah diperiksa
      </SubmitButton>
    </form>
  )
}
