'use client'

import { Icon } from '@/components/ui/icon'
import { Textarea } from '@/components/ui/input'
import { Note } from '@/components/ui/note'
import { SubmitButton } from '@/components/ui/submit-button'
import { type FormAction, useFormAction } from '@/components/ui/use-form-action'
import type { OrangBulan } from '@/lib/penilaian/schema-tim'

/** Realisasi dikembalikan kepada pegawai dengan alasan; tertutup sampai dibutuhkan. */
export function KembalikanForm({
  orang,
  saat,
  kembalikan,
}: {
  orang: OrangBulan
  saat: { tahun: number; bulan: number }
  kembalikan: FormAction<{ pegawaiId: string }>
}) {
  const { form, failed, errors } = useFormAction(kembalikan)
  return (
    <details open={failed !== null || undefined} className="border-line border-t px-4 py-3 print:hidden">
      <summary className="flex cursor-pointer items-center gap-2 font-semibold text-sm">
        <Icon name="undo-2" />
        Kembalikan dengan alasan
      </summary>
      <form {...form} className="mt-3 grid gap-3">
        <input type="hidden" name="pegawaiId" value={orang.pegawaiId} />
        <input type="hidden" name="tahun" value={saat.tahun} />
        <input type="hidden" name="bulan" value={saat.bulan} />
        <input type="hidden" name="versiBulan" value={orang.versiBulan ?? 1} />
        {failed && Object.keys(errors).length === 0 ? (
          <Note tone="bad" live>
            {failed.message}
          </Note>
        ) : null}
        <Textarea
          name="alasan"
          id="alasan-kembali"
          label="Apa yang perlu dilengkapi"
          hint="Pegawai membaca kalimat ini dan mengirim realisasinya lagi."
          error={errors.alasan}
          maxLength={1000}
        />
        <div>
          <SubmitButton variant="plain" icon="undo-2" busyLabel="Mengembalikan…">
            Kembalikan dengan alasan
          </SubmitButton>
        </div>
      </form>
    </details>
  )
}
