'use client'

import { LABEL_TINGKAT_HUKUMAN } from '@/lib/kehadiran/labels'
import { LABEL_JENIS_HUKUMAN } from '@/lib/kehadiran/labels-disiplin'
import { TINGKAT_HUKUMAN } from '@/lib/kehadiran/schema'
import { JENIS_HUKUMAN, listJenisHukuman } from '@/lib/kehadiran/schema-disiplin'
import { DateInput } from '../ui/date-input'
import { FormErrors } from '../ui/error-summary'
import { Input, Textarea } from '../ui/input'
import { Select } from '../ui/select'
import { SubmitButton } from '../ui/submit-button'
import { type FormAction, useFormAction } from '../ui/use-form-action'

export type IsiHukuman = {
  id: string
  version: number
  jenis: string | null
  nomorSk: string | null
  sejak: string
  hingga: string | null
  uraian: string | null
}

const LABEL = {
  jenis: 'Jenis hukuman',
  nomorSk: 'Nomor SK',
  mulai: 'Berlaku sejak',
  selesai: 'Berlaku hingga',
  uraian: 'Uraian',
}

/** Mencatat hukuman baru, atau membetulkan `isi`; tingkatnya mengikuti jenis. */
export function HukumanForm({
  action,
  pegawaiId,
  isi,
}: {
  action: FormAction<unknown>
  pegawaiId: string
  isi?: IsiHukuman | undefined
}) {
  const { form, errors, failed } = useFormAction(action)
  const id = (nama: string) => `${nama}-${isi?.id ?? 'hukuman-baru'}`
  const dikenal = JENIS_HUKUMAN.find((jenis) => jenis === isi?.jenis)
  return (
    <form {...form} className="grid gap-4">
      <input type="hidden" name="pegawaiId" value={pegawaiId} />
      {isi ? (
        <>
          <input type="hidden" name="hukumanId" value={isi.id} />
          <input type="hidden" name="version" value={isi.version} />
        </>
      ) : null}
      <FormErrors
        failed={failed}
        labels={LABEL}
        ids={Object.fromEntries(Object.keys(LABEL).map((nama) => [nama, id(nama)]))}
      />
      <Select
        name="jenis"
        id={id('jenis')}
        label={LABEL.jenis}
        error={errors.jenis}
        hint={
          isi && !dikenal
            ? `Tercatat dari impor: ${isi.jenis ?? 'tanpa jenis'}. Pilih padanannya.`
            : undefined
        }
        placeholder="Pilih jenis"
        defaultValue={dikenal ?? ''}
        required
      >
        {TINGKAT_HUKUMAN.map((tingkat) => (
          <optgroup key={tingkat} label={LABEL_TINGKAT_HUKUMAN[tingkat]}>
            {listJenisHukuman(tingkat).map((jenis) => (
              <option key={jenis} value={jenis}>
                {LABEL_JENIS_HUKUMAN[jenis]}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
      <Input
        name="nomorSk"
        id={id('nomorSk')}
        label={LABEL.nomorSk}
        error={errors.nomorSk}
        defaultValue={isi?.nomorSk ?? ''}
        required
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <DateInput
          name="mulai"
          id={id('mulai')}
          label={LABEL.mulai}
          error={errors.mulai}
          defaultValue={isi?.sejak ?? ''}
          required
        />
        <DateInput
          name="selesai"
          id={id('selesai')}
          label={LABEL.selesai}
          error={errors.selesai}
          hint="Kosong berarti masih berlaku"
          defaultValue={isi?.hingga ?? ''}
        />
      </div>
      <Textarea
        name="uraian"
        id={id('uraian')}
        label={LABEL.uraian}
        error={errors.uraian}
        hint="Hanya terbaca di berkas ini. Jangan menulis keterangan kesehatan."
        defaultValue={isi?.uraian ?? ''}
      />
      <div>
        <SubmitButton variant={isi ? 'plain' : 'primary'}>
          {isi ? 'Simpan pembetulan' : 'Catat hukuman'}
        </SubmitButton>
      </div>
    </form>
  )
}
