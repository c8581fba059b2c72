'use client'

import { formatBulan } from '@/lib/core/format'
import type { NilaiBulan } from '@/lib/kehadiran/queries-pengecualian'
import { LABEL_JENIS_PENGECUALIAN } from '@/lib/pegawai/labels'
import type { JenisPengecualian } from '@/lib/pegawai/schema-pengecualian'
import { FormErrors } from '../ui/error-summary'
import { Input } from '../ui/input'
import { Note } from '../ui/note'
import { Select } from '../ui/select'
import { SubmitButton } from '../ui/submit-button'
import { type FormAction, useFormAction } from '../ui/use-form-action'
import { describeNilai } from './pengecualian-nilai'

const LABEL = { bulan: 'Bulan', jenis: 'Jenis', alasan: 'Alasan' }

/** Mengecualikan bulan satu orang; bulan yang sudah dikecualikan tertanda dan tidak dapat dicentang lagi. Bulan bernilai tertanda dengan nilainya. */
export function PengecualianForm({
  action,
  pegawaiId,
  tahun,
  sudah = [],
  dinilai,
  bolehFinal,
  usulan,
}: {
  action: FormAction<{ jumlah: number }>
  pegawaiId: string
  tahun: number
  sudah?: readonly number[]
  dinilai: readonly NilaiBulan[]
  /** Bulan yang nilainya sudah final hanya dikecualikan BKPSDM. */
  bolehFinal: boolean
  /** Isian awal dari rekap: bulan tercentang, jenis dan alasannya. */
  usulan?: { bulan: readonly number[]; jenis: JenisPengecualian; alasan: string } | undefined
}) {
  const { form, errors, failed, state } = useFormAction(action)
  const id = (nama: string) => `${nama}-${pegawaiId}`
  return (
    <form {...form} className="grid gap-4">
      <input type="hidden" name="pegawaiId" value={pegawaiId} />
      <input type="hidden" name="tahun" value={tahun} />
      <FormErrors
        failed={failed}
        labels={LABEL}
        ids={{ bulan: id('bulan'), jenis: id('jenis'), alasan: id('alasan') }}
      />
      {state?.ok ? (
        <Note tone="ok" live>
          {state.data.jumlah} bulan dikecualikan dan tidak lagi dihitung sebagai bulan wajib.
        </Note>
      ) : null}
      <fieldset id={id('bulan')} tabIndex={-1} className="grid gap-2">
        <legend className="font-semibold text-sm">Bulan {tahun}</legend>
        <div className="grid grid-cols-3 gap-x-3 gap-y-1 sm:grid-cols-6">
          {Array.from({ length: 12 }, (_, i) => i + 1).map((bulan) => {
            const ada = sudah.includes(bulan)
            const nilai = dinilai.find((satu) => satu.bulan === bulan)
            const terkunci = nilai?.final === true && !bolehFinal
            return (
              <label key={bulan} className="flex min-h-11 items-center gap-2 text-sm md:min-h-8">
                <input
                  type="checkbox"
                  name="bulan"
                  value={bulan}
                  disabled={ada || terkunci}
                  defaultChecked={ada || (!terkunci && usulan?.bulan.includes(bulan))}
                />
                <span className="grid leading-4">
                  {formatBulan(bulan).slice(0, 3)}
                  {ada || nilai ? (
                    <span className="text-2xs text-ink-3">
                      {[ada ? 'sudah' : null, nilai ? describeNilai(nilai) : null].filter(Boolean).join(', ')}
                    </span>
                  ) : null}
                </span>
              </label>
            )
          })}
        </div>
        {dinilai.length > 0 ? (
          <p className="text-ink-2 text-xs">
            Bulan yang dikecualikan tidak lagi dihitung, juga nilainya: rata-rata setahun orang ini berubah.
            {dinilai.some(({ final }) => final) && !bolehFinal
              ? ' Bulan yang nilainya sudah final hanya dapat dikecualikan BKPSDM.'
              : ''}
          </p>
        ) : null}
        {errors.bulan ? <p className="font-medium text-bad text-xs">{errors.bulan[0]}</p> : null}
      </fieldset>
      <div className="grid gap-4 sm:grid-cols-[14rem_minmax(0,1fr)]">
        <Select
          name="jenis"
          id={id('jenis')}
          label={LABEL.jenis}
          error={errors.jenis}
          placeholder="Pilih jenis"
          options={Object.entries(LABEL_JENIS_PENGECUALIAN).map(([value, label]) => ({ value, label }))}
          defaultValue={usulan?.jenis ?? ''}
          required
        />
        <Input
          name="alasan"
          id={id('alasan')}
          label={LABEL.alasan}
          error={errors.alasan}
          hint="Sebut surat atau dasarnya. Terbaca oleh pegawai dan atasannya; jangan menulis diagnosis."
          defaultValue={usulan?.alasan ?? ''}
          required
        />
      </div>
      <div>
        <SubmitButton variant={usulan ? 'plain' : 'primary'}>Kecualikan bulan</SubmitButton>
      </div>
    </form>
  )
}
