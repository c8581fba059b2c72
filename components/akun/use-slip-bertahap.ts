import { startTransition, useActionState, useEffect, useRef, useState } from 'react'
import type { LembarSlip, Slip } from '@/lib/akun/schema-slip'
import type { FormAction } from '../ui/use-form-action'

/**
 * Slip seratus tiap kali sampai habis, terkumpul di halaman ini. `lanjut` memberi isian permintaan berikut dari jawaban terakhir, atau null
 * bila selesai. Tanpa skrip efeknya tidak berjalan: yang tampil adalah jawaban itu sendiri.
 */
export function useSlipBertahap(
  action: FormAction<LembarSlip>,
  lanjut: (lembar: LembarSlip) => Readonly<Record<string, string>> | null,
) {
  const [state, dispatch, pending] = useActionState(action, null)
  const [terkumpul, setTerkumpul] = useState<readonly Slip[]>([])
  const ditangani = useRef<unknown>(null)
  const lembar = state?.ok ? state.data : null

  useEffect(() => {
    // Satu jawaban dihitung sekali, juga bila efeknya dijalankan ulang.
    if (!state?.ok || ditangani.current === state) return
    ditangani.current = state
    setTerkumpul((lama) => [...lama, ...state.data.slip])
    const isian = lanjut(state.data)
    if (isian === null) return
    const form = new FormData()
    for (const [nama, nilai] of Object.entries(isian)) form.set(nama, nilai)
    startTransition(() => dispatch(form))
  }, [state, dispatch, lanjut])

  const slip = terkumpul.length > 0 ? terkumpul : (lembar?.slip ?? [])
  return { state, dispatch, pending, lembar, slip }
}
