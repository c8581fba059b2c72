'use client'

// Lebih panjang dari biasa: menunda, mengirim, menyalin ke ponsel, dan mengulang adalah satu mesin dengan satu keadaan.
import { type RefObject, useCallback, useEffect, useRef } from 'react'
import type { SaveState } from '@/components/ui/save-status'
import { useIdleSave } from '@/components/ui/use-idle-save'
import type { ActionResult } from '@/lib/core/result'
import { advanceAwal, type Isi, isSamaIsi } from './awal'
import { describeSimpan } from './keadaan-simpan'

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

const WAKTU = {
  idleMs: 1_200,
  retryMs: 15_000,
  offline: { kind: 'offline', text: 'Belum tersimpan, tersimpan di ponsel ini' },
} as const

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
    label,
    onHasil,
  }: {
    kunci: string
    jamAwal: string | null
    /** Tombol formulir sedang dikirim: jawabannya membawa awal yang baru, jadi simpanan menunggunya. */
    sibuk: boolean
    /** Isian menurut kuncinya, seperti "Realisasi indikator 2". */
    label: (kunci: string) => string | undefined
    /** Jawaban simpanan; null bila yang di layar kembali sama dengan yang tersimpan. */
    onHasil: (hasil: Hasil | null) => void
  },
) {
  const tersimpan = useRef<SaveState>(jamAwal ? { kind: 'saved', time: jamAwal } : { kind: 'idle' })
  const ditolak = useRef(false)
  const labelKini = useRef(label)
  labelKini.current = label

  const note = useCallback((hasil: Hasil): SaveState => {
    const keadaan = describeSimpan(hasil, (kunci) => labelKini.current(kunci))
    ditolak.current = keadaan.kind === 'refused'
    if (keadaan.kind === 'saved') tersimpan.current = keadaan
    return keadaan
  }, [])

  function send(): Promise<SaveState> | null {
    const el = form.current
    if (!el || sibuk) return null
    const isi = readIsi(el)
    const awal = readAwal(el)
    if (isSamaIsi(isi, awal)) {
      tryLokal(() => localStorage.removeItem(kunci))
      // Yang ditolak sudah dikembalikan ke isi semula: tidak ada lagi yang belum tersimpan.
      if (ditolak.current) {
        onHasil(null)
        setState(tersimpan.current)
        ditolak.current = false
      }
      return null
    }
    tryLokal(() => localStorage.setItem(kunci, JSON.stringify({ isi, awal })))
    const data = new FormData(el)
    for (const nama of [...data.keys()]) if (/^p\.|\.tautan$|^\$ACTION/.test(nama)) data.delete(nama)
    data.set('perintah', 'otomatis')
    return action(null, data).then((hasil) => receive(hasil, el, isi))
  }

  function receive(hasil: ActionResult<Hasil>, el: HTMLFormElement, isi: Isi): SaveState {
    if (!hasil.ok) return { kind: 'refused', text: `Belum tersimpan. ${hasil.message}` }
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
    onHasil(hasil.data)
    return note(hasil.data)
  }

  const simpanan = useIdleSave(send, tersimpan.current, WAKTU)
  const { schedule, setState } = simpanan

  useEffect(() => {
    if (!sibuk) schedule()
  }, [sibuk, schedule])

  useEffect(() => {
    const el = form.current
    const salinan = tryLokal(() => JSON.parse(localStorage.getItem(kunci) ?? 'null'))
    if (!el || !salinan?.isi || !salinan.awal) return
    setHidden(el, 'awal', JSON.stringify({ ...readAwal(el), ...salinan.awal }))
    for (const [id, isi] of Object.entries(salinan.isi))
      if (typeof isi === 'object' && isi)
        for (const [isian, nilai] of Object.entries(isi))
          if (typeof nilai === 'string') setNilai(el, `b.${id}.${isian}`, nilai)
    schedule()
  }, [form, kunci, schedule])

  /** Jawaban sebuah tombol formulir menggantikan kabar simpan otomatis. */
  const show = useCallback((hasil: Hasil) => setState(note(hasil)), [note, setState])
  return { ...simpanan, show }
}

export function setHidden(form: HTMLFormElement, nama: string, nilai: string): void {
  const input = form.elements.namedItem(nama)
  if (input instanceof HTMLInputElement) input.value = nilai
}
