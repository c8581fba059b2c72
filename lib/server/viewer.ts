import 'server-only'
import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { can, type Izin } from '../akses/izin.ts'
import type { Viewer } from '../akses/viewer.ts'
import { checkKabar } from './kabar.ts'
import { findViewer, getNamaCookie, isHttps, UMUR_SESI_DETIK } from './sesi.ts'

/** Token sesi dari cookie permintaan ini. */
export async function readToken(): Promise<string | undefined> {
  return (await cookies()).get(getNamaCookie())?.value
}

/** Menaruh atau membuang cookie sesi. */
export async function writeToken(token: string | null): Promise<void> {
  const jar = await cookies()
  const opsi = { httpOnly: true, secure: isHttps(), sameSite: 'lax' as const, path: '/' }
  if (token === null) jar.set(getNamaCookie(), '', { ...opsi, maxAge: 0 })
  else jar.set(getNamaCookie(), token, { ...opsi, maxAge: UMUR_SESI_DETIK })
}

/** Yang baru saja dilakukan sesi ini, dari `?kabar=` halaman tujuannya; null bila alamatnya dikarang, milik sesi lain, atau sudah lama. */
export async function readKabar(
  params: Record<string, string | string[] | undefined>,
): Promise<{ langkah: string; isi: string } | null> {
  const kabar = checkKabar(typeof params.kabar === 'string' ? params.kabar : undefined, await readToken())
  const titik = kabar?.indexOf('.') ?? -1
  return kabar && titik > 0 ? { langkah: kabar.slice(0, titik), isi: kabar.slice(titik + 1) } : null
}

/** Orang yang sedang bekerja, atau null; satu pertanyaan per permintaan. */
export const getViewer = cache(async (): Promise<Viewer | null> => findViewer(await readToken()))

/** Orang yang bersesi, juga yang masih memakai kata sandi sementara: hanya untuk kerangka dan halaman kata sandi. */
export async function requireSesi(): Promise<Viewer> {
  const viewer = await getViewer()
  if (!viewer) redirect('/masuk')
  return viewer
}

/** Orang yang sedang bekerja; tanpa sesi dialihkan ke /masuk, dengan sandi sementara ke /kata-sandi, tanpa izin ke /tanpa-akses. */
export async function requireViewer(izin?: Izin): Promise<Viewer> {
  const viewer = await requireSesi()
  if (viewer.wajibGantiSandi) redirect('/kata-sandi')
  if (izin && !can(viewer, izin)) redirect('/tanpa-akses')
  return viewer
}

/** Permintaan yang mengubah harus datang dari halaman sendiri: Origin yang sama, atau Sec-Fetch-Site same-origin. */
export async function isSameOrigin(): Promise<boolean> {
  return checkSameOrigin(await headers())
}

export function checkSameOrigin(head: Pick<Headers, 'get'>): boolean {
  const origin = head.get('origin')
  if (origin === null) return head.get('sec-fetch-site') === 'same-origin'
  try {
    return new URL(origin).host === (head.get('x-forwarded-host') ?? head.get('host'))
  } catch {
    return false
  }
}
