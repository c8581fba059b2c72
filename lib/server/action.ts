import 'server-only'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import type { Izin } from '../akses/izin.ts'
import type { Viewer } from '../akses/viewer.ts'
import type { AppError } from '../core/errors.ts'
import { pickKetikan } from '../core/isian.ts'
import type { ActionResult } from '../core/result.ts'
import { makeKabar } from './kabar.ts'
import { kontakNext } from './kontak.ts'
import { type Kontak, type KonteksPintu, passPintu, readForm, requireIzin } from './pintu.ts'
import { readToken } from './viewer.ts'

type Setelah<I, T> = {
  /** Alamat yang dibangun ulang setelah commit. */
  revalidate?: (data: T, input: I) => readonly string[]
  /** Alamat tujuan setelah commit, atau null untuk tetap; penanganan sendiri tidak pernah mengalihkan. */
  redirectTo?: (data: T) => string | null
  /** Yang dikabarkan halaman tujuan (`readKabar`), seperti "setujui.12"; alamat yang dikarang tidak mengabarkan apa pun. */
  kabar?: (data: T) => string
  /** Yang hanya boleh terjadi setelah commit: cookie, membangunkan pekerjaan. */
  afterCommit?: (data: T) => Promise<void>
}

type DefinisiAction<I, T> = Setelah<I, T> & {
  name: string
  permission: Izin
  input: z.ZodType<I>
  /** Penolakan membawa kembali yang diketik, bagi formulir yang tanpa skrip digambar baru. Tidak untuk pintu yang menerima rahasia. */
  echo?: true
  handler: (konteks: KonteksPintu<Viewer, I>) => Promise<T>
}

type DefinisiPublik<I, T> = Setelah<I, T> & {
  name: string
  input: z.ZodType<I>
  handler: (konteks: KonteksPintu<Viewer | null, I>) => Promise<T>
  refuse?: (data: T) => AppError | null
}

/** Dapat dipanggil dari klien dengan nilai, atau oleh `<form action>` dengan (state, FormData) sehingga jalan tanpa skrip. */
export type Action<T> = {
  (state: ActionResult<T> | null, form: FormData): Promise<ActionResult<T>>
  (value: unknown): Promise<ActionResult<T>>
}

/** Yang dibaca uji penjaga: setiap pintu menyebut nama, izin, skema, dan cara menjalankannya dengan kontak lain. */
export type PintuTerbuka = {
  name: string
  permission: Izin | null
  input: z.ZodType
  run: (kontak: Kontak, mentah: unknown) => Promise<ActionResult<unknown>>
}

function makeAction<T>(
  terbuka: PintuTerbuka,
  pass: (kontak: Kontak, mentah: unknown) => Promise<ActionResult<T>>,
  setelah: (data: T, mentah: unknown) => Promise<void>,
  echo = false,
) {
  const call = async (first: unknown, form?: FormData): Promise<ActionResult<T>> => {
    const formulir = form instanceof FormData ? form : first instanceof FormData ? first : null
    const mentah = formulir ? readForm(formulir) : first
    const result = await pass(kontakNext, mentah)
    if (result.ok) await setelah(result.data, mentah)
    else if (echo && formulir) return { ...result, ketikan: pickKetikan(mentah) }
    return result
  }
  return Object.assign(call satisfies Action<T>, { terbuka })
}

async function finish<I, T>(
  definisi: Setelah<I, T> & { input: z.ZodType<I> },
  data: T,
  mentah: unknown,
): Promise<void> {
  await definisi.afterCommit?.(data)
  if (definisi.revalidate)
    for (const path of definisi.revalidate(data, definisi.input.parse(mentah))) revalidatePath(path)
  const tujuan = definisi.redirectTo?.(data)
  if (!tujuan) return
  const kabar = definisi.kabar?.(data)
  const token = kabar === undefined ? undefined : await readToken()
  redirect(kabar && token ? `${tujuan}?kabar=${makeKabar(kabar, token)}` : tujuan)
}

/** Satu perubahan yang meminta sesi dan izin. Lihat `passPintu` untuk urutannya. */
export function defineAction<I, T>(definisi: DefinisiAction<I, T>) {
  const pass = (kontak: Kontak, mentah: unknown) =>
    passPintu(kontak, { ...definisi, viewer: requireIzin(definisi.permission) }, mentah)
  return makeAction(
    { name: definisi.name, permission: definisi.permission, input: definisi.input, run: pass },
    pass,
    (data, mentah) => finish(definisi, data, mentah),
    definisi.echo,
  )
}

/** Perubahan tanpa sesi: hanya untuk masuk. Sengaja fungsi lain, agar tampak. */
export function definePublicAction<I, T>(definisi: DefinisiPublik<I, T>) {
  const pass = (kontak: Kontak, mentah: unknown) =>
    passPintu(kontak, { ...definisi, viewer: (viewer) => viewer }, mentah)
  return makeAction(
    { name: definisi.name, permission: null, input: definisi.input, run: pass },
    pass,
    (data, mentah) => finish(definisi, data, mentah),
  )
}
