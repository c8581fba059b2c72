import { join } from 'node:path'
import pg from 'pg'
import { startPostgresTertanam } from '../../lib/server/postgres-tertanam.ts'
import { KERJA } from './siapkan.ts'

export type Server = { url: (database: string) => string; bawaan: string; stop: () => Promise<void> }

/** Server yang dipakai: `DATABASE_URL` bila ada, selain itu PostgreSQL tertanam di folder kerja. */
export async function startServer(folder = 'pg', opsi: { fsync?: boolean } = {}): Promise<Server> {
  const given = process.env.DATABASE_URL
  if (given) {
    const url = (database: string) => {
      const parsed = new URL(given)
      parsed.pathname = `/${database}`
      return parsed.toString()
    }
    return { url, bawaan: new URL(given).pathname.slice(1), stop: async () => {} }
  }
  const { url, stop } = await startPostgresTertanam(join(KERJA, folder), opsi)
  return { url, bawaan: 'titian', stop }
}

/** Membuat database bila belum ada; mengembalikan apakah dibuat. */
export async function ensureDatabase(server: Server, nama: string, templat?: string): Promise<boolean> {
  return withClient(server.url(process.env.DATABASE_URL ? server.bawaan : 'postgres'), async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [nama])
    if (rowCount) return false
    await client.query(`CREATE DATABASE "${nama}"${templat ? ` TEMPLATE "${templat}"` : ''}`)
    return true
  })
}

export async function dropDatabase(server: Server, nama: string): Promise<void> {
  await withClient(server.url(process.env.DATABASE_URL ? server.bawaan : 'postgres'), (client) =>
    client.query(`DROP DATABASE IF EXISTS "${nama}" WITH (FORCE)`),
  )
}

/** Membuang database uji yang ditinggalkan proses yang sudah mati; namanya memuat nomor prosesnya. */
export async function dropSisaUji(server: Server): Promise<void> {
  const nama = await withClient(server.url(process.env.DATABASE_URL ? server.bawaan : 'postgres'), (client) =>
    client.query<{ datname: string }>(
      "SELECT datname FROM pg_database WHERE datname ~ '^titian_(uji|e2e|uji_templat)_[0-9]+'",
    ),
  )
  for (const { datname } of nama.rows) {
    const pid = Number(/\d+/.exec(datname)?.[0])
    if (!isHidup(pid)) await dropDatabase(server, datname)
  }
}

function isHidup(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

export async function withClient<T>(url: string, fn: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
  } catch (error) {
    throw new Error(
      `Database tidak dapat dihubungi (${error instanceof Error ? error.message : error}). Periksa DATABASE_URL dan apakah servernya berjalan.`,
    )
  }
  try {
    return await fn(client)
  } finally {
    await client.end()
  }
}

export type Keadaan = 'KOSONG' | 'CONTOH' | 'SUNGGUHAN'

/** Membedakan database kosong, bertanda contoh, dan sungguhan: hanya dua yang pertama boleh diisi data contoh. */
export function findKeadaan(url: string): Promise<Keadaan> {
  return withClient(url, async (client) => {
    const { rows: tables } = await client.query(
      "SELECT 1 FROM information_schema.tables WHERE table_schema = 'public' LIMIT 1",
    )
    if (tables.length === 0) return 'KOSONG'
    const { rows: titian } = await client.query("SELECT to_regclass('public.setelan') AS ada")
    if (!titian[0]?.ada) return 'SUNGGUHAN'
    const { rows: mark } = await client.query(
      "SELECT 1 FROM setelan WHERE kunci = 'demo' AND nilai = 'true'::jsonb",
    )
    if (mark.length > 0) return 'CONTOH'
    const { rows: people } = await client.query('SELECT 1 FROM orang LIMIT 1')
    return people.length === 0 ? 'KOSONG' : 'SUNGGUHAN'
  })
}
