'use client'

import { LABEL_TINGKAT_HUKUMAN } from '@/lib/kehadiran/labels'
import { LABEL_JENIS_HUKUMAN } from '@/lib/kehadiran/labels-disiplin'
import { TINGKAT_HUKUMAN } from '@/lib/kehadiran/schema'
import { JENIS_HUKUMAN, listJenisHukuman } from '@/lib/kehadiran/schema-disiplin'
import { DateInput } from '../ui/date-input'
import { Input, Textarea } from '../ui/input'
import { Select } from '../ui/select'
import type { FormAction } from '../ui/use-form-action'
import { CatatanForm } from './catatan-form'

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
  const dikenal = JENIS_HUKUMAN.find((jenis) => jenis === isi?.jenis)
  return (
    <CatatanForm
      {...{ action, pegawaiId, isi }}
      jenis="hukuman"
      label={LABEL}
      tombol={isi ? 'Simpan pembetulan' : 'Catat hukuman'}
    >
      {(isian) => (
        <>
          <Select
            {...isian('jenis')}
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
          <Input {...isian('nomorSk')} defaultValue={isi?.nomorSk ?? ''} required />
          <div className="grid gap-4 sm:grid-cols-2">
            <DateInput {...isian('mulai')} defaultValue={isi?.sejak ?? ''} required />
            <DateInput
              {...isian('selesai')}
              hint="Kosong berarti masih berlaku"
              defaultValue={isi?.hingga ?? ''}
            />
          </div>
          <Textarea
            {...isian('uraian')}
            hint="Hanya terbaca di berkas ini. Jangan menulis keterangan kesehatan."
            defaultValue={isi?.uraian ?? ''}
          />
        </>
      )}
    </CatatanForm>
  )
}
