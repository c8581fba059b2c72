import 'server-only'
import { createHash } from 'node:crypto'
import type { z } from 'zod'
import type { Izin } from '../akses/izin.ts'
import type { Viewer } from '../akses/viewer.ts'
import { AppError } from '../core/errors.ts'
import type { PintuTerbuka } from './action.ts'
import { findBerkas, hideRujukan } from './berkas-unggahan.ts'
import { kontakNext } from './kontak.ts'
import { makeRujukan } from './log.ts'
import { type Kontak, type KonteksPintu, passPintu, readForm, requireIzin, translateGalat } from './pintu.ts'

export type BerkasUnggahan = { nama: string; bytes: Buffer; sha256: Buffer }

type DefinisiUpload<I, B, T> = {
  name: string
  permission: Izin
  maxBytes: number
  /** Kalimat bila tidak ada berkas yang dipilih. */
  kosong?: string
  /** Isian selain berkas. */
  fields: z.ZodType<I>
  /** Bekerja di luar transaksi: membaca dan memeriksa berkas. */
  read: (file: BerkasUnggahan, fields: unknown) => Promise<B>
  handler: (konteks: KonteksPintu<Viewer, I> & { file: BerkasUnggahan; bacaan: B }) => Promise<T>
  /** Ke mana peramban setelah berhasil atau gagal; tanpa skrip ini satu-satunya jawaban. */
  redirectTo: (data: T) => string
  failTo: (fields: Record<string, unknown>, pesan: string, rujukan: string) => string
  afterCommit?: (data: T) => Promise<void>
}

const KOSONG = 'Pilih berkas .xlsx atau .csv dahulu.'

async function readBody(
  request: Request,
  maxBytes: number,
  kosong: string,
): Promise<{ file: BerkasUnggahan; fields: Record<string, unknown> }> {
  const declared = Number(request.headers.get('content-length') ?? Number.NaN)
  const tooLarge = () =>
    new AppError(
      'INVALID_INPUT',
      `Berkas lebih besar dari ${Math.floor(maxBytes / 1_048_576)} MB. Bagi menjadi beberapa berkas lalu unggah satu per satu.`,
    )
  if (!Number.isFinite(declared))
    throw new AppError(
      'INVALID_INPUT',
      'Ukuran berkas tidak disebutkan. Muat ulang halaman lalu unggah lagi.',
    )
  if (declared > maxBytes + 65_536) throw tooLarge()
  const form = await request.formData().catch(() => {
    throw new AppError('INVALID_INPUT', 'Berkas terputus di tengah jalan. Periksa jaringan lalu unggah lagi.')
  })
  const part = findBerkas(form, kosong)
  if (part.size > maxBytes) throw tooLarge()
  form.delete('berkas')
  const bytes = Buffer.from(await part.arrayBuffer())
  const nama = part.name.replaceAll(/[^\p{L}\p{N} ._()-]/gu, '_').slice(0, 200)
  return {
    file: { nama, bytes, sha256: createHash('sha256').update(bytes).digest() },
    fields: readForm(form),
  }
}

/** Pintu berkas masuk: kontrak yang sama dengan `defineAction`, izin diperiksa sebelum satu bita pun dibaca. */
export function defineUpload<I, B, T>(definisi: DefinisiUpload<I, B, T>) {
  const guard = requireIzin(definisi.permission)
  const pass = async (kontak: Kontak, mentah: unknown, file: BerkasUnggahan) => {
    const bacaan = await definisi.read(file, mentah)
    return passPintu(
      kontak,
      {
        name: definisi.name,
        viewer: guard,
        input: definisi.fields,
        handler: (konteks) => definisi.handler({ ...konteks, file, bacaan }),
      },
      mentah,
    )
  }
  const POST = async (request: Request): Promise<Response> => {
    let fields: Record<string, unknown> = {}
    const answer = (target: string) =>
      new Response(null, { status: 303, headers: { location: target, 'cache-control': 'no-store' } })
    const asJson = request.headers.get('accept')?.includes('application/json') ?? false
    const fail = (galat: ReturnType<typeof hideRujukan>) =>
      asJson || galat.code === 'FORBIDDEN' || galat.code === 'UNAUTHENTICATED'
        ? Response.json(galat, {
            status: galat.code === 'UNAUTHENTICATED' ? 401 : galat.code === 'FORBIDDEN' ? 403 : 422,
          })
        : answer(definisi.failTo(fields, galat.message, galat.ref ?? ''))
    try {
      if (!(await kontakNext.isSameOrigin()))
        throw new AppError(
          'FORBIDDEN',
          'Permintaan ini tidak berasal dari halaman Titian. Muat ulang halaman lalu ulangi.',
        )
      guard(await kontakNext.getViewer())
      const body = await readBody(request, definisi.maxBytes, definisi.kosong ?? KOSONG)
      fields = body.fields
      const result = await pass(kontakNext, fields, body.file)
      if (!result.ok) return fail(hideRujukan(result))
      await definisi.afterCommit?.(result.data)
      const target = definisi.redirectTo(result.data)
      return asJson ? Response.json({ ok: true, data: { target } }) : answer(target)
    } catch (error) {
      return fail(hideRujukan(translateGalat(error, makeRujukan(), kontakNext, definisi.name)))
    }
  }
  const terbuka: PintuTerbuka = {
    name: definisi.name,
    permission: definisi.permission,
    input: definisi.fields,
    run: (kontak, mentah) =>
      passPintu(
        kontak,
        {
          name: definisi.name,
          viewer: guard,
          input: definisi.fields,
          handler: () => Promise.reject(new AppError('INVALID_INPUT', definisi.kosong ?? KOSONG)),
        },
        mentah,
      ),
  }
  return Object.assign(POST, { terbuka })
}
