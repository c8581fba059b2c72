'use client'

import { CardBody } from '@/components/ui/card'
import { FormErrors } from '@/components/ui/error-summary'
import { OptionList } from '@/components/ui/option-list'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFormAction } from '@/components/ui/use-form-action'
import { draftSkp } from '@/lib/skp/actions'
import { LABEL_SUMBER_DRAF } from '@/lib/skp/labels'
import type { SumberSalinan } from '@/lib/skp/queries-susun'

type Props = {
  pegawaiId: string
  tahun: number
  jabatan: string | null
  pustaka: number
  salinan: readonly SumberSalinan[]
}

/** Memulai draf satu orang: pustaka jabatan bila ada, salinan bila ada, atau kosong. */
export function AwalForm({ pegawaiId, tahun, jabatan, pustaka, salinan }: Props) {
  const { form, failed, errors } = useFormAction(draftSkp)
  const options = [
    ...(pustaka > 0
      ? [
          {
            value: 'PUSTAKA',
            label: LABEL_SUMBER_DRAF.PUSTAKA,
            description: `${pustaka} hasil kerja untuk ${jabatan ?? 'jabatan ini'}, lalu disesuaikan.`,
          },
        ]
      : []),
    ...(salinan.length > 0
      ? [
          {
            value: 'SALINAN',
            label: LABEL_SUMBER_DRAF.SALINAN,
            description: 'Isinya disalin, tanda tangan dan riwayatnya tidak.',
          },
        ]
      : []),
    {
      value: 'KOSONG',
      label: LABEL_SUMBER_DRAF.KOSONG,
      description: 'Tulis sendiri hasil kerja dan indikatornya.',
    },
  ]
  return (
    <form {...form} className="group">
      <CardBody>
        <FormErrors failed={failed} />
        <input type="hidden" name="pegawaiId" value={pegawaiId} />
        <input type="hidden" name="tahun" value={tahun} />
        <OptionList
          name="sumber"
          legend="Dari mana isinya diambil?"
          options={options}
          defaultValue={options[0]?.value}
          error={errors.sumber}
        />
        {salinan.length > 0 ? (
          <div className="hidden group-has-[input[value=SALINAN]:checked]:block">
            <Select
              name="dariVersiId"
              label="SKP yang disalin"
              placeholder="Pilih SKP"
              options={salinan.map(({ versiId, nama, tahun: dari, sendiri }) => ({
                value: versiId,
                label: sendiri ? `SKP yang sama, tahun ${dari}` : `${nama}, ${dari}`,
              }))}
              error={errors.dariVersiId}
            />
          </div>
        ) : null}
        <div>
          <SubmitButton iconAfter="arrow-right" busyLabel="Menyiapkan…">
            Mulai menyusun
          </SubmitButton>
        </div>
      </CardBody>
    </form>
  )
}
