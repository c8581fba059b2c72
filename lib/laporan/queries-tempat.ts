import type { Viewer } from '../akses/viewer.ts'
import { readSql } from '../server/db.ts'
import { reachDasbor } from './reach.ts'
import type { DasborFilter } from './schema.ts'

/** Nama perangkat daerah, unit, dan penilai di dalam saringan, untuk kalimat halaman; yang di luar jangkauan tidak disebut. */
export async function findTempat(
  viewer: Viewer,
  filter: Pick<DasborFilter, 'opd' | 'unit' | 'penilai'>,
): Promise<string[]> {
  const id = (nilai: string | undefined) => (nilai === undefined || nilai === 'tanpa' ? null : nilai)
  const reach = reachDasbor(viewer, 'd.id', 3)
  const jangkau = reachDasbor(viewer, 'u.perangkat_daerah_id', 3)
  const rows = await readSql<{ urut: number; nama: string }>(
    `SELECT 1 AS urut, d.nama FROM perangkat_daerah d WHERE d.id = $1::uuid AND ${reach.clause}
     UNION ALL SELECT 2, u.nama FROM unit_kerja u WHERE u.id = $2::uuid AND ${jangkau.clause}
     UNION ALL SELECT 3, 'penilai ' || concat_ws(', ', concat_ws(' ', o.gelar_depan, o.nama), o.gelar_belakang) FROM orang o WHERE o.id = $3::uuid
       AND EXISTS (SELECT 1 FROM penugasan g JOIN unit_kerja u ON u.id = g.unit_kerja_id WHERE g.orang_id = o.id AND ${jangkau.clause}) ORDER BY 1`,
    [id(filter.opd), id(filter.unit), id(filter.penilai), ...reach.values],
  )
  const tanpa = [
    filter.opd === 'tanpa' || filter.unit === 'tanpa' ? 'tanpa penugasan' : '',
    filter.penilai === 'tanpa' ? 'tanpa atasan tercatat' : '',
  ].filter(Boolean)
  return [...rows.map((row) => row.nama), ...tanpa]
}
