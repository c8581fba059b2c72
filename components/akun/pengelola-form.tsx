'use client'

import type { LembarSlip } from '@/lib/akun/schema-slip'
import { Card, CardBody } from '../ui/card'
import { ErrorSummary } from '../ui/error-summary'
import { Input } from '../ui/input'
import { Note } from '../ui/note'
import { Select } from '../ui/select'
import { SubmitButton } from '../ui/submit-button'
import { type FormAction, useFormAction } from '../ui/use-form-action'
import { SlipHasil } from './slip-hasil'

const NAMA = { perangkatDaerahId: 'Perangkat daerah', nip: 'NIP', nama: 'Nama' }

/** Menjadikan seseorang pengelola kepegawaian; bila akunnya baru, slipnya tampil satu kali di bawah formulir. */
export function PengelolaForm({
  action,
  daftarOpd,
}: {
  action: FormAction<LembarSlip & { nama: string }>
  daftarOpd: readonly { id: string; nama: string }[]
}) {
  const { form, state, failed, errors } = useFormAction(action)
  return (
    <>
      <div data-layar-saja>
        <Card
          title="Jadikan pengelola kepegawaian"
          subtitle="Yang belum berakun mendapat slip dengan kata sandi pertama, tampil satu kali di halaman ini."
        >
          <CardBody>
            <form {...form} className="grid gap-3 md:grid-cols-3">
              {failed ? (
                <div className="md:col-span-3">
                  <ErrorSummary
                    message={failed.message}
                    fieldErrors={failed.fieldErrors}
                    labels={NAMA}
                    reference={failed.ref}
                  />
                </div>
              ) : null}
              {state?.ok && state.data.slip.length === 0 ? (
                <div className="md:col-span-3">
                  <Note tone="ok" live>
                    {state.data.nama} kini pengelola {state.data.perangkatDaerah}; ia masuk dengan kata
                    sandinya sendiri.
                  </Note>
                </div>
              ) : null}
              <Select
                name="perangkatDaerahId"
                label="Perangkat daerah"
                placeholder="Pilih perangkat daerah"
                options={daftarOpd.map(({ id, nama }) => ({ value: id, label: nama }))}
                error={errors.perangkatDaerahId}
              />
              <Input name="nip" label="NIP atau NI PPPK" inputMode="numeric" error={errors.nip} />
              <Input name="nama" label="Nama, bila NIP-nya belum tercatat" error={errors.nama} />
              <div className="md:col-span-3">
                <SubmitButton icon="user-cog" busyLabel="Menyimpan…">
                  Jadikan pengelola
                </SubmitButton>
              </div>
            </form>
          </CardBody>
        </Card>
      </div>
      {state?.ok && state.data.slip.length > 0 ? (
        <SlipHasil lembar={state.data} slip={state.data.slip} />
      ) : null}
    </>
  )
}
