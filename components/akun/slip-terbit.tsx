'use client'

import type { LembarSlip } from '@/lib/akun/schema-slip'
import { formatAngka } from '@/lib/core/format'
import { Card, CardBody } from '../ui/card'
import { Note } from '../ui/note'
import { ProgressBar } from '../ui/progress'
import { SubmitButton } from '../ui/submit-button'
import type { FormAction } from '../ui/use-form-action'
import { SlipHasil } from './slip-hasil'
import { SlipTanya } from './slip-tanya'
import { useSlipBertahap } from './use-slip-bertahap'

/**
 * Menerbitkan semua akun yang belum ada, seratus tiap kali sampai habis; slipnya terkumpul di halaman ini. Tanpa skrip satu tekanan
 * menerbitkan seratus, lalu tombolnya menawarkan sisanya.
 */
export function SlipTerbit({
  action,
  perangkatDaerahId,
  perangkatDaerah,
  tanpa,
  tanpaNip,
  peranKurang,
}: {
  action: FormAction<LembarSlip>
  perangkatDaerahId: string
  perangkatDaerah: string
  tanpa: number
  tanpaNip: number
  peranKurang: number
}) {
  const { state, dispatch, pending, lembar, slip } = useSlipBertahap(action, (jawaban) =>
    jawaban.sisa === 0 || jawaban.slip.length === 0 ? null : { perangkatDaerahId },
  )
  const bisa = tanpa - tanpaNip
  const sisa = lembar?.sisa ?? bisa
  const total = slip.length + sisa
  return (
    <>
      <div data-layar-saja>
        <Card
          title="Terbitkan akun"
          subtitle="Nama masuk adalah NIP atau NI PPPK; kata sandi pertama acak dan wajib diganti."
        >
          <CardBody>
            <form action={dispatch} className="grid justify-items-start gap-3">
              <input type="hidden" name="perangkatDaerahId" value={perangkatDaerahId} />
              {pending || (lembar && lembar.sisa > 0) ? (
                <div className="grid w-full max-w-116 gap-1.5 text-sm" role="status">
                  <ProgressBar value={slip.length} max={total} label={`${slip.length} dari ${total} akun`} />
                  {formatAngka(slip.length)} dari {formatAngka(total)} akun terbit
                </div>
              ) : null}
              {state && !state.ok ? (
                <Note tone="bad" live>
                  {state.message}
                </Note>
              ) : null}
              {lembar && lembar.peranDilengkapi > 0 ? (
                <Note tone="info" live>
                  Peran {lembar.peranDilengkapi} akun lama dilengkapi menurut data atasan; kata sandinya
                  tetap.
                </Note>
              ) : null}
              {sisa > 0 || pending ? (
                <SlipTanya
                  buka={`Terbitkan ${formatAngka(sisa)} akun`}
                  yakin={`Terbitkan ${formatAngka(sisa)} akun sekarang`}
                >
                  {formatAngka(sisa)} orang di {perangkatDaerah} mendapat akun pertamanya:{' '}
                  {formatAngka(Math.ceil(sisa / 10))} lembar A4, sepuluh slip tiap lembar.
                </SlipTanya>
              ) : peranKurang > 0 && !lembar ? (
                <SubmitButton icon="key-round" busyLabel="Melengkapi…">
                  {`Lengkapi peran ${formatAngka(peranKurang)} akun lama`}
                </SubmitButton>
              ) : (
                <p className="text-ink-2 text-sm">
                  Semua pegawai dan atasan di sini sudah berakun. Yang kehilangan sandinya dicentang di daftar
                  di bawah.
                </p>
              )}
              {tanpaNip > 0 ? (
                <p className="text-ink-3 text-xs">
                  {formatAngka(tanpaNip)} orang belum dapat diterbitkan karena NIP-nya belum tercatat.
                </p>
              ) : null}
            </form>
          </CardBody>
        </Card>
      </div>
      {lembar && slip.length > 0 ? <SlipHasil lembar={lembar} slip={slip} /> : null}
    </>
  )
}
