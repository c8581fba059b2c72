import { z } from 'zod'
import { can, type Izin } from '../akses/izin.ts'
import type { Viewer } from '../akses/viewer.ts'
import { AppError } from '../core/errors.ts'
import type { ActionResult } from '../core/result.ts'
import type { Tanggal } from '../core/tanggal.ts'
import { type AuditBaru, appendAudit } from './audit.ts'
import { getPgCode, type Tx } from './db.ts'
import { markTulisan } from './ingatan.ts'
import { makeRujukan } from './log.ts'
import { type Peristiwa, publish } from './outbox.ts'

z.config(z.locales.id())

/** Hubungan pintu dengan dunia luar, sebagai fungsi: seluruh kontrak dapat diuji tanpa Next. */
export type Kontak = {
  isSameOrigin: () => Promise<boolean>
  getViewer: () => Promise<Viewer | null>
  transaction: <T>(fn: (tx: Tx) => Promise<T>) => Promise<T>
  today: () => Promise<Tanggal>
  log: (level: 'warn' | 'error', isi: Record<string, unknown>, pesan: string) => void
}

export type AuditPintu = ((entri: AuditBaru) => Promise<void>) & {
  /** Menyatakan bahwa memang tidak ada yang berubah (ulangan atau isian yang sama). */
  nihil: (alasan: string) => void
}

export type KonteksPintu<V, I> = {
  tx: Tx
  viewer: V
  input: I
  today: Tanggal
  rujukan: string
  audit: AuditPintu
  publish: (peristiwa: Peristiwa) => Promise<void>
}

type Syarat<V, I, T> = {
  name: string
  viewer: (viewer: Viewer | null) => V
  input: z.ZodType<I>
  handler: (konteks: KonteksPintu<V, I>) => Promise<T>
  /** Penolakan yang tetap commit: hitungan gagal masuk tidak boleh ikut batal. */
  refuse?: (data: T) => AppError | null
}

/** Pintu yang meminta sesi dan izin; kata sandi sementara hanya membuka pintu 'sesi:end'. */
export function requireIzin(izin: Izin): (viewer: Viewer | null) => Viewer {
  return (viewer) => {
    if (!viewer)
      throw new AppError(
        'UNAUTHENTICATED',
        'Sesi Anda sudah berakhir. Masuk lagi; isian di halaman ini tidak hilang.',
      )
    // Izin 'sesi:end' milik dua pintu saja: keluar dan mengganti kata sandi.
    if (viewer.wajibGantiSandi && izin !== 'sesi:end')
      throw new AppError(
        'FORBIDDEN',
        'Anda masuk dengan kata sandi sementara. Ganti dahulu di halaman Kata sandi, lalu ulangi.',
      )
    if (!can(viewer, izin))
      throw new AppError(
        'FORBIDDEN',
        'Akun Anda tidak berwenang untuk ini. Hubungi Admin BKPSDM bila seharusnya boleh.',
      )
    return viewer
  }
}

/**
 * Satu-satunya jalan sebuah perubahan: asal, sesi, izin, masukan, lalu satu transaksi berisi penanganan, jejak dan peristiwa.
 * Izin diperiksa sebelum masukan, agar orang asing tidak belajar apa pun tentang bentuknya.
 */
export async function passPintu<V extends Viewer | null, I, T>(
  kontak: Kontak,
  syarat: Syarat<V, I, T>,
  mentah: unknown,
): Promise<ActionResult<T>> {
  const rujukan = makeRujukan()
  try {
    if (!(await kontak.isSameOrigin()))
      throw new AppError(
        'FORBIDDEN',
        'Permintaan ini tidak berasal dari halaman Titian. Muat ulang halaman lalu ulangi.',
      )
    const viewer = syarat.viewer(await kontak.getViewer())
    const input = parseInput(syarat.input, mentah)
    const today = await kontak.today()
    const data = await kontak.transaction((tx) => handle(tx, { syarat, viewer, input, today, rujukan }))
    if (viewer) markTulisan(viewer.akunId)
    const refused = syarat.refuse?.(data)
    if (refused) throw refused
    return { ok: true, data }
  } catch (error) {
    return translateGalat(error, rujukan, kontak, syarat.name)
  }
}

async function handle<V extends Viewer | null, I, T>(
  tx: Tx,
  {
    syarat,
    viewer,
    input,
    today,
    rujukan,
  }: { syarat: Syarat<V, I, T>; viewer: V; input: I; today: Tanggal; rujukan: string },
): Promise<T> {
  let tercatat = 0
  const pelaku = {
    akunId: viewer?.akunId ?? null,
    orangId: viewer?.orangId ?? null,
    peran: viewer?.peran.map((row) => row.peran).join(',') ?? null,
    rujukan,
  }
  const write = async (entri: AuditBaru) => {
    tercatat += 1
    await appendAudit(tx, syarat.name, pelaku, entri)
  }
  const audit = Object.assign(write, {
    nihil: () => {
      tercatat += 1
    },
  })
  const data = await syarat.handler({
    tx,
    viewer,
    input,
    today,
    rujukan,
    audit,
    publish: (peristiwa) => publish(tx, peristiwa),
  })
  if (tercatat === 0) throw new Error(`Pintu ${syarat.name} mengubah tanpa jejak audit`)
  return data
}

/** Memeriksa masukan; NUL ditolak untuk semua karena PostgreSQL tidak menyimpannya. */
export function parseInput<I>(schema: z.ZodType<I>, mentah: unknown): I {
  const result = schema.safeParse(mentah)
  if (result.success && !hasNul(result.data)) return result.data
  const fieldErrors: Record<string, string[]> = {}
  for (const issue of result.error?.issues ?? []) {
    const key = issue.path.length > 0 ? issue.path.join('.') : '_'
    // Kunci dari luar boleh bernama apa pun, juga `constructor`.
    const lalu = Object.hasOwn(fieldErrors, key) ? (fieldErrors[key] ?? []) : []
    fieldErrors[key] = [...lalu, issue.message]
  }
  const n = Object.keys(fieldErrors).length
  throw new AppError(
    'INVALID_INPUT',
    `Belum dapat disimpan: ${n > 1 ? `${n} isian perlu` : 'ada isian yang perlu'} diperbaiki. Yang sudah Anda ketik tetap ada.`,
    { fieldErrors },
  )
}

function hasNul(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0')
  if (Array.isArray(value)) return value.some(hasNul)
  return (
    typeof value === 'object' &&
    value !== null &&
    !(value instanceof Date) &&
    Object.values(value).some(hasNul)
  )
}

const GALAT_PG: Record<string, [AppError['code'], string]> = {
  '23505': ['CONFLICT', 'Data yang sama sudah ada. Muat ulang halaman untuk melihatnya.'],
  '23P01': [
    'CONFLICT',
    'Masa berlakunya bertumpang tindih dengan yang sudah ada. Periksa tanggal mulai dan selesai.',
  ],
  '23514': [
    'RULE_VIOLATED',
    'Isian ini melanggar ketentuan yang dijaga database. Periksa kembali tanggal dan nilainya.',
  ],
  '23503': ['CONFLICT', 'Data yang dirujuk sudah tidak ada. Muat ulang halaman lalu ulangi.'],
  '23001': ['RULE_VIOLATED', 'Data ini sudah disegel dan tidak dapat diubah.'],
  '22P02': ['INVALID_INPUT', 'Ada isian yang bentuknya tidak dikenal. Periksa lalu ulangi.'],
  '22003': ['INVALID_INPUT', 'Ada angka yang terlalu besar. Periksa lalu ulangi.'],
  '22008': ['INVALID_INPUT', 'Ada tanggal yang tidak ada di kalender. Periksa lalu ulangi.'],
  '40001': ['CONFLICT', 'Orang lain mengubah data yang sama pada saat ini. Ulangi sekali lagi.'],
  '40P01': ['CONFLICT', 'Orang lain mengubah data yang sama pada saat ini. Ulangi sekali lagi.'],
  '55P03': ['CONFLICT', 'Data ini sedang dipakai proses lain. Tunggu sebentar lalu ulangi.'],
  '57014': [
    'CONFLICT',
    'Permintaan ini terlalu lama dan dihentikan. Tidak ada yang berubah; ulangi sebentar lagi.',
  ],
}

/** Penolakan yang diharapkan diteruskan; galat database diterjemahkan di sini saja; sisanya menjadi kalimat tetap dan rujukan. */
export function translateGalat(
  error: unknown,
  rujukan: string,
  kontak: Pick<Kontak, 'log'>,
  name: string,
): {
  ok: false
  code: AppError['code']
  message: string
  fieldErrors?: Record<string, string[]>
  ref?: string
} {
  if (error instanceof AppError) {
    kontak.log('warn', { pintu: name, kode: error.code, rujukan }, 'ditolak')
    return {
      ok: false,
      code: error.code,
      message: error.message,
      ...(error.fieldErrors ? { fieldErrors: error.fieldErrors } : {}),
      ref: rujukan,
    }
  }
  const known = GALAT_PG[getPgCode(error) ?? '']
  if (known) {
    kontak.log('warn', { pintu: name, kode: known[0], pg: getPgCode(error), rujukan }, 'ditolak database')
    return { ok: false, code: known[0], message: known[1], ref: rujukan }
  }
  kontak.log('error', { pintu: name, rujukan, err: error }, 'galat tak terduga')
  return {
    ok: false,
    code: 'UNEXPECTED',
    message: `Ada yang tidak berjalan di server. Tidak ada yang berubah. Ulangi; bila terulang, sebutkan rujukan ${rujukan} kepada Admin BKPSDM.`,
    ref: rujukan,
  }
}

/** FormData menjadi objek biasa: kunci ganda menjadi larik, kunci milik Next dibuang. */
export function readForm(form: FormData): Record<string, unknown> {
  const value: Record<string, unknown> = {}
  for (const key of new Set(form.keys())) {
    if (key.startsWith('$ACTION')) continue
    const all = form.getAll(key)
    Object.defineProperty(value, key, {
      value: all.length > 1 ? all : all[0],
      enumerable: true,
      configurable: true,
      writable: true,
    })
  }
  return value
}
