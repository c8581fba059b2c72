'use client'

// Lebih panjang dari biasa: menunda, mengirim, menyalin ke ponsel, dan mengulang adalah satu mesin dengan satu keadaan.
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { ActionResult } from '@/lib/core/result'
import { advanceAwal, type Isi, isSamaIsi } from './awal'

export type Hasil = {
  hasil: 'TERSIMPAN' | 'KURANG' | 'BENTROK' | 'DIAJUKAN' | 'SUDAH'
  version: number
  jam: string
  galat: Record<string, string[]>
  bentrok: { id: string; isian: string; milik: string; lain: string; kunci: string }[]
  ketikan: Record<string, string>
  awal: string | null
  buka: string | null
}
export type SaveAction = (state: ActionResult<Hasil> | null, form: FormData) => Promise<ActionResult<Hasil>>

export type KeadaanSimpan =
  | { kind: 'diam' }
  | { kind: 'tersimpan'; jam: string }
  | { kind: 'menyimpan' }
  | { kind: 'luring' }
  | { kind: 'ditolak'; pesan: string }

const JEDA_MS = 1_200
const ULANG_MS = 15_000

/** Isian baris dari formulir, tanpa tautan yang belum ditambahkan. */
export function readIsi(form: HTMLFormElement): Isi {
  const isi: Isi = {}
  for (const [kunci, nilai] of new FormData(form)) {
    const [, id, isian] = /^b\.([0-9a-f-]{36})\.(\w+)$/.exec(kunci) ?? []
    if (id && isian && isian !== 'tautan' && typeof nilai === 'string')
      isi[id] = { ...isi[id], [isian]: nilai.replaceAll('\r\n', '\n') }
  }
  return isi
}

export function readAwal(form: HTMLFormElement): Isi {
  const input = form.elements.namedItem('awal')
  return input instanceof HTMLInputElement ? JSON.parse(input.value) : {}
}

export function setNilai(form: HTMLFormElement, nama: string, nilai: string): void {
  const input = form.elements.namedItem(nama)
  if (
    input instanceof HTMLInputElement ||
    input instanceof HTMLTextAreaElement ||
    input instanceof HTMLSelectElement
  ) {
    input.value = nilai
    input.dispatchEvent(new Event('input', { bubbles: true }))
  }
}

function tryLokal<T>(kerja: () => T): T | null {
  try {
    return kerja()
  } catch {
    // Penyimpanan ponsel dimatikan atau penuh: formulir tetap bekerja, hanya tanpa salinan.
    return null
  }
}

/**
 * Menyimpan isian formulir sendiri sesaat setelah orang berhenti mengetik. Jaringan putus: salinan tinggal di ponsel, diulang tiap
 * 15 detik dan begitu jaringan kembali, juga setelah halaman dibuka lagi. Bentrok dan galat diserahkan kepada pemanggil.
 */
export function useAutosave(
  form: RefObject<HTMLFormElement | null>,
  action: SaveAction,
  {
    kunci,
    jamAwal,
    sibuk,
    onHasil,
  }: {
    kunci: string
    jamAwal: string | null
    /** Tombol formulir sedang dikirim: jawabannya membawa awal yang baru, jadi simpanan menunggunya. */
    sibuk: boolean
    onHasil: (hasil: Hasil) => void
  },
) {
  const [keadaan, setKeadaan] = useState<KeadaanSimpan>(
    jamAwal ? { kind: 'tersimpan', jam: jamAwal } : { kind: 'diam' },
  )
  const penunda = useRef<ReturnType<typeof setTimeout>>(undefined)
  const berjalan = useRef<Promise<void> | null>(null)
  const jawab = useRef(onHasil)
  jawab.current = onHasil
  const tertahan = useRef(sibuk)
  tertahan.current = sibuk

  const kirim = useCallback(async () => {
    const el = form.current
    if (!el || tertahan.current) return
    const isi = readIsi(el)
    const awal = readAwal(el)
    if (isSamaIsi(isi, awal)) {
      tryLokal(() => localStorage.removeItem(kunci))
      return
    }
    tryLokal(() => localStorage.setItem(kunci, JSON.stringify({ isi, awal })))
    const data = new FormData(el)
    for (const nama of [...data.keys()]) if (/^p\.|\.tautan$|^\$ACTION/.test(nama)) data.delete(nama)
    data.set('perintah', 'otomatis')
    setKeadaan({ kind: 'menyimpan' })
    try {
      const hasil = await action(null, data)
      if (!hasil.ok) {
        setKeadaan({ kind: 'ditolak', pesan: hasil.message })
        return
      }
      if (hasil.data.hasil === 'TERSIMPAN') {
        // Yang diketik selama simpanan berjalan belum tersimpan: salinannya dibandingkan dengan awal yang baru.
        const [maju, layar] = [advanceAwal(readAwal(el), isi, hasil.data.galat), readIsi(el)]
        setHidden(el, 'awal', JSON.stringify(maju))
        setHidden(el, 'version', String(hasil.data.version))
        tryLokal(() =>
          isSamaIsi(layar, maju)
            ? localStorage.removeItem(kunci)
            : localStorage.setItem(kunci, JSON.stringify({ isi: layar, awal: maju })),
        )
      }
      setKeadaan({ kind: 'tersimpan', jam: hasil.data.jam })
      jawab.current(hasil.data)
    } catch {
      setKeadaan({ kind: 'luring' })
    }
  }, [action, form, kunci])

  const simpan = useCallback(async () => {
    clearTimeout(penunda.current)
    await berjalan.current
    berjalan.current = kirim()
    await berjalan.current
    berjalan.current = null
  }, [kirim])

  const jadwalkan = useCallback(() => {
    clearTimeout(penunda.current)
    penunda.current = setTimeout(() => void simpan(), JEDA_MS)
  }, [simpan])

  useEffect(() => {
    if (!sibuk) jadwalkan()
  }, [sibuk, jadwalkan])

  useEffect(() => {
    if (keadaan.kind !== 'luring') return
    const ulang = setInterval(() => void simpan(), ULANG_MS)
    return () => clearInterval(ulang)
  }, [keadaan.kind, simpan])

  useEffect(() => {
    const el = form.current
    if (!el) return
    const salinan = tryLokal(() => JSON.parse(localStorage.getItem(kunci) ?? 'null'))
    if (salinan?.isi && salinan.awal) {
      setHidden(el, 'awal', JSON.stringify({ ...readAwal(el), ...salinan.awal }))
      for (const [id, isi] of Object.entries(salinan.isi))
        if (typeof isi === 'object' && isi)
          for (const [isian, nilai] of Object.entries(isi))
            if (typeof nilai === 'string') setNilai(el, `b.${id}.${isian}`, nilai)
      jadwalkan()
    }
    const segera = () => void simpan()
    const sembunyi = () => document.visibilityState === 'hidden' && void simpan()
    window.addEventListener('online', segera)
    document.addEventListener('visibilitychange', sembunyi)
    return () => {
      clearTimeout(penunda.current)
      window.removeEventListener('online', segera)
      document.removeEventListener('visibilitychange', sembunyi)
    }
  }, [form, kunci, jadwalkan, simpan])

  /** Simpanan yang sedang berjalan, atau null; yang belum mulai dibatalkan. */
  const hentikan = () => {
    clearTimeout(penunda.current)
    return berjalan.current
  }
  return { keadaan, setKeadaan, simpan, jadwalkan, hentikan }
}

export function setHidden(form: HTMLFormElement, nama: string, nilai: string): void {
  const input = form.elements.namedItem(nama)
  if (input instanceof HTMLInputElement) input.value = nilai
}
