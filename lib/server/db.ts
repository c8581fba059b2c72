import { PrismaPg } from '@prisma/adapter-pg'
import type { Pool, PoolClient, QueryResultRow } from 'pg'
import { env } from './env.ts'
import { findNamaPernyataan } from './pernyataan.ts'
import { pg } from './pg-tipe.ts'
import { PrismaClient } from './prisma-client/client.ts'

export type Sql = <Row extends QueryResultRow>(text: string, values?: readonly unknown[]) => Promise<Row[]>
/** Satu transaksi: `sql` selalu berparameter; `client` hanya untuk COPY. */
export type Tx = { sql: Sql; client: PoolClient }

declare global {
  // Pemuatan ulang di pengembangan tidak boleh menumpuk kolam koneksi.
  var titianDb: { pool: Pool; prisma: PrismaClient } | undefined
}

function connect() {
  if (globalThis.titianDb) return globalThis.titianDb
  const pool = new pg.Pool({
    connectionString: env().DATABASE_URL,
    max: Number(process.env.TITIAN_KOLAM ?? 12),
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    options: '-c statement_timeout=60000 -c lock_timeout=10000 -c idle_in_transaction_session_timeout=60000',
  })
  // Koneksi menganggur yang diputus server tidak boleh menjatuhkan proses; kolam membuka yang baru.
  pool.on('error', () => {})
  // Begitu pula koneksi yang sedang dipakai: kueri yang berjalan sudah mendapat galatnya sendiri.
  pool.on('connect', (client) => client.on('error', () => {}))
  globalThis.titianDb = { pool, prisma: new PrismaClient({ adapter: new PrismaPg(pool) }) }
  return globalThis.titianDb
}

/** Kolam koneksi pg proses ini. */
export function getPool(): Pool {
  return connect().pool
}

/**
 * Prisma untuk baca dan tulis satu baris; daftar dan tulisan banyak lewat `readSql` dan `withTransaction`.
 * @public
 */
export function db(): PrismaClient {
  return connect().prisma
}

/** Satu pertanyaan di luar transaksi. */
export const readSql: Sql = async <Row extends QueryResultRow>(
  text: string,
  values: readonly unknown[] = [],
) => {
  const name = findNamaPernyataan(text)
  const isi = { text, values: values.map(dropNul) }
  return (await getPool().query<Row>(name ? { ...isi, name } : isi)).rows
}

/** Teks PostgreSQL tidak memuat NUL: yang dicari orang dengan NUL dicari tanpa NUL, bukan dijawab galat. */
function dropNul(value: unknown): unknown {
  if (typeof value === 'string') return value.includes('\0') ? value.replaceAll('\0', '') : value
  return Array.isArray(value) ? value.map(dropNul) : value
}

const RETRYABLE = new Set(['40001', '40P01'])

/** Menjalankan `fn` dalam satu transaksi; mengulang hanya kegagalan serialisasi dan deadlock, paling banyak tiga kali. */
export async function withTransaction<T>(
  fn: (tx: Tx) => Promise<T>,
  opsi: { isolasi?: 'REPEATABLE READ' } = {},
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const client = await getPool().connect()
    let broken: Error | undefined
    try {
      await client.query(opsi.isolasi ? `BEGIN ISOLATION LEVEL ${opsi.isolasi}` : 'BEGIN')
      const sql: Sql = async <Row extends QueryResultRow>(text: string, values: readonly unknown[] = []) =>
        (await client.query<Row>(text, [...values])).rows
      const result = await fn({ sql, client })
      await client.query('COMMIT')
      return result
    } catch (error) {
      await client.query('ROLLBACK').catch((cause: Error) => {
        broken = cause
      })
      if (attempt < 3 && RETRYABLE.has(getPgCode(error) ?? '')) continue
      throw error
    } finally {
      client.release(broken)
    }
  }
}

/** SQLSTATE dari galat pg, bila ada. */
export function getPgCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
