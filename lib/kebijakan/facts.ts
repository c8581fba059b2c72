import type { Tanggal } from '../core/tanggal.ts'
import { createKebijakan, type Kebijakan, type Timpaan } from '../hukum/parameter.ts'
import { readSql, type Sql } from '../server/db.ts'

type Baris = {
  kode: string
  nilai: unknown
  berlaku_sejak: string
  berlaku_hingga: string | null
  terverifikasi: boolean
}

/** Nilai parameter yang ditetapkan daerah, semua masa; kosong berarti nilai bawaan yang berlaku. */
export async function loadTimpaan(sql: Sql = readSql): Promise<Timpaan[]> {
  const rows = await sql<Baris>(
    'SELECT kode, nilai, berlaku_sejak, berlaku_hingga, terverifikasi FROM parameter_daerah ORDER BY kode, berlaku_sejak',
  )
  return rows.map((row) => ({
    kode: row.kode,
    nilai: row.nilai,
    berlakuSejak: row.berlaku_sejak,
    terverifikasi: row.terverifikasi,
    ...(row.berlaku_hingga === null ? {} : { berlakuHingga: row.berlaku_hingga }),
  }))
}

/** Pembaca parameter wilayah ini pada satu hari. */
export async function loadKebijakan(pada: Tanggal, sql: Sql = readSql): Promise<Kebijakan> {
  return createKebijakan(pada, await loadTimpaan(sql))
}
