'use client'

import { Card } from '@/components/ui/card'
import { DateInput } from '@/components/ui/date-input'
import { FormErrors } from '@/components/ui/error-summary'
import { Input } from '@/components/ui/input'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFormAction } from '@/components/ui/use-form-action'
import { formatAngka } from '@/lib/core/format'
import { decideMassal } from '@/lib/kelayakan/actions-rantai'

const LABEL = { nomorSk: 'Nomor SK', tanggalSk: 'Tanggal SK' }

/** Satu SK untuk semuanya: nomor dan tanggalnya, lalu diputuskan sesuai rekomendasi masing-masing. */
export function SkForm({
  putaranId,
  saringan,
  jumlah,
  hariIni,
  atasNama,
}: {
  putaranId: string
  saringan: string
  jumlah: number
  hariIni: string
  /** Sebutan PPK bila dicatat atas namanya; null bila PPK sendiri. */
  atasNama: string | null
}) {
  const { form, failed, errors } = useFormAction(decideMassal)
  return (
    <Card
      title="Satu SK"
      subtitle={
        atasNama
          ? `Dicatat atas nama ${atasNama}, dari naskah yang sudah ditandatangani.`
          : 'Keputusan Anda sebagai Pejabat Pembina Kepegawaian.'
      }
    >
      <form {...form} className="grid gap-4 p-4">
        <FormErrors failed={failed} labels={LABEL} />
        <input type="hidden" name="putaranId" value={putaranId} />
        <input type="hidden" name="saringan" value={saringan} />
        <input type="hidden" name="jumlah" value={jumlah} />
        <Input name="nomorSk" label={LABEL.nomorSk} placeholder="800/…/BKPSDM/2026" error={errors.nomorSk} />
        <DateInput name="tanggalSk" label={LABEL.tanggalSk} max={hariIni} error={errors.tanggalSk} />
        <p className="text-ink-2 text-xs">
          Tiap orang diputuskan sama dengan rekomendasinya. Masa kontrak mengikuti temuan dan dipotong pada
          batas usia pensiun.
        </p>
        <SubmitButton icon="gavel" wide>
          Putuskan {formatAngka(jumlah)} orang
        </SubmitButton>
      </form>
    </Card>
  )
}
