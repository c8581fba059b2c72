import pg from 'pg'
import { afterAll, inject } from 'vitest'

process.env.NEXTAUTH_SECRET = 'rahasia-untuk-uji-integrasi-panjang-40-huruf'
process.env.LOG_LEVEL = 'silent'
process.env.TITIAN_KOLAM = '6'
// Uji mengubah data di luar pintu: hitungan harus selalu tepat.
process.env.TITIAN_INGATAN_DETIK ??= '0'

async function runAdmin(sql: string): Promise<void> {
  const url = new URL(inject('urlTemplat'))
  url.pathname = '/template1'
  const client = new pg.Client({ connectionString: url.toString() })
  await client.connect()
  await client.query(sql)
  await client.end()
}

/**
 * Database sendiri untuk satu berkas uji, disalin dari templat; `lib/server/db` langsung memakainya.
 * Dipanggil di tingkat atas sebelum modul server diimpor: `const basis = await createBasis()`.
 */
export async function createBasis(): Promise<{ url: string }> {
  const nama = `titian_uji_${process.pid}_${Math.random().toString(36).slice(2, 8)}`
  await runAdmin(`CREATE DATABASE "${nama}" TEMPLATE "${inject('namaTemplat')}"`)
  const url = new URL(inject('urlTemplat'))
  url.pathname = `/${nama}`
  process.env.DATABASE_URL = url.toString()
  afterAll(async () => {
    const { getPool } = await import('../../lib/server/db.ts')
    await getPool().end()
    await runAdmin(`DROP DATABASE IF EXISTS "${nama}" WITH (FORCE)`)
  })
  return { url: url.toString() }
}
