'use client'

import { createContext, useContext } from 'react'
import type { Kebijakan } from '@/lib/hukum/parameter'
import type { Terukur } from './capaian'

export type BarisForm = Omit<Terukur, 'realisasi'> & { id: string; nama: string }

type Konteks = {
  galat: Readonly<Record<string, readonly string[]>>
  /** Yang diketik dan belum tersimpan, untuk halaman yang dijawab server tanpa skrip. */
  ketikan: Readonly<Record<string, string>>
  sibuk: boolean
  /** Baris yang bagian buktinya terbuka. */
  buka: string | null
  kebijakan: Kebijakan
  /** Menyimpan yang sudah diketik sekarang juga. */
  simpan: () => Promise<void>
}

export const FormKonteks = createContext<Konteks | null>(null)

/** Keadaan formulir bulan bagi isian di dalamnya. */
export function useForm(): Konteks {
  const konteks = useContext(FormKonteks)
  if (!konteks) throw new Error('isian bulan di luar formulirnya')
  return konteks
}
