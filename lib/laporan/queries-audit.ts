import { readSql } from '../server/db.ts'

export type BarisAudit = {
  id: number
  pada: string
  pelaku: string | null
  peran: string | null
  aksi: string
  objek: string
  objekId: string | null
  rincian: unknown
  rujukan: string | null
  disegel: boolean
}

const UKURAN = 50

/** Jejak perubahan dari yang terbaru, berkunci id; izinnya `audit:read`, untuk seluruh wilayah. */
export async function listAudit(
  zona: string,
  saring: { aksi?: string | undefined; sesudah?: number | undefined },
): Promise<{ rows: BarisAudit[]; sesudah: number | null }> {
  const rows = await readSql<BarisAudit>(
    `SELECT e.id, to_char(e.pada AT TIME ZONE $1, 'DD-MM-YYYY HH24.MI.SS') AS pada, o.nama AS pelaku, e.peran, e.aksi, e.objek, e.objek_id AS "objekId",
       e.rincian, e.rujukan, s.entri_id IS NOT NULL AS disegel
     FROM audit_entri e LEFT JOIN orang o ON o.id = e.orang_id LEFT JOIN audit_segel s ON s.entri_id = e.id
     WHERE ($2::text IS NULL OR e.aksi = $2) AND ($3::bigint IS NULL OR e.id < $3) ORDER BY e.id DESC LIMIT ${UKURAN + 1}`,
    [zona, saring.aksi ?? null, saring.sesudah ?? null],
  )
  return {
    rows: rows.slice(0, UKURAN),
    sesudah: rows.length > UKURAN ? (rows[UKURAN - 1]?.id ?? null) : null,
  }
}

/** Macam perbuatan yang pernah tercatat, untuk saringan. */
export async function listAksi(): Promise<string[]> {
  const rows = await readSql<{ aksi: string }>('SELECT DISTINCT aksi FROM audit_entri ORDER BY aksi')
  return rows.map((row) => row.aksi)
}
