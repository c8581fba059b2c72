'use client'

import { useEffect, useRef } from 'react'
import { Icon } from '@/components/ui/icon'
import { Textarea } from '@/components/ui/input'
import { Note } from '@/components/ui/note'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFormAction } from '@/components/ui/use-form-action'
import { commentSkp } from '@/lib/skp/actions'

/** Menulis satu catatan; terlipat sampai dibuka, dan jalan tanpa skrip. */
export function CatatanForm({ versiId, rencanaId = '' }: { versiId: string; rencanaId?: string }) {
  const { form, state, failed, errors } = useFormAction(commentSkp)
  const isi = useRef<HTMLFormElement>(null)
  const lipat = useRef<HTMLDetailsElement>(null)
  // Catatan yang terkirim sudah tampil di atas; isiannya dikosongkan untuk yang berikutnya.
  useEffect(() => {
    if (!state?.ok) return
    const teks = isi.current?.elements.namedItem('isi')
    if (teks instanceof HTMLTextAreaElement) teks.value = ''
    if (lipat.current) lipat.current.open = false
  }, [state])
  return (
    <details ref={lipat} className="group text-sm print:hidden">
      <summary className="flex min-h-11 w-fit cursor-pointer list-none items-center gap-1.5 font-medium text-primary md:min-h-9 [&::-webkit-details-marker]:hidden">
        <Icon name="message-square" />
        Tulis catatan
      </summary>
      <form {...form} ref={isi} className="grid gap-2 pt-1 pb-2">
        <input type="hidden" name="versiId" value={versiId} />
        <input type="hidden" name="rencanaId" value={rencanaId} />
        {failed && !errors.isi ? (
          <Note tone="bad" live>
            {failed.message}
          </Note>
        ) : null}
        <Textarea
          name="isi"
          id={`isi-${rencanaId || 'umum'}`}
          label="Catatan"
          hideLabel
          rows={2}
          maxLength={1000}
          error={errors.isi}
          placeholder="Misalnya: target disesuaikan dengan rata-rata tahun lalu."
        />
        <div>
          <SubmitButton variant="plain" busyLabel="Mengirim…">
            Kirim catatan
          </SubmitButton>
        </div>
      </form>
    </details>
  )
}
