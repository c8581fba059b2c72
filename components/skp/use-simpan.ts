'use client'
// Longer than most: one life of a save (typed, kept, sent, answered, conflicting) is easier to follow in one place.

import { type RefObject, useCallback, useRef, useState } from 'react'
import type { SaveState } from '@/components/ui/save-status'
import { useIdleSave } from '@/components/ui/use-idle-save'
import { saveSkp } from '@/lib/skp/actions'
import { dropBlank, type RencanaKetik } from '@/lib/skp/aturan/beda'
import { formatPukul } from '@/lib/skp/labels'
import { describeNama, readIsian } from './isian'

type Opsi = {
  form: RefObject<HTMLFormElement | null>
  kunci: string
  zona: string
  awal: { version: number; keadaan: SaveState }
  getIsian: () => RencanaKetik[]
  onSimpan: (rencanaId: readonly string[]) => void
}

const WAKTU = {
  idleMs: 1_500,
  retryMs: 15_000,
  offline: {
    kind: 'offline',
    text: 'Jaringan terputus. Ketikan Anda tersimpan di peramban ini.',
    detail: 'Dikirim begitu tersambung.',
  },
} as const
const MEMILIH = { kind: 'refused', text: 'Menunggu pilihan Anda.' } as const

/**
 * Simpan otomatis: ketikan disimpan di peramban saat itu juga, lalu ke server setelah jeda; jaringan yang putus diulang sendiri.
 * `flush` menunggu kiriman yang sedang jalan, sehingga Ajukan tidak mendahului simpanannya sendiri.
 */
export function useSimpan({ form, kunci, zona, awal, getIsian, onSimpan }: Opsi) {
  const [konflik, setKonflik] = useState(false)
  const version = useRef(awal.version)
  const kotor = useRef(false)
  const beku = useRef(false)

  function send(): Promise<SaveState> | null {
    const badan = form.current
    if (!badan || beku.current || !kotor.current) return null
    kotor.current = false
    const data = new FormData(badan)
    data.set('version', String(version.current))
    data.delete('langkah')
    return saveSkp(null, data).then(receive, (putus: unknown) => {
      kotor.current = true
      throw putus
    })
  }

  function receive(hasil: Awaited<ReturnType<typeof saveSkp>>): SaveState {
    if (!hasil.ok && hasil.code !== 'CONFLICT')
      return refuseSimpan(describeSebab(hasil.fieldErrors ?? {}, hasil.message), true)
    if (!hasil.ok || hasil.data.hasil === 'BENTROK') return freeze()
    const { data } = hasil
    if (data.pada === null) return refuseSimpan(describeSebab(data.galat, data.pesan), true)
    version.current = data.version
    onSimpan(data.rencanaId)
    if (!kotor.current) removeSimpanan(kunci)
    return { kind: 'saved', time: formatPukul(new Date(data.pada), zona) }
  }

  function freeze(): SaveState {
    beku.current = true
    setKonflik(true)
    return MEMILIH
  }

  const { state, setState, flush, schedule } = useIdleSave(send, awal.keadaan, WAKTU)

  const touch = useCallback(() => {
    kotor.current = true
    writeSimpanan(kunci, getIsian())
    schedule()
  }, [kunci, getIsian, schedule])

  /** Melanjutkan di atas versi server yang lebih baru, setelah konflik dijawab. */
  const resume = useCallback(
    (terbaru: number) => {
      version.current = terbaru
      beku.current = false
      kotor.current = true
      setKonflik(false)
      void flush()
    },
    [flush],
  )

  /** Tombol menemukan versi yang lebih baru sebelum simpan otomatis: pilihannya sama. */
  const collide = useCallback(() => {
    beku.current = true
    setKonflik(true)
    setState(MEMILIH)
  }, [setState])

  return { keadaan: state, konflik, version, touch, flush, resume, collide }
}

/** Keadaan yang ditolak server; `disalin` bila peramban ini menyimpan ketikannya. */
export function refuseSimpan(sebab: string, disalin: boolean): SaveState {
  return {
    kind: 'refused',
    text: `Belum tersimpan. ${sebab}`,
    detail: disalin ? 'Ketikan Anda aman di peramban ini.' : undefined,
  }
}

/** Isian pertama yang salah dan sebabnya, atau kalimat umumnya. */
export function describeSebab(galat: Readonly<Record<string, readonly string[]>>, umum: string): string {
  const [pertama] = Object.entries(galat)
  return pertama ? [describeNama(pertama[0]), pertama[1][0]].filter(Boolean).join(': ') : umum
}

/** Menyimpan ketikan di peramban ini. */
export function writeSimpanan(kunci: string, rencana: RencanaKetik[]): void {
  try {
    localStorage.setItem(kunci, JSON.stringify({ rencana: dropBlank(rencana) }))
  } catch {
    // Peramban tanpa tempat simpan: simpan otomatis ke server tetap jalan.
  }
}

/** Membuang simpanan peramban. */
export function removeSimpanan(kunci: string): void {
  try {
    localStorage.removeItem(kunci)
  } catch {
    // Tidak ada yang perlu dibuang.
  }
}

/** Ketikan yang tertinggal di peramban ini, atau kosong. */
export function readSimpanan(kunci: string): RencanaKetik[] {
  try {
    return readIsian(JSON.parse(localStorage.getItem(kunci) ?? 'null'))
  } catch {
    return []
  }
}
