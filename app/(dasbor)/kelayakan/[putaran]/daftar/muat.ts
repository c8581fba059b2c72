import { notFound } from 'next/navigation'
import { formatPutaran } from '@/components/kelayakan/tampilan'
import { can, type Izin } from '@/lib/akses/izin'
import type { Viewer } from '@/lib/akses/viewer'
import { formatAngka, formatTanggal } from '@/lib/core/format'
import { LABEL_SARING_MASSAL, LABEL_TERTINGGAL } from '@/lib/kelayakan/labels-rantai'
import { parseTemuanFilter, type TemuanFilter } from '@/lib/kelayakan/parse'
import { findPutaran, findPutaranTerakhir, loadRekap } from '@/lib/kelayakan/queries'
import { countSaring, listOpdPutaran, listTemuan } from '@/lib/kelayakan/queries-daftar'
import { previewMassal } from '@/lib/kelayakan/queries-rantai'
import { findSk } from '@/lib/kelayakan/queries-sk'
import type { AksiMassal } from '@/lib/kelayakan/schema-keputusan'

type Params = Record<string, string | string[] | undefined>

/** Kalimat di depan hitungannya bila daftar ini dibuka dari pratinjau tindakan massal. */
function describeMassal({ massal, sebab }: TemuanFilter): string {
  if (!massal) return ''
  return sebab ? `Tidak ikut, ${LABEL_TERTINGGAL[sebab].split(';')[0]}: ` : `${LABEL_SARING_MASSAL[massal]}: `
}

const TUGAS: readonly [Izin, AksiMassal][] = [
  ['kelayakan:recommend', 'setujui'],
  ['kelayakan:verify', 'periksa'],
  ['kelayakan:decide', 'putuskan'],
]

/** Semua bacaan daftar temuan: halamannya, saringannya, dan berapa yang dapat dikerjakan viewer di dalam saringan itu. */
export async function loadDaftar(viewer: Viewer, slug: string, params: Params) {
  const putaran = await findPutaran(viewer, slug)
  if (!putaran) notFound()
  const filter = parseTemuanFilter(params)
  const terakhir = await findPutaranTerakhir(viewer, putaran.tahun)
  const terbuka = putaran.id === terakhir?.id
  const boleh = TUGAS.flatMap(([izin, aksi]) => (terbuka && can(viewer, izin) ? [aksi] : []))
  const [halaman, rekap, opd, hitungan, sk, tugas] = await Promise.all([
    listTemuan(viewer, putaran.id, filter),
    loadRekap(viewer, putaran),
    listOpdPutaran(viewer, putaran.id),
    countSaring(viewer, putaran.id, filter),
    filter.sk ? findSk(putaran, filter.sk) : null,
    Promise.all(
      boleh.map(async (aksi) => {
        const { jumlah } = await previewMassal(viewer, putaran, aksi, { filter, pilih: null })
        return { aksi, jumlah }
      }),
    ),
  ])
  return {
    putaran,
    filter,
    halaman,
    rekap,
    opd,
    tugas: tugas.filter(({ jumlah }) => jumlah > 0),
    hitungan,
    unduh: can(viewer, 'kelayakan:export') ? putaran.slug : null,
    judul: sk ? `SK ${sk.nomor}` : `${formatPutaran(putaran)}, perpanjangan ${putaran.tahun + 1}`,
    kalimat: sk
      ? `${formatAngka(halaman.cocok)} orang diputuskan ${formatTanggal(sk.tanggal)}.`
      : `${describeMassal(filter)}${formatAngka(halaman.cocok)} dari ${formatAngka(rekap.total)} pegawai. Hari evaluasi ${formatTanggal(putaran.pada)}.`,
  }
}
