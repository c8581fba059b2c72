'use client'

import { DateInput } from '../ui/date-input'
import { Textarea } from '../ui/input'
import type { FormAction } from '../ui/use-form-action'
import { CatatanForm } from './catatan-form'

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
  return (
    <CatatanForm
      {...{ action, pegawaiId, isi }}
      jenis="kasus"
      label={LABEL}
      tombol={isi ? 'Simpan kasus' : 'Buka kasus'}
    >
      {(isian) => (
        <>
          <div className="grid gap-4 sm:grid-cols-2">
            <DateInput {...isian('tanggalDibuka')} defaultValue={isi?.sejak ?? ''} required />
            <DateInput
              {...isian('tanggalDitutup')}
              hint="Kosong selama kasus terbuka; perpanjangannya ditunda"
              defaultValue={isi?.hingga ?? ''}
            />
          </div>
          <Textarea
            {...isian('ringkasan')}
            hint="Sangkaan, pemeriksa, dan hasilnya bila sudah ada. Hanya terbaca di berkas ini."
            defaultValue={isi?.uraian ?? ''}
            required
          />
        </>
      )}
    </CatatanForm>
  )
}
