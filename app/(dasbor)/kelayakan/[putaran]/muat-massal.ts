import { notFound, redirect } from 'next/navigation'
import type { Viewer } from '@/lib/akses/viewer'
import { formatSasaran, formatTemuanFilter, parseSasaran } from '@/lib/kelayakan/parse'
import { findPutaran, findPutaranTerakhir } from '@/lib/kelayakan/queries'
import { previewMassal } from '@/lib/kelayakan/queries-rantai'
import type { AksiMassal } from '@/lib/kelayakan/schema-keputusan'

type Params = Record<string, string | string[] | undefined>

/** Putaran tempat langkah boleh diambil menurut alamatnya; gladi dan putaran lama dibawa ke halaman kelayakan. */
export async function loadPutaranTerbuka(viewer: Viewer, slug: string) {
  const putaran = await findPutaran(viewer, slug)
  if (!putaran) notFound()
  const terakhir = await findPutaranTerakhir(viewer, putaran.tahun)
  if (putaran.id !== terakhir?.id) redirect('/kelayakan')
  return putaran
}

/** Pratinjau sebuah tindakan massal menurut saringan di alamat. */
export async function loadMassal(viewer: Viewer, slug: string, aksi: AksiMassal, params: Params) {
  const putaran = await loadPutaranTerbuka(viewer, slug)
  const sasaran = parseSasaran(params)
  const ditunda = aksi === 'putuskan' && sasaran.filter.rekomendasi === 'DITUNDA'
  return {
    putaran,
    sasaran,
    massal: sasaran.pilih ? null : ditunda ? ('tunda' as const) : aksi,
    pratinjau: await previewMassal(viewer, putaran, aksi, sasaran),
    saringan: formatSasaran(sasaran),
    kembali: `/kelayakan/${putaran.slug}/daftar${formatTemuanFilter(sasaran.filter)}`,
  }
}
