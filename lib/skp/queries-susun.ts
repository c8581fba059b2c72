import type { Viewer } from '../akses/viewer.ts'
import type { Tanggal } from '../core/tanggal.ts'
import { reachPegawai } from '../pegawai/reach.ts'
import { readSql } from '../server/db.ts'
import type { PelakuSkp } from './aturan/transisi.ts'
import { buildDasar, withTampil } from './queries-dasar.ts'
import { asPelaku } from './reach.ts'

export type AwalSkp = {
  pegawaiId: string
  orangId: string
  nama: string
  jabatan: string | null
  jabatanId: string | null
  versiId: string | null
  berkontrak: boolean
  /** Hari ditetapkan menurut rekap; isinya belum ditulis di sini. */
  rekap: Tanggal | null
  pelaku: PelakuSkp | null
  /** Hasil kerja di pustaka jabatannya. */
  pustaka: number
}

/** Titik mulai menyusun SKP satu orang; null bila tidak terjangkau. */
export async function findAwal(
  viewer: Viewer,
  pegawaiId: string,
  tahun: number,
  hariIni: Tanggal,
): Promise<AwalSkp | null> {
  if (!/^[0-9a-f-]{36}$/.test(pegawaiId)) return null
  const reach = reachPegawai(viewer, 'p', 3, hariIni)
  const pelaku = asPelaku(viewer, 'p', 3 + reach.values.length, hariIni)
  const [row] = await readSql<AwalSkp>(
    `SELECT p.id AS "pegawaiId", o.id AS "orangId", concat_ws(', ', concat_ws(' ', o.gelar_depan, o.nama), o.gelar_belakang) AS nama,
       coalesce(j.nama, g.nama_jabatan) AS jabatan, g.jabatan_id AS "jabatanId", ${pelaku.clause} AS pelaku,
       (SELECT v.id FROM versi_skp v JOIN skp s ON s.id = v.skp_id WHERE s.pegawai_id = p.id AND s.tahun = $2 ORDER BY v.nomor DESC LIMIT 1) AS "versiId",
       EXISTS (SELECT 1 FROM perjanjian_kerja k WHERE k.pegawai_id = p.id AND k.mulai <= make_date($2, 12, 31) AND k.selesai >= make_date($2, 1, 1)) AS berkontrak,
       (SELECT s.tanggal_ditetapkan FROM skp s WHERE s.pegawai_id = p.id AND s.tahun = $2) AS rekap,
       (SELECT count(*) FROM pustaka_rhk r WHERE r.jabatan_id = g.jabatan_id AND r.urutan IS NOT NULL) AS pustaka
     FROM pegawai p JOIN orang o ON o.id = p.orang_id
     LEFT JOIN LATERAL (SELECT jabatan_id, nama_jabatan FROM penugasan WHERE orang_id = o.id AND jenis = 'DEFINITIF' AND mulai <= $3::date ORDER BY mulai DESC LIMIT 1) g ON TRUE
     LEFT JOIN jabatan j ON j.id = g.jabatan_id
     WHERE p.id = $1 AND ${reach.clause}`,
    [pegawaiId, tahun, hariIni, ...reach.values, ...pelaku.values],
  )
  return row ?? null
}

export type SumberSalinan = { versiId: string; nama: string; tahun: number; sendiri: boolean }

/** SKP yang dapat disalin: milik orang itu dari tahun lain, dan milik rekan sejabatan dalam jangkauan viewer. */
export function listSumberSalinan(viewer: Viewer, awal: AwalSkp, hariIni: Tanggal): Promise<SumberSalinan[]> {
  const reach = reachPegawai(viewer, 'p', 3, hariIni)
  return readSql<SumberSalinan>(
    `SELECT DISTINCT ON (sendiri, nama, s.tahun) v.id AS "versiId", concat_ws(', ', o.nama, o.gelar_belakang) AS nama, s.tahun, p.id = $1 AS sendiri
     FROM versi_skp v JOIN skp s ON s.id = v.skp_id JOIN pegawai p ON p.id = s.pegawai_id JOIN orang o ON o.id = p.orang_id
     JOIN LATERAL (SELECT jabatan_id FROM penugasan WHERE orang_id = o.id AND jenis = 'DEFINITIF' AND mulai <= $3::date ORDER BY mulai DESC LIMIT 1) g ON TRUE
     WHERE ${reach.clause} AND (p.id = $1 OR g.jabatan_id = $2) AND EXISTS (SELECT 1 FROM rencana_hasil_kerja r WHERE r.versi_skp_id = v.id)
     ORDER BY sendiri DESC, nama, s.tahun DESC, v.nomor DESC LIMIT 60`,
    [awal.pegawaiId, awal.jabatanId, hariIni, ...reach.values],
  )
}

export type CalonSkp = { pegawaiId: string; nama: string; unitKerja: string | null }
export type JabatanSusun = { id: string; nama: string; orang: number; pustaka: number }

/** Jabatan orang-orang yang SKP-nya belum disusun dan boleh disusun viewer, dengan banyak orang dan isi pustakanya. */
export function listJabatanSusun(viewer: Viewer, tahun: number, hariIni: Tanggal): Promise<JabatanSusun[]> {
  const { sql, values } = buildDasar(viewer, { tahun, q: '' }, hariIni, 0)
  return readSql<JabatanSusun>(
    `WITH dasar AS MATERIALIZED (${sql}) SELECT j.id, j.nama, count(*) AS orang, (SELECT count(*) FROM pustaka_rhk r WHERE r.jabatan_id = j.id AND r.urutan IS NOT NULL) AS pustaka
     FROM (${withTampil('dasar')}) d JOIN jabatan j ON j.id = d.jabatan_id
     WHERE d.pelaku IN ('ATASAN', 'PENGELOLA') AND d.versi_id IS NULL AND d.berkontrak GROUP BY j.id ORDER BY count(*) DESC, j.nama LIMIT 100`,
    values,
  )
}

/** Orang dengan jabatan itu yang SKP-nya belum disusun dan boleh disusun viewer; paling banyak lima puluh. */
export function listCalonSkp(
  viewer: Viewer,
  tahun: number,
  jabatanId: string,
  hariIni: Tanggal,
): Promise<CalonSkp[]> {
  const { sql, values, place } = buildDasar(viewer, { tahun, q: '' }, hariIni, 0)
  return readSql<CalonSkp>(
    `WITH dasar AS MATERIALIZED (${sql}) SELECT pegawai_id AS "pegawaiId", nama_lengkap AS nama, unit AS "unitKerja" FROM (${withTampil('dasar')}) isi
     WHERE pelaku IN ('ATASAN', 'PENGELOLA') AND versi_id IS NULL AND berkontrak AND jabatan_id = ${place(jabatanId)}::uuid ORDER BY nama, orang_id LIMIT 50`,
    values,
  )
}
