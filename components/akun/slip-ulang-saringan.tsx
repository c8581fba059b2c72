'use client'

import { startTransition, useActionState, useEffect, useRef, useState } from 'react'
import type { LembarSlip, Slip, UlangSaringanInput } from '@/lib/akun/schema-slip'
import { formatAngka } from '@/lib/core/format'
import { Card, CardBody } from '../ui/card'
import { Note } from '../ui/note'
import type { FormAction } from '../ui/use-form-action'
import { SlipHasil } from './slip-hasil'
import { SlipTanya } from './slip-tanya'

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
  const [state, dispatch, pending] = useActionState(action, null)
  const [terkumpul, setTerkumpul] = useState<readonly Slip[]>([])
  const ditangani = useRef<unknown>(null)
  // Jawaban memuat ulang halaman: yang semula dihitung tetap menjadi ukurannya.
  const [semula] = useState(banyak)
  const { perangkatDaerahId, keadaan, q = '' } = saringan
  const lembar = state?.ok ? state.data : null

  useEffect(() => {
    // Satu jawaban dihitung sekali, juga bila efeknya dijalankan ulang.
    if (!state?.ok || ditangani.current === state) return
    ditangani.current = state
    const { slip, sesudah } = state.data
    setTerkumpul((lama) => [...lama, ...slip])
    if (!sesudah) return
    const form = new FormData()
    for (const [nama, nilai] of Object.entries({ perangkatDaerahId, keadaan, q, sesudah }))
      form.set(nama, nilai)
    startTransition(() => dispatch(form))
  }, [state, dispatch, perangkatDaerahId, keadaan, q])

  const slip = (terkumpul.length > 0 ? terkumpul : (lembar?.slip ?? [])).toSorted(menurutUnit)
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
