import type { Viewer } from '../akses/viewer.ts'
import { bulanDari, parseTanggal, type Tanggal, tahunDari } from '../core/tanggal.ts'
import type { StatusPenilaianTahun } from '../penilaian/schema.ts'
import { type BulanSetahun, listBulanSendiri } from '../rencana-kinerja/queries-daftar.ts'
import { readSql } from '../server/db.ts'
import { findTahunKerja, listBulanTerbuka, listTahunPilihan } from './aturan/tahun-kerja.ts'

export type SetahunSaya = {
  tahun: number
  bulan: BulanSetahun[]
  pernyataan: { status: StatusPenilaianTahun; keberatanHingga: Tanggal | null } | null
}
export type TahunSaya = {
  /** Tahun yang ditampilkan: yang diminta, atau yang masih mempunyai pekerjaan. */
  tahun: number
  /** Semua tahun yang dapat dipilih, menurut waktu. */
  pilihan: number[]
  setahun: BulanSetahun[]
  /** Tahun yang pekerjaannya mungkin menunggu hari ini: tahun lalu, tahun ini, dan tahun depan pada Desember. */
  dekat: SetahunSaya[]
  /** Bulan tahun lain yang belum selesai; tahun depan dan bulan yang belum dibuka tidak ikut. */
  sisa: { tahun: number; bulan: BulanSetahun[] }[]
}

type Berkas = {
  kontrak: { mulai: string; selesai: string }[]
  pernyataan: { tahun: number; status: StatusPenilaianTahun; hingga: string | null }[]
}

const BERKAS = `SELECT (SELECT coalesce(jsonb_agg(jsonb_build_object('mulai', k.mulai, 'selesai', k.selesai)), '[]') FROM perjanjian_kerja k
    WHERE k.pegawai_id = p.id) AS kontrak,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('tahun', y.tahun, 'status', y.status, 'hingga', y.keberatan_hingga)), '[]') FROM penilaian_tahun y
    WHERE y.pegawai_id = p.id AND y.status <> 'BERJALAN') AS pernyataan
  FROM pegawai p WHERE p.orang_id = $1`

/**
 * Pada tahun mana halaman viewer sendiri berdiri, dan tahun apa saja yang dapat dibukanya; null bila ia bukan pegawai. `diminta` dari
 * alamat dipakai hanya bila termasuk pilihan.
 */
export async function findTahunSaya(
  viewer: Viewer,
  hariIni: Tanggal,
  diminta: number | null = null,
): Promise<TahunSaya | null> {
  const kini = tahunDari(hariIni)
  const daftarTahun = bulanDari(hariIni) === 12 ? [kini - 1, kini, kini + 1] : [kini - 1, kini]
  const [[berkas], ...setahun] = await Promise.all([
    readSql<Berkas>(BERKAS, [viewer.orangId]),
    ...daftarTahun.map((tahun) => listBulanSendiri(viewer, tahun, hariIni)),
  ])
  if (!berkas) return null
  const baca = (tahun: number, bulan: BulanSetahun[] | null | undefined): SetahunSaya => {
    const satu = berkas.pernyataan.find((pernyataan) => pernyataan.tahun === tahun)
    const pernyataan = satu && {
      status: satu.status,
      keberatanHingga: satu.hingga === null ? null : parseTanggal(satu.hingga),
    }
    return { tahun, bulan: bulan ?? [], pernyataan: pernyataan ?? null }
  }
  const dekat = daftarTahun.map((tahun, i) => baca(tahun, setahun[i]))
  const kerja = (tahun: number) => {
    const satu = dekat.find((d) => d.tahun === tahun) ?? baca(tahun, [])
    const terbuka = satu.pernyataan !== null && satu.pernyataan.status !== 'FINAL'
    return { tahun, bulan: satu.bulan, pernyataanTerbuka: terbuka }
  }
  const kontrak = berkas.kontrak.map(({ mulai, selesai }) => ({
    mulai: parseTanggal(mulai),
    selesai: parseTanggal(selesai),
  }))
  const pilihan = listTahunPilihan(kontrak, hariIni)
  const tahun =
    diminta !== null && pilihan.includes(diminta)
      ? diminta
      : findTahunKerja(kerja(kini - 1), kerja(kini), hariIni)
  const ada = dekat.find((satu) => satu.tahun === tahun)
  return {
    tahun,
    pilihan,
    setahun: ada ? ada.bulan : ((await listBulanSendiri(viewer, tahun, hariIni)) ?? []),
    dekat,
    sisa: dekat
      .filter((satu) => satu.tahun !== tahun)
      .map((satu) => ({
        tahun: satu.tahun,
        bulan: listBulanTerbuka(satu, hariIni).filter(({ tenggat }) => tenggat.buka <= hariIni),
      }))
      .filter(({ bulan }) => bulan.length > 0),
  }
}
