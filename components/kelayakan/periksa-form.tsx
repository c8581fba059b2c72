'use client'

import { Card } from '@/components/ui/card'
import { FormErrors } from '@/components/ui/error-summary'
import { Textarea } from '@/components/ui/input'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFormAction } from '@/components/ui/use-form-action'
import { formatAngka } from '@/lib/core/format'
import { verifyMassal } from '@/lib/kelayakan/actions-rantai'

/** BKD menandai semuanya sudah diperiksa, dengan satu catatan bila perlu. */
export function PeriksaForm({
  putaranId,
  saringan,
  jumlah,
}: {
  putaranId: string
  saringan: string
  jumlah: number
}) {
  const { form, failed, errors } = useFormAction(verifyMassal)
  return (
    <Card title="Pemeriksaan BKPSDM">
      <form {...form} className="grid gap-4 p-4">
        <FormErrors failed={failed} labels={{ catatan: 'Catatan' }} />
        <input type="hidden" name="putaranId" value={putaranId} />
        <input type="hidden" name="saringan" value={saringan} />
        <input type="hidden" name="jumlah" value={jumlah} />
        <Textarea
          name="catatan"
          label="Catatan (boleh kosong)"
          hint="Ikut dibaca yang memutus, pada setiap orang."
          error={errors.catatan}
        />
        <SubmitButton icon="list-checks" wide>
          Tandai {formatAngka(jumlah)} sudah diperiksa
        </SubmitButton>
      </form>
    </Card>
  )
}
