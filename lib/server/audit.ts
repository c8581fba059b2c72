import { createHash } from 'node:crypto'
import { readSql, type Sql, type Tx, withTransaction } from './db.ts'

export type AuditBaru = { objek: string; objekId?: string; rincian: Record<string, unknown> }
export type AuditPelaku = {
  akunId: string | null
  orangId: string | null
  peran: string | null
  rujukan: string
}

/** Menulis satu baris jejak dalam transaksi perubahan itu sendiri; penyegel merantainya kemudian, menurut urutan commit. */
export async function appendAudit(
  tx: Tx,
  aksi: string,
  pelaku: AuditPelaku,
  entri: AuditBaru,
): Promise<void> {
  await tx.sql(
    `INSERT INTO audit_entri (akun_id, orang_id, peran, aksi, objek, objek_id, rincian, rujukan)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      pelaku.akunId,
      pelaku.orangId,
      pelaku.peran,
      aksi,
      entri.objek,
      entri.objekId ?? null,
      JSON.stringify(entri.rincian),
      pelaku.rujukan,
    ],
  )
}

type Baris = { id: number; kanonik: string }
const KANONIK = `jsonb_build_array(e.id, to_char(e.pada AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), e.akun_id, e.orang_id, e.peran,
  e.aksi, e.objek, e.objek_id, e.rincian, e.rujukan)::text`
const KUNCI_PENYEGEL = 7_204_011

// Yang belum disegel dicari di sekitar segel terakhir, bukan di seluruh jejak: tidak ada transaksi yang menunggu selama ini banyaknya entri.
const JARAK_CARI = 5_000
const TERAKHIR = `SELECT urut, hash, entri_id - ${JARAK_CARI} AS sejak FROM audit_segel ORDER BY urut DESC LIMIT 1`
type Terakhir = { urut: number; hash: Buffer; sejak: number }
/** Sekali setiap proses mulai seluruh jejak dicari juga. */
let sudahSeluruhnya = false

function chain(previous: Buffer, kanonik: string): Buffer {
  return createHash('sha256').update(previous).update(kanonik).digest()
}

/**
 * Menyegel baris jejak yang sudah commit ke dalam rantai hash; mengembalikan banyaknya yang disegel.
 * Satu penyegel pada satu waktu (kunci penasihat), sehingga penulis tidak menunggu yang paling lama.
 */
export async function sealAudit(batas = 5000): Promise<number> {
  const disegel = await withTransaction(async (tx) => {
    const [lock] = await tx.sql<{ dapat: boolean }>('SELECT pg_try_advisory_xact_lock($1) AS dapat', [
      KUNCI_PENYEGEL,
    ])
    if (!lock?.dapat) return null
    const [last] = await tx.sql<Terakhir>(TERAKHIR)
    const rows = await tx.sql<Baris>(
      `SELECT e.id, ${KANONIK} AS kanonik FROM audit_entri e LEFT JOIN audit_segel s ON s.entri_id = e.id AND s.entri_id > $2
       WHERE s.entri_id IS NULL AND e.id > $2 ORDER BY e.id LIMIT $1`,
      [batas, sudahSeluruhnya ? (last?.sejak ?? 0) : 0],
    )
    let hash = last?.hash ?? Buffer.alloc(32)
    const hashes = rows.map((row) => {
      hash = chain(hash, row.kanonik)
      return hash
    })
    await tx.sql(
      `INSERT INTO audit_segel (urut, entri_id, hash)
       SELECT $1::bigint + ord, id, hash FROM unnest($2::bigint[], $3::bytea[]) WITH ORDINALITY AS t(id, hash, ord)`,
      [last?.urut ?? 0, rows.map((row) => row.id), hashes],
    )
    return rows.length
  })
  if (disegel === null) return 0
  sudahSeluruhnya ||= disegel < batas
  return disegel
}

/** Banyaknya entri yang sudah commit dan menunggu penyegel. */
export async function countBelumDisegel(): Promise<number> {
  const [last] = await readSql<Terakhir>(TERAKHIR)
  const [open] = await readSql<{ n: number }>(
    `SELECT count(*) AS n FROM audit_entri e LEFT JOIN audit_segel s ON s.entri_id = e.id AND s.entri_id > $1
     WHERE s.entri_id IS NULL AND e.id > $1`,
    [last?.sejak ?? 0],
  )
  return open?.n ?? 0
}

/** Ujung rantai yang sudah diperiksa: nomor segel terakhir dan hash-nya. */
export type UjungRantai = { urut: number; hash: Buffer }
export type HasilPeriksaRantai = UjungRantai & {
  rusakPada?: { urut: number; entriId: number; sebab: string }
}
export const PANGKAL_RANTAI: UjungRantai = { urut: 0, hash: Buffer.alloc(32) }

/** Menghitung ulang rantai sesudah `dari`; menyebut baris pertama yang diubah, dihapus, atau ditukar urutannya. */
export async function verifyRantai(
  dari: UjungRantai = PANGKAL_RANTAI,
  sql: Sql = readSql,
): Promise<HasilPeriksaRantai> {
  let { urut, hash } = dari
  for (;;) {
    const rows = await sql<{ urut: number; entri_id: number; hash: Buffer; kanonik: string | null }>(
      `SELECT s.urut, s.entri_id, s.hash, CASE WHEN e.id IS NULL THEN NULL ELSE ${KANONIK} END AS kanonik
       FROM audit_segel s LEFT JOIN audit_entri e ON e.id = s.entri_id WHERE s.urut > $1 ORDER BY s.urut LIMIT 5000`,
      [urut],
    )
    for (const row of rows) {
      const bad = (sebab: string) => ({
        urut,
        hash,
        rusakPada: { urut: row.urut, entriId: row.entri_id, sebab },
      })
      if (row.urut !== urut + 1) return bad('segel sebelum ini hilang')
      if (row.kanonik === null) return bad('entri dihapus')
      const berikut = chain(hash, row.kanonik)
      if (!berikut.equals(row.hash)) return bad('isi entri atau urutannya berubah')
      urut = row.urut
      hash = berikut
    }
    if (rows.length === 0) return { urut, hash }
  }
}
