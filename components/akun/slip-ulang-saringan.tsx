'use client'

import { useState } from 'react'
import type { LembarSlip, Slip, UlangSaringanInput } from '@/lib/akun/schema-slip'
import { formatAngka } from '@/lib/core/format'
import { Card, CardBody } from '../ui/card'
import { Note } from '../ui/note'
import type { FormAction } from '../ui/use-form-action'
import { SlipHasil } from './slip-hasil'
import { SlipTanya } from './slip-tanya'
import { useSlipBertahap } from './use-slip-bertahap'

const menurutUnit = (a: Slip, b: Slip) =>
  a.unit.localeCompare(b.unit, 'id') || a.nama.localeCompare(b.nama, 'id')

/**
 * Slip baru bagi saringan seluruhnya, seratus tiap kali sampai habis; slipnya terkumpul menurut unit. Tanpa skrip satu tekanan membuat
 * seratus, lalu tombolnya melanjutkan dari sana.
 */
export function SlipUlangSaringan({
  action,
  saringan,
  banyak,
  perangkatDaerah,
}: {
  action: FormAction<LembarSlip>
  saringan: UlangSaringanInput
  banyak: number
  perangkatDaerah: string
}) {
  // Jawaban memuat ulang halaman: yang semula dihitung tetap menjadi ukurannya.
  const [semula] = useState(banyak)
  const { perangkatDaerahId, keadaan, q = '' } = saringan
  const {
    state,
    dispatch,
    pending,
    lembar,
    slip: terkumpul,
  } = useSlipBertahap(action, ({ sesudah }) => (sesudah ? { perangkatDaerahId, keadaan, q, sesudah } : null))
  const slip = terkumpul.toSorted(menurutUnit)
  if (semula === 0 && !state) return null
  return (
    <>
      <div data-layar-saja>
        <Card label="Slip baru bagi saringan ini">
          <CardBody>
            <form action={dispatch} className="grid justify-items-start gap-3">
              <input type="hidden" name="perangkatDaerahId" value={perangkatDaerahId} />
              <input type="hidden" name="keadaan" value={keadaan} />
              <input type="hidden" name="q" value={q} />
              <input type="hidden" name="sesudah" value={lembar?.sesudah ?? ''} />
              {state && !state.ok ? (
                <Note tone="bad" live>
                  {state.message}
                </Note>
              ) : null}
              {pending ? (
                <p role="status" className="text-sm">
                  {formatAngka(slip.length)} dari {formatAngka(semula)} slip dibuat
                </p>
              ) : null}
              {lembar && !lembar.sesudah && !pending ? (
                <p className="text-ink-2 text-sm">Slip baru bagi saringan ini sudah dibuat, di bawah.</p>
              ) : (
                <SlipTanya
                  buka={`Buat slip baru bagi ${formatAngka(semula)} orang di saringan ini`}
                  yakin="Buat slip baru sekarang"
                >
                  {formatAngka(semula)} orang di {perangkatDaerah} yang slipnya{' '}
                  {keadaan === 'slip' ? 'belum dipakai' : 'sudah berakhir'} mendapat kata sandi baru; slip
                  lamanya tidak berlaku lagi.
                </SlipTanya>
              )}
            </form>
          </CardBody>
        </Card>
      </div>
      {lembar && slip.length > 0 ? <SlipHasil lembar={lembar} slip={slip} /> : null}
    </>
  )
}
