import 'server-only'
import type { z } from 'zod'
import type { Izin } from '../akses/izin.ts'
import type { Viewer } from '../akses/viewer.ts'
import type { PintuTerbuka } from './action.ts'
import { kontakNext } from './kontak.ts'
import { makeRujukan } from './log.ts'
import {
  type AuditPintu,
  type Kontak,
  type KonteksPintu,
  passPintu,
  requireIzin,
  translateGalat,
} from './pintu.ts'
import { refuseUnduhan } from './unduhan-ditolak.ts'

export type BerkasUnduhan = { nama: string; tipe: string; isi: ReadableStream<Uint8Array> | Uint8Array }

type DefinisiDownload<I> = {
  name: string
  permission: Izin
  params: z.ZodType<I>
  /** Membaca dalam jangkauan viewer; `audit` mencatat siapa mengambil apa. */
  handler: (konteks: KonteksPintu<Viewer, I> & { audit: AuditPintu }) => Promise<BerkasUnduhan>
}

/** Pintu berkas keluar: jangkauan dan jejak seperti perubahan, selalu sebagai lampiran, tidak pernah disimpan perantara. */
export function defineDownload<I>(definisi: DefinisiDownload<I>) {
  // Membaca tidak mengubah apa pun, maka asal permintaan tidak disyaratkan: tautan dari surel harus dapat dibuka.
  const pass = (kontak: Kontak, mentah: unknown) =>
    passPintu(
      { ...kontak, isSameOrigin: async () => true },
      {
        name: definisi.name,
        viewer: requireIzin(definisi.permission),
        input: definisi.params,
        handler: definisi.handler,
      },
      mentah,
    )
  const GET = async (request: Request): Promise<Response> => {
    try {
      const result = await pass(kontakNext, Object.fromEntries(new URL(request.url).searchParams))
      if (!result.ok) return refuseUnduhan(request, result)
      const { nama, tipe, isi } = result.data
      return new Response(isi instanceof Uint8Array ? Buffer.from(isi) : isi, {
        headers: {
          'content-type': tipe,
          'content-disposition': `attachment; filename="${nama.replaceAll(/[^\w .()-]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(nama)}`,
          'cache-control': 'no-store',
          'x-content-type-options': 'nosniff',
        },
      })
    } catch (error) {
      return refuseUnduhan(request, translateGalat(error, makeRujukan(), kontakNext, definisi.name))
    }
  }
  const terbuka: PintuTerbuka = {
    name: definisi.name,
    permission: definisi.permission,
    input: definisi.params,
    run: pass,
  }
  return Object.assign(GET, { terbuka })
}
