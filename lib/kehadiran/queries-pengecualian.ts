import { can, narrowViewer } from '../akses/izin.ts'
import type { Viewer } from '../akses/viewer.ts'
import type { Tanggal } from '../core/tanggal.ts'
import type { PengecualianFilter } from '../pegawai/parse-pengecualian.ts'
import { reachPegawai } from '../pegawai/reach.ts'
import type { JenisPengecualian } from '../pegawai/schema-pengecualian.ts'
import { readSql } from '../server/db.ts'

const BATAS = 300
const DASAR = `JOIN orang o ON o.id = p.orang_id
  LEFT JOIN penugasan g ON g.orang_id = o.id AND g.jenis = 'DEFINITIF' AND g.mulai <= $1::date AND (g.selesai IS NULL OR g.selesai >= $1::date)
  LEFT JOIN unit_kerja u ON u.id = g.unit_kerja_id LEFT JOIN perangkat_daerah d ON d.id = u.perangkat_daerah_id`
const NAMA = "concat_ws(', ', concat_ws(' ', o.gelar_depan, o.nama), o.gelar_belakang)"

/** Nilai satu bulan yang sudah diberikan: mengecualikan bulannya mengeluarkan nilai ini dari rata-rata. */
export type NilaiBulan = { bulan: number; final: boolean; capaian: number | null }

const NILAI = `coalesce((SELECT jsonb_agg(jsonb_build_object('bulan', n.bulan, 'final', n.final, 'capaian', n.capaian) ORDER BY n.bulan)
  FROM penilaian_bulan n WHERE n.pegawai_id = p.id AND n.tahun = $2 AND (n.final OR n.capaian IS NOT NULL)), '[]'::jsonb) AS dinilai`

export type OrangDikecualikan = {
  pegawaiId: string
  nip: string | null
  nama: string
  unit: string | null
  /** Bukan tentang dirinya sendiri, dan dalam jangkauan izin. */
  bolehUbah: boolean
  bulan: { bulan: number; jenis: JenisPengecualian; alasan: string }[]
  dinilai: NilaiBulan[]
}

export type UsulanPengecualian = {
  pegawaiId: string
  nip: string | null
  nama: string
  unit: string | null
  bulan: { bulan: number; hari: number; hariKerja: number }[]
  dinilai: NilaiBulan[]
}

export type DapatDikecualikan = {
  id: string
  nama: string
  nip: string | null
  sudah: number[]
  dinilai: NilaiBulan[]
}

function buildWhere(viewer: Viewer, filter: PengecualianFilter, tahun: number, hariIni: Tanggal) {
  const reach = reachPegawai(narrowViewer(viewer, 'kehadiran:read'), 'p', 2, hariIni)
  const values: unknown[] = [hariIni, tahun, ...reach.values]
  const saring = [reach.clause]
  const place = (nilai: unknown) => `$${values.push(nilai)}`
  if (filter.q) {
    const like = `%${filter.q.replaceAll(/[\\%_]/g, '\\$&')}%`
    saring.push(`(o.nama ILIKE ${place(like)} OR o.nip LIKE ${place(`${filter.q}%`)})`)
  }
  if (filter.opd) saring.push(`d.id = ${place(filter.opd)}`)
  return { values, saring, place }
}

/** Orang yang bulannya dikecualikan tahun itu, dalam jangkauan viewer, urut nama; paling banyak 300. */
export async function listPengecualian(
  viewer: Viewer,
  filter: PengecualianFilter,
  tahun: number,
  hariIni: Tanggal,
): Promise<OrangDikecualikan[]> {
  const { values, saring, place } = buildWhere(viewer, filter, tahun, hariIni)
  const jenis = filter.jenis ? `x.jenis = ${place(filter.jenis)}` : 'TRUE'
  const ubah = can(viewer, 'pegawai:exclude') ? `o.id <> ${place(viewer.orangId)}::uuid` : 'FALSE'
  return readSql<OrangDikecualikan>(
    `SELECT p.id AS "pegawaiId", o.nip, ${NAMA} AS nama, u.nama AS unit, ${ubah} AS "bolehUbah", ${NILAI},
       jsonb_agg(jsonb_build_object('bulan', x.bulan, 'jenis', x.jenis, 'alasan', x.alasan) ORDER BY x.bulan) AS bulan
     FROM pengecualian_bulan x JOIN pegawai p ON p.id = x.pegawai_id ${DASAR}
     WHERE x.tahun = $2 AND ${jenis} AND ${saring.join(' AND ')} GROUP BY p.id, o.id, u.nama ORDER BY o.nama, o.id LIMIT ${BATAS}`,
    values,
  )
}

/** Usulan dari rekap: cuti melahirkan sekurangnya separuh hari kerja bulan itu, dan bulannya belum dikecualikan. */
export async function listUsulanPengecualian(
  viewer: Viewer,
  filter: PengecualianFilter,
  tahun: number,
  hariIni: Tanggal,
): Promise<UsulanPengecualian[]> {
  if (!can(viewer, 'pegawai:exclude')) return []
  const { values, saring, place } = buildWhere(
    narrowViewer(viewer, 'pegawai:exclude'),
    filter,
    tahun,
    hariIni,
  )
  return readSql<UsulanPengecualian>(
    `SELECT p.id AS "pegawaiId", o.nip, ${NAMA} AS nama, u.nama AS unit, ${NILAI},
       jsonb_agg(jsonb_build_object('bulan', r.bulan, 'hari', r.cuti_melahirkan, 'hariKerja', r.hari_kerja) ORDER BY r.bulan) AS bulan
     FROM rekap_kehadiran r JOIN pegawai p ON p.id = r.pegawai_id ${DASAR}
     WHERE r.tahun = $2 AND r.cuti_melahirkan > 0 AND r.cuti_melahirkan * 2 >= r.hari_kerja AND o.id <> ${place(viewer.orangId)}::uuid
       AND NOT EXISTS (SELECT 1 FROM pengecualian_bulan x WHERE x.pegawai_id = p.id AND x.tahun = r.tahun AND x.bulan = r.bulan)
       AND ${saring.join(' AND ')} GROUP BY p.id, o.id, u.nama ORDER BY o.nama, o.id LIMIT 50`,
    values,
  )
}

/** Pegawai yang bulannya boleh dikecualikan viewer, untuk formulir; null bila tidak terjangkau atau dirinya sendiri. */
export async function findDikecualikan(
  viewer: Viewer,
  pegawaiId: string,
  tahun: number,
  hariIni: Tanggal,
): Promise<DapatDikecualikan | null> {
  if (!can(viewer, 'pegawai:exclude')) return null
  const reach = reachPegawai(narrowViewer(viewer, 'pegawai:exclude'), 'p', 3, hariIni)
  const [row] = await readSql<DapatDikecualikan>(
    `SELECT p.id, ${NAMA} AS nama, o.nip, ${NILAI},
       ARRAY(SELECT x.bulan::int FROM pengecualian_bulan x WHERE x.pegawai_id = p.id AND x.tahun = $2 ORDER BY 1) AS sudah
     FROM pegawai p JOIN orang o ON o.id = p.orang_id WHERE p.id = $1 AND o.id <> $3::uuid AND ${reach.clause}`,
    [pegawaiId, tahun, viewer.orangId, ...reach.values],
  )
  return row ?? null
}
