'use client'

import { useState } from 'react'
import { useFieldArray, useForm } from 'react-hook-form'
import { Card, CardBody } from '@/components/ui/card'
import { Checkbox } from '@/components/ui/checkbox'
import { Dock } from '@/components/ui/dock'
import { FormErrors } from '@/components/ui/error-summary'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFormAction } from '@/components/ui/use-form-action'
import { draftManySkp } from '@/lib/skp/actions'
import type { BarisPustaka } from '@/lib/skp/queries-isi'
import type { CalonSkp } from '@/lib/skp/queries-susun'
import { IsiIsian } from './isi-isian'
import { blankRencana, type Isian, listNama, readTyped, toKetik } from './isian'
import { openMassal, readLangkah } from './massal-ketikan'
import { useGalatLayar } from './use-galat-layar'

type Props = {
  tahun: number
  jabatanId: string
  calon: readonly CalonSkp[]
  pustaka: readonly BarisPustaka[]
  bolehAjukan: boolean
}

const FORM = 'susun-massal'

/** Satu isi untuk banyak orang: siapa, apa, satu kali kirim. Isinya berangkat dari pustaka jabatan dan dapat diubah. */
export function MassalForm({ tahun, jabatanId, calon, pustaka, bolehAjukan }: Props) {
  // Tanpa jabatan di alamatnya halaman ini memilih sendiri, dan sesudah bentrok pilihannya dapat lain.
  const jawaban = useFormAction(draftManySkp, `/skp/susun?tahun=${tahun}&jabatan=${jabatanId}`)
  const failed = readLangkah(jawaban.failed) ? null : jawaban.failed
  // Tanpa skrip penolakan sudah ada ketika halaman digambar: yang diketik ditulis lagi ke dalam formulirnya.
  const [dibawa] = useState(() => openMassal(jawaban.failed))
  const [awal] = useState(() => {
    const diketik = readTyped(FORM)
    if (diketik.length > 0) return diketik
    if (dibawa) return dibawa.rencana
    return pustaka.length > 0 ? toKetik(pustaka).map((baris) => ({ ...baris, id: '' })) : [blankRencana()]
  })
  const isDipilih = ({ pegawaiId }: CalonSkp) => dibawa === null || dibawa.pegawaiId.has(pegawaiId)
  const [dipilih, setDipilih] = useState(() => calon.filter(isDipilih).length)
  const { control, register, getValues } = useForm<Isian>({ defaultValues: { rencana: awal } })
  const errors = useGalatLayar(failed?.fieldErrors, getValues)
  const daftar = useFieldArray({ control, name: 'rencana', keyName: 'kunci' })
  return (
    <form {...jawaban.form} id={FORM} className="grid min-w-0 gap-4">
      <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only">
        Tulis
      </button>
      <input type="hidden" name="tahun" value={tahun} />
      <FormErrors failed={failed && { ...failed, fieldErrors: errors }} labels={listNama(errors)} />
      <Card title="1. Untuk siapa" subtitle="Sejabatan, dan SKP-nya belum disusun.">
        <CardBody>
          <fieldset id="pegawaiId" className="min-w-0">
            <legend className="sr-only">Pegawai</legend>
            <ul
              className="grid gap-x-6 md:grid-cols-2 xl:grid-cols-3"
              onChange={(event) => setDipilih(event.currentTarget.querySelectorAll('input:checked').length)}
            >
              {calon.map((satu) => (
                <li key={satu.pegawaiId}>
                  <label className="flex min-h-11 items-center gap-2.5 text-sm md:min-h-9">
                    <input
                      type="checkbox"
                      name="pegawaiId"
                      value={satu.pegawaiId}
                      defaultChecked={isDipilih(satu)}
                    />
                    <span className="min-w-0">
                      <span className="font-medium">{satu.nama}</span>
                      <span className="block text-ink-3 text-xs">{satu.unitKerja}</span>
                    </span>
                  </label>
                </li>
              ))}
            </ul>
            {errors.pegawaiId ? <p className="font-medium text-bad text-xs">{errors.pegawaiId[0]}</p> : null}
          </fieldset>
        </CardBody>
      </Card>
      <div>
        <h2>2. Isinya</h2>
        <p className="text-ink-2 text-sm">
          {pustaka.length > 0
            ? 'Diisi dari pustaka jabatan. Ubah target dan bobotnya di sini; sesudahnya tiap orang masih dapat disesuaikan.'
            : 'Tulis sekali di sini, berlaku untuk semua yang dipilih.'}
        </p>
      </div>
      <IsiIsian daftar={daftar} control={control} register={register} errors={errors} pustaka={pustaka} />
      {bolehAjukan ? (
        <Checkbox
          name="ajukan"
          value="ya"
          defaultChecked={dibawa?.ajukan ?? false}
          label="Langsung ajukan semuanya"
          hint="Pegawai membaca isinya dan dapat mengembalikannya dengan alasan. Tanpa centang, semuanya menjadi draf."
        />
      ) : null}
      <Dock
        title={`${dipilih} SKP ${tahun} akan ditulis`}
        actions={
          <SubmitButton disabled={dipilih === 0 && dibawa === null} busyLabel="Menulis…">
            Tulis {dipilih} SKP
          </SubmitButton>
        }
      >
        Semuanya ditulis, atau tidak satu pun bila ada yang perlu diperbaiki.
      </Dock>
    </form>
  )
}
