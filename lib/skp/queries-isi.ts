import { readSql, type Sql } from '../server/db.ts'
import type { Aspek, Polaritas } from './schema.ts'

export type IsiIndikator = {
  aspek: Aspek
  uraian: string
  target: number
  satuan: string
  polaritas: Polaritas
  bobot: number | null
}
export type IsiRencana = { id: string; uraian: string; rhkAtasan: string | null; indikator: IsiIndikator[] }

/** Isi versi-versi ini menurut urutannya; kuncinya versiId. Jangkauan sudah diperiksa pemanggil. */
export async function loadIsi(
  versiId: readonly string[],
  sql: Sql = readSql,
): Promise<Map<string, IsiRencana[]>> {
  const rows = await sql<{ versiId: string; rencana: IsiRencana[] }>(
    `SELECT r.versi_skp_id AS "versiId", jsonb_agg(jsonb_build_object('id', r.id, 'uraian', r.uraian, 'rhkAtasan', r.rhk_atasan,
       'indikator', coalesce(i.daftar, '[]')) ORDER BY r.urutan) AS rencana
     FROM rencana_hasil_kerja r
     LEFT JOIN LATERAL (SELECT jsonb_agg(jsonb_build_object('aspek', k.aspek, 'uraian', k.uraian, 'target', k.target::float8, 'satuan', k.satuan,
         'polaritas', k.polaritas, 'bobot', k.bobot::float8) ORDER BY k.urutan) AS daftar FROM indikator_skp k WHERE k.rencana_id = r.id) i ON TRUE
     WHERE r.versi_skp_id = ANY($1::uuid[]) GROUP BY r.versi_skp_id`,
    [versiId],
  )
  return new Map(rows.map((row) => [row.versiId, row.rencana]))
}

export type BarisPustaka = Omit<IsiRencana, 'rhkAtasan'>

/** Pustaka rencana hasil kerja satu jabatan yang ditawarkan, menurut urutannya. */
export function listPustaka(jabatanId: string, sql: Sql = readSql): Promise<BarisPustaka[]> {
  return sql<BarisPustaka>(
    'SELECT id, uraian, indikator FROM pustaka_rhk WHERE jabatan_id = $1 AND urutan IS NOT NULL ORDER BY urutan LIMIT 50',
    [jabatanId],
  )
}
