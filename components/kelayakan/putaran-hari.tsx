'use client'

import { DateInput } from '@/components/ui/date-input'
import { ErrorSummary } from '@/components/ui/error-summary'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFormAction } from '@/components/ui/use-form-action'
import { evaluateKelayakan } from '@/lib/kelayakan/actions'

/** Menjalankan putaran dengan hari evaluasi pilihan sendiri. */
export function PutaranHari({ tahun, pada }: { tahun: number; pada: string }) {
  const { form, failed, errors } = useFormAction(evaluateKelayakan)
  return (
    <form {...form} className="grid gap-3 p-4">
      {failed ? (
        <ErrorSummary
          message={failed.message}
          fieldErrors={failed.fieldErrors}
          labels={{ pada: 'Hari evaluasi' }}
          reference={failed.ref}
        />
      ) : null}
      <input type="hidden" name="tahun" value={tahun} />
      <DateInput
        name="pada"
        label="Hari evaluasi"
        hint={`Di dalam ${tahun}; menentukan kontrak sekarang dan bulan terakhir yang dihitung.`}
        defaultValue={pada}
        min={`${tahun}-01-01`}
        max={`${tahun}-12-31`}
        error={errors.pada}
      />
      <SubmitButton variant="plain" icon="play" busyLabel="Membekukan data…">
        Jalankan pada hari itu
      </SubmitButton>
    </form>
  )
}
