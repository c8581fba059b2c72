'use client'
// Longer than most: one life of a save (typed, kept, sent, answered, conflicting) is easier to follow in one place.

import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { saveSkp } from '@/lib/skp/actions'
import { dropBlank, type RencanaKetik } from '@/lib/skp/aturan/beda'
import { formatPukul } from '@/lib/skp/labels'
import { describeNama, readIsian } from './isian'

export type KeadaanSimpan =
  | { jenis: 'tersimpan'; pukul: string }
  | { jenis: 'menyimpan' }
  | { jenis: 'luring' }
  /** `disalin`: peramban ini menyimpan ketikannya. */
  | { jenis: 'belum'; sebab: string; disalin: boolean }
  | { jenis: 'konflik'; sebab: string }

type Opsi = {
  form: RefObject<HTMLFormElement | null>
  kunci: string
  zona: string
  awal: { version: number; keadaan: KeadaanSimpan }
  getIsian: () => RencanaKetik[]
  onSimpan: (rencanaId: readonly string[]) => void
}

const TUNDA_MS = 1_500
const ULANG_MS = 15_000

/**
 * Simpan otomatis: ketikan disimpan di peramban saat itu juga, lalu ke server setelah jeda; jaringan yang putus diulang sendiri.
 * `flush` menunggu kiriman yang sedang jalan, sehingga Ajukan tidak mendahului simpanannya sendiri.
 */
export function useSimpan({ form, kunci, zona, awal, getIsian, onSimpan }: Opsi) {
  const [keadaan, setKeadaan] = useState<KeadaanSimpan>(awal.keadaan)
  const version = useRef(awal.version)
  const jalan = useRef<Promise<void> | null>(null)
  const kotor = useRef(false)
  const beku = useRef(false)
  const jam = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)

  const send = useCallback(async () => {
    const badan = form.current
    if (!badan || beku.current) return
    kotor.current = false
    setKeadaan({ jenis: 'menyimpan' })
    const data = new FormData(badan)
    data.set('version', String(version.current))
    data.delete('langkah')
    const hasil = await saveSkp(null, data).catch(() => null)
    if (hasil === null) {
      kotor.current = true
      setKeadaan({ jenis: 'luring' })
      jam.current = setTimeout(() => void flush.current(), ULANG_MS)
    } else if (hasil.ok && hasil.data.hasil === 'BENTROK') {
      beku.current = true
      setKeadaan({ jenis: 'konflik', sebab: hasil.data.pesan })
    } else if (hasil.ok && hasil.data.pada === null) {
      setKeadaan({ jenis: 'belum', sebab: describeSebab(hasil.data.galat, hasil.data.pesan), disalin: true })
    } else if (hasil.ok) {
      version.current = hasil.data.version
      onSimpan(hasil.data.rencanaId)
      if (!kotor.current) removeSimpanan(kunci)
      setKeadaan({ jenis: 'tersimpan', pukul: formatPukul(new Date(hasil.data.pada ?? ''), zona) })
    } else if (hasil.code === 'CONFLICT') {
      beku.current = true
      setKeadaan({ jenis: 'konflik', sebab: hasil.message })
    } else {
      setKeadaan({
        jenis: 'belum',
        sebab: describeSebab(hasil.fieldErrors ?? {}, hasil.message),
        disalin: true,
      })
    }
  }, [form, kunci, zona, onSimpan])

  const run = useCallback(async () => {
    clearTimeout(jam.current)
    while (jalan.current) await jalan.current
    if (!kotor.current) return
    jalan.current = send().finally(() => {
      jalan.current = null
    })
    await jalan.current
  }, [send])
  const flush = useRef(run)
  useEffect(() => {
    flush.current = run
  }, [run])

  const touch = useCallback(() => {
    kotor.current = true
    writeSimpanan(kunci, getIsian())
    clearTimeout(jam.current)
    jam.current = setTimeout(() => void flush.current(), TUNDA_MS)
  }, [kunci, getIsian])

  useEffect(() => {
    const kirim = () => void flush.current()
    window.addEventListener('online', kirim)
    return () => {
      window.removeEventListener('online', kirim)
      clearTimeout(jam.current)
    }
  }, [])

  /** Melanjutkan di atas versi server yang lebih baru, setelah konflik dijawab. */
  const resume = useCallback((terbaru: number) => {
    version.current = terbaru
    beku.current = false
    kotor.current = true
    void flush.current()
  }, [])

  /** Tombol menemukan versi yang lebih baru sebelum simpan otomatis: pilihannya sama. */
  const collide = useCallback((sebab: string) => {
    beku.current = true
    setKeadaan({ jenis: 'konflik', sebab })
  }, [])

  return { keadaan, version, touch, flush: run, resume, collide }
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
