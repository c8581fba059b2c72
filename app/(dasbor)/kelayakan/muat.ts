import { buildBedaHref } from '@/components/kelayakan/tampilan'
import { can } from '@/lib/akses/izin'
import type { Viewer } from '@/lib/akses/viewer'
import { tahunDari } from '@/lib/core/tanggal'
import {
  checkSegel,
  findPutaran,
  listMenunggu,
  listPutaran,
  loadRekap,
  type PutaranRingkas,
} from '@/lib/kelayakan/queries'
import { listTanpaKepala, loadRantai } from '@/lib/kelayakan/queries-rantai'
import { getWilayah, today } from '@/lib/server/clock'

type Params = Record<string, string | string[] | undefined>
const satu = (nilai: string | string[] | undefined) => (Array.isArray(nilai) ? nilai[0] : nilai)

async function loadIsi(viewer: Viewer, putaran: PutaranRingkas, terakhir: boolean, periksa: boolean) {
  const bolehPeriksa = can(viewer, 'kelayakan:verify')
  const [rekap, rantai, tanpaKepala, segel] = await Promise.all([
    loadRekap(viewer, putaran),
    putaran.gladi ? null : loadRantai(viewer, putaran, terakhir),
    terakhir && bolehPeriksa ? listTanpaKepala(viewer, putaran) : [],
    periksa ? checkSegel(putaran) : null,
  ])
  return { putaran, rekap, rantai, tanpaKepala, segel }
}

/** Semua bacaan halaman kelayakan: putaran yang diminta alamatnya, atau putaran sungguhan terakhir. */
export async function loadKelayakan(viewer: Viewer, params: Params) {
  const minta = satu(params.putaran)
  const [hariIni, wilayah, daftar, menunggu, diminta] = await Promise.all([
    today(),
    getWilayah(),
    listPutaran(viewer),
    listMenunggu(viewer),
    minta ? findPutaran(viewer, minta) : null,
  ])
  const disegel = daftar.filter(({ status, gladi }) => status === 'DISEGEL' && !gladi)
  const putaran = diminta ?? disegel[0]
  const terakhir = putaran !== undefined && putaran.id === disegel[0]?.id
  const isi = putaran ? await loadIsi(viewer, putaran, terakhir, params.segel === 'periksa') : null
  const jalan = daftar.find(({ status }) => status === 'BERJALAN')
  const tahun = tahunDari(hariIni)
  const nomor = Math.max(0, ...daftar.flatMap((p) => (p.tahun === tahun && !p.gladi ? [p.nomor] : []))) + 1
  const bandingan = putaran?.gladi ? disegel[0] : disegel.find((p) => p.nomor < (putaran?.nomor ?? 0))
  return {
    hariIni,
    tahun,
    wilayah: wilayah.nama,
    daftar,
    menunggu,
    jalan,
    isi,
    nomorBerikut: can(viewer, 'kelayakan:evaluate') && !jalan ? nomor : null,
    banding: putaran && bandingan ? buildBedaHref(putaran, bandingan) : null,
    unduh: putaran && can(viewer, 'kelayakan:export') ? putaran.slug : null,
    boleh: { periksa: can(viewer, 'kelayakan:verify') },
  }
}
