import { useMemo } from 'react'
import type { UseFormGetValues } from 'react-hook-form'
import { placeGalat } from '@/lib/skp/aturan/beda'
import type { Isian } from './isian'

type Galat = Readonly<Record<string, string[]>>

/** Galat server menurut baris di layar ketika jawabannya tiba; baris yang ditambah sesudahnya tidak menggesernya. */
export function useGalatLayar(galat: Galat | undefined, getValues: UseFormGetValues<Isian>) {
  return useMemo(
    () => (galat === undefined ? {} : placeGalat(galat, getValues('rencana'))),
    [galat, getValues],
  )
}
