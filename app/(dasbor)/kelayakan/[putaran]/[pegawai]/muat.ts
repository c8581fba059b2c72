import { notFound } from 'next/navigation'
import { can } from '@/lib/akses/izin'
import type { Viewer } from '@/lib/akses/viewer'
import { parseTemuanFilter } from '@/lib/kelayakan/parse'
import { findPutaran, findPutaranTerakhir } from '@/lib/kelayakan/queries'
import { findTetangga } from '@/lib/kelayakan/queries-daftar'
import { loadLangkah } from '@/lib/kelayakan/queries-langkah'
import { findTemuanOrang } from '@/lib/kelayakan/queries-orang'
import { today } from '@/lib/server/clock'

type Params = Record<string, string | string[] | undefined>

/** Semua bacaan halaman seorang: temuannya, langkah-langkahnya, tetangganya di saringan, dan apa yang boleh dilakukan viewer. */
export async function loadOrang(viewer: Viewer, slug: string, pegawaiId: string, params: Params) {
  const putaran = await findPutaran(viewer, slug)
  const temuan = putaran ? await findTemuanOrang(viewer, putaran, pegawaiId) : null
  if (!putaran || !temuan) notFound()
  const filter = parseTemuanFilter(params)
  const [tetangga, terakhir, langkah, hariIni] = await Promise.all([
    findTetangga(viewer, putaran.id, filter, temuan),
    findPutaranTerakhir(viewer, putaran.tahun),
    loadLangkah(putaran, pegawaiId),
    today(),
  ])
  const terbuka = putaran.id === terakhir?.id
  return {
    putaran,
    temuan,
    filter,
    tetangga,
    langkah,
    hariIni,
    terakhir: terakhir ?? putaran,
    bukaSemua: params.buka === 'semua',
    boleh: {
      setujui: terbuka && can(viewer, 'kelayakan:recommend'),
      periksa: terbuka && can(viewer, 'kelayakan:verify'),
      putuskan: can(viewer, 'kelayakan:decide'),
    },
  }
}
