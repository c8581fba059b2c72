import { type Izin, narrowViewer } from '../akses/izin.ts'
import type { Viewer } from '../akses/viewer.ts'
import type { Tanggal } from '../core/tanggal.ts'
import { reachPegawai } from '../pegawai/reach.ts'
import { readSql } from '../server/db.ts'

export type CalonPegawai = { id: string; nama: string; nip: string | null; unit: string | null }

/** Paling banyak sepuluh pegawai yang nama atau NI PPPK-nya cocok dan terjangkau lewat peran yang membawa `izin`; kurang dari tiga huruf: kosong. */
export async function listCalonPegawai(
  viewer: Viewer,
  izin: Izin,
  cari: string,
  hariIni: Tanggal,
): Promise<CalonPegawai[]> {
  if (cari.length < 3) return []
  const reach = reachPegawai(narrowViewer(viewer, izin), 'p', 4, hariIni)
  return readSql<CalonPegawai>(
    `SELECT p.id, concat_ws(', ', concat_ws(' ', o.gelar_depan, o.nama), o.gelar_belakang) AS nama, o.nip,
       (SELECT u.nama FROM penugasan g JOIN unit_kerja u ON u.id = g.unit_kerja_id WHERE g.orang_id = o.id
         AND g.jenis = 'DEFINITIF' AND g.mulai <= $3::date AND (g.selesai IS NULL OR g.selesai >= $3::date)) AS unit
     FROM pegawai p JOIN orang o ON o.id = p.orang_id
     WHERE (o.nama ILIKE $1 OR o.nip LIKE $2) AND o.id <> $4::uuid AND ${reach.clause} ORDER BY o.nama, o.id LIMIT 10`,
    [`%${cari.replaceAll(/[\\%_]/g, '\\$&')}%`, `${cari}%`, hariIni, viewer.orangId, ...reach.values],
  )
}
