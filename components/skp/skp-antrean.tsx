'use client'

import { Card, CardBody } from '@/components/ui/card'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Note } from '@/components/ui/note'
import { SubmitButton } from '@/components/ui/submit-button'
import { type FormAction, useFormAction } from '@/components/ui/use-form-action'
import { approveManySkp, signManySkp, submitManySkp } from '@/lib/skp/actions'
import type { AntreanSkp } from '@/lib/skp/queries'

type Hasil = { jumlah: number }
type Jenis = { action: FormAction<Hasil>; tombol: string; judul: string; selesai: string; akibat: string }

const JENIS = {
  tandaTangani: {
    action: signManySkp,
    tombol: 'Tanda tangani',
    judul: 'menunggu tanda tangan Anda',
    selesai: 'ditandatangani',
    akibat:
      'Isinya sudah disetujui dan terkunci. Tanda tangan Anda dicatat dengan nama, waktu, dan sidik tiap dokumen.',
  },
  setujui: {
    action: approveManySkp,
    tombol: 'Setujui',
    judul: 'yang Anda ajukan menunggu persetujuan',
    selesai: 'disetujui',
    akibat: 'Persetujuan mengunci isi. Sesudahnya pegawai dan Anda menandatangani.',
  },
  ajukan: {
    action: submitManySkp,
    tombol: 'Ajukan',
    judul: 'draf tim siap diajukan',
    selesai: 'diajukan',
    akibat: 'Pegawai membaca isinya dan dapat mengembalikannya dengan alasan.',
  },
} as const satisfies Record<string, Jenis>

/** Satu perbuatan atas banyak SKP: siapa saja terlihat dan dapat dilepas sebelum ditekan. */
export function SkpAntrean({ jenis, daftar }: { jenis: keyof typeof JENIS; daftar: readonly AntreanSkp[] }) {
  const { action, tombol, judul, selesai, akibat } = JENIS[jenis]
  const { form, state, failed } = useFormAction<Hasil>(action)
  const sudah = state?.ok ? state.data.jumlah : 0
  if (daftar.length === 0)
    return sudah > 0 ? (
      <Note tone="ok" live>
        {sudah} SKP {selesai}.
      </Note>
    ) : null
  return (
    <Card label={`${daftar.length} SKP ${judul}`}>
      <form {...form}>
        <CardBody>
          {sudah > 0 ? (
            <Note tone="ok" live>
              {sudah} SKP {selesai}.
            </Note>
          ) : null}
          {failed ? <ErrorSummary message={failed.message} reference={failed.ref} /> : null}
          <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
            <div className="min-w-0 flex-[1_1_20rem]">
              <p className="font-semibold">
                {daftar.length} SKP {judul}
              </p>
              <p className="text-ink-2 text-sm">{akibat}</p>
            </div>
            <SubmitButton
              variant={jenis === 'tandaTangani' ? 'primary' : 'plain'}
              icon={jenis === 'tandaTangani' ? 'signature' : 'check'}
            >
              {tombol} {daftar.length} SKP
            </SubmitButton>
          </div>
          <details className="text-sm">
            <summary className="min-h-11 cursor-pointer content-center md:min-h-9 text-primary">
              Lihat atau kurangi daftarnya
            </summary>
            <ul className="grid gap-x-6 pt-1 md:grid-cols-2 xl:grid-cols-3">
              {daftar.map(({ versiId, nama, jabatan }) => (
                <li key={versiId}>
                  <label className="flex min-h-11 items-center gap-2.5 md:min-h-9">
                    <input type="checkbox" name="versiId" value={versiId} defaultChecked />
                    <span className="min-w-0">
                      <span className="font-medium">{nama}</span>{' '}
                      <span className="text-ink-3 text-xs">{jabatan}</span>
                    </span>
                  </label>
                </li>
              ))}
            </ul>
          </details>
        </CardBody>
      </form>
    </Card>
  )
}
