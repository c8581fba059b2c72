'use client'

import { DateInput } from '@/components/ui/date-input'
import { FormErrors } from '@/components/ui/error-summary'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFormAction } from '@/components/ui/use-form-action'
import { evaluateKelayakan } from '@/lib/kelayakan/actions'

/** Gladi: putaran latihan pada hari pilihan sendiri, juga yang belum tiba. */
export function PutaranHari({ tahun, pada }: { tahun: number; pada: string }) {
  const { form, failed, errors } = useFormAction(evaluateKelayakan)
  return (
    <form {...form} className="grid gap-3 p-4">
      <FormErrors failed={failed} labels={{ pada: 'Hari evaluasi' }} />
      <input type="hidden" name="tahun" value={tahun} />
      <input type="hidden" name="gladi" value="ya" />
      <DateInput
        name="pada"
        label="Hari evaluasi"
        hint={`Hari mana pun di dalam ${tahun}, juga yang belum tiba. Hasilnya hanya latihan dan tidak dapat diputuskan.`}
        defaultValue={pada}
        min={`${tahun}-01-01`}
        max={`${tahun}-12-31`}
        error={errors.pada}
      />
      <SubmitButton variant="plain" icon="play" busyLabel="Membekukan data…">
        Jalankan gladi
      </SubmitButton>
    </form>
  )
}
