import type { Tanggal } from '../core/tanggal.ts'
import { joinPenilai, PENILAI_KAPASITAS } from '../pegawai/reach.ts'
import { readSql, type Sql } from '../server/db.ts'
import type { KapasitasPenilai, Pihak } from './schema.ts'

export type Penilai = {
  orangId: string
  nama: string
  kapasitas: KapasitasPenilai
  menggantikan: string | null
  sejak: Tanggal
}

/**
 * Siapa menilai orang ini pada hari `pada`: atasan langsung menurut hubungan bertanggal, atau penerima wewenangnya
 * bila pada hari itu ada delegasi, Plt. atau Plh. Null bila tidak ada yang tercatat. Tidak pernah dirinya sendiri.
 */
export async function findPenilai(
  orangId: string,
  pada: Tanggal,
  sql: Sql = readSql,
): Promise<Penilai | null> {
  const [row] = await sql<Penilai>(
    `SELECT coalesce(t.id, a.id) AS "orangId",
       concat_ws(', ', concat_ws(' ', coalesce(t.gelar_depan, a.gelar_depan), coalesce(t.nama, a.nama)), coalesce(t.gelar_belakang, a.gelar_belakang)) AS nama,
       ${PENILAI_KAPASITAS} AS kapasitas, CASE WHEN w.id IS NULL THEN NULL ELSE a.nama END AS menggantikan,
       coalesce(w.mulai, h.mulai) AS sejak
     FROM orang b ${joinPenilai('b.id', '$2::date')} JOIN orang a ON a.id = h.atasan_id
     LEFT JOIN orang t ON t.id = w.penerima_id
     WHERE b.id = $1`,
    [orangId, pada],
  )
  return row ?? null
}

/**
 * Nama, jabatan, dan unit orang-orang ini pada hari `pada`, menurut penugasan definitif yang berlaku (atau yang terakhir sebelumnya);
 * kunci petanya orangId. Yang tidak mempunyai penugasan tetap ada, dengan jabatan dan unit kosong.
 */
export async function loadPihak(
  orangId: readonly string[],
  pada: Tanggal,
  sql: Sql = readSql,
): Promise<Map<string, Pihak>> {
  const rows = await sql<Pihak>(
    `SELECT o.id AS "orangId", concat_ws(', ', concat_ws(' ', o.gelar_depan, o.nama), o.gelar_belakang) AS nama, o.nip,
       coalesce(t.nama_jabatan, '') AS jabatan, coalesce(u.nama, '') AS "unitKerja", coalesce(d.nama, '') AS "perangkatDaerah"
     FROM orang o
     LEFT JOIN LATERAL (SELECT nama_jabatan, unit_kerja_id FROM penugasan WHERE orang_id = o.id AND jenis = 'DEFINITIF' AND mulai <= $2::date
       ORDER BY mulai DESC LIMIT 1) t ON TRUE
     LEFT JOIN unit_kerja u ON u.id = t.unit_kerja_id LEFT JOIN perangkat_daerah d ON d.id = u.perangkat_daerah_id
     WHERE o.id = ANY($1::uuid[])`,
    [orangId, pada],
  )
  return new Map(rows.map((row) => [row.orangId, row]))
}
