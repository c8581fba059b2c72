import { can } from '../akses/izin.ts'
import { hasPeran, isSeluruhWilayah, listCakupan, type Viewer } from '../akses/viewer.ts'
import { parseTanggal, type Tanggal } from '../core/tanggal.ts'
import { reachPegawai } from '../pegawai/reach.ts'
import { readSql } from '../server/db.ts'
import { listPerluOpd } from './queries-beranda-opd.ts'
import { listPerluPenilai } from './queries-beranda-penilai.ts'
import { listPerluPutaran, listSiapWilayah } from './queries-beranda-wilayah.ts'
import { type Dasbor, loadDasbor } from './queries-dasbor.ts'
import type { KelompokPerlu } from './schema.ts'

export type Beranda = {
  pegawai: number
  /** Hari terakhir kontrak yang berjalan. */
  kontrakBerakhir: Tanggal | null
  /** Bila tidak ada yang berjalan: hari terakhir kontrak yang sudah habis. */
  kontrakLalu: Tanggal | null
  kelompok: KelompokPerlu[]
  /** Ringkasan dasbor bagi yang mempunyainya. */
  dasbor: Dasbor | null
}

/** Berapa orang dalam jangkauan viewer, dan kapan kontrak terakhir yang berjalan habis. */
async function countPegawai(viewer: Viewer, hariIni: Tanggal) {
  const reach = reachPegawai(viewer, 'p', 1, hariIni)
  const [row] = await readSql<{
    pegawai: number
    tanpaAtasan: number
    tanpaJabatan: number
    akhir: string | null
    lalu: string | null
  }>(
    `SELECT count(*) AS pegawai, count(*) FILTER (WHERE h.id IS NULL) AS "tanpaAtasan", count(*) FILTER (WHERE g.jabatan_id IS NULL) AS "tanpaJabatan",
       (SELECT max(k.selesai) FROM perjanjian_kerja k WHERE k.mulai <= $1::date AND k.selesai >= $1::date) AS akhir,
       (SELECT max(k.selesai) FROM perjanjian_kerja k WHERE k.selesai < $1::date) AS lalu
     FROM pegawai p
     LEFT JOIN penugasan g ON g.orang_id = p.orang_id AND g.jenis = 'DEFINITIF' AND g.mulai <= $1::date AND (g.selesai IS NULL OR g.selesai >= $1::date)
     LEFT JOIN hubungan_atasan h ON h.bawahan_id = p.orang_id AND h.mulai <= $1::date AND (h.selesai IS NULL OR h.selesai >= $1::date)
     WHERE p.status = 'AKTIF' AND ${reach.clause}`,
    [hariIni, ...reach.values],
  )
  return row ?? { pegawai: 0, tanpaAtasan: 0, tanpaJabatan: 0, akhir: null, lalu: null }
}

/** Beranda menurut peran pada hari itu: apa yang menunggu, apa yang tertinggal, dan daftar di balik tiap angkanya. */
export async function loadBeranda(viewer: Viewer, hariIni: Tanggal): Promise<Beranda> {
  const berdasbor = can(viewer, 'dasbor:read')
  const [orang, dasbor] = await Promise.all([
    countPegawai(viewer, hariIni),
    berdasbor ? loadDasbor(viewer, hariIni, { rincian: isSeluruhWilayah(viewer) ? 'opd' : 'unit' }) : null,
  ])
  const kelompok: KelompokPerlu[] = []
  if (orang.pegawai > 0) {
    const opd = listCakupan(viewer, ['PENGELOLA_OPD', 'KEPALA_OPD'])
    const bagian = await Promise.all([
      can(viewer, 'penilaian:rate') ? listPerluPenilai(viewer, hariIni) : null,
      dasbor && hasPeran(viewer, 'ADMIN_BKD') ? listSiapWilayah(hariIni, dasbor, orang) : null,
      dasbor && opd.length > 0 ? listPerluOpd(viewer, hariIni, dasbor, orang) : null,
      can(viewer, 'kelayakan:read') ? listPerluPutaran(viewer, hariIni) : null,
    ])
    kelompok.push(...bagian.filter((satu) => satu !== null))
  }
  return {
    pegawai: orang.pegawai,
    kontrakBerakhir: orang.akhir === null ? null : parseTanggal(orang.akhir),
    kontrakLalu: orang.akhir !== null || orang.lalu === null ? null : parseTanggal(orang.lalu),
    kelompok,
    dasbor,
  }
}
