'use client'

import { DateInput } from '../ui/date-input'
import { FormErrors } from '../ui/error-summary'
import { Textarea } from '../ui/input'
import { SubmitButton } from '../ui/submit-button'
import { type FormAction, useFormAction } from '../ui/use-form-action'

export type IsiKasus = {
  id: string
  version: number
  sejak: string
  hingga: string | null
  uraian: string | null
}

const LABEL = { tanggalDibuka: 'Dibuka', tanggalDitutup: 'Ditutup', ringkasan: 'Ringkasan' }

/** Membuka kasus baru, atau membetulkan dan menutup `isi`. */
export function KasusForm({
  action,
  pegawaiId,
  isi,
}: {
  action: FormAction<unknown>
  pegawaiId: string
  isi?: IsiKasus | undefined
}) {
  const { form, errors, failed } = useFormAction(action)
  const id = (nama: string) => `${nama}-${isi?.id ?? 'kasus-baru'}`
  return (
    <form {...form} className="grid gap-4">
      <input type="hidden" name="pegawaiId" value={pegawaiId} />
      {isi ? (
        <>
          <input type="hidden" name="kasusId" value={isi.id} />
          <input type="hidden" name="version" value={isi.version} />
        </>
      ) : null}
      <FormErrors
        failed={failed}
        labels={LABEL}
        ids={Object.fromEntries(Object.keys(LABEL).map((nama) => [nama, id(nama)]))}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <DateInput
          name="tanggalDibuka"
          id={id('tanggalDibuka')}
          label={LABEL.tanggalDibuka}
          error={errors.tanggalDibuka}
          defaultValue={isi?.sejak ?? ''}
          required
        />
        <DateInput
          name="tanggalDitutup"
          id={id('tanggalDitutup')}
          label={LABEL.tanggalDitutup}
          error={errors.tanggalDitutup}
          hint="Kosong selama kasus terbuka; perpanjangannya ditunda"
          defaultValue={isi?.hingga ?? ''}
        />
      </div>
      <Textarea
        name="ringkasan"
        id={id('ringkasan')}
        label={LABEL.ringkasan}
        error={errors.ringkasan}
        hint="Sangkaan, pemeriksa, dan hasilnya bila sudah ada. Hanya terbaca di berkas ini."
        defaultValue={isi?.uraian ?? ''}
        required
      />
      <div>
        <SubmitButton variant={isi ? 'plain' : 'primary'}>{isi ? 'Simpan kasus' : 'Buka kasus'}</SubmitButton>
      </div>
    </form>
  )
}
