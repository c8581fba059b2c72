import pg from 'pg'
import { expect, inject, it } from 'vitest'
import { diffFromMigrations } from '../../../lib/server/skema-mesin.ts'

it('skema Prisma dan hasil semua migrasi sama', async () => {
  const url = new URL(inject('urlTemplat'))
  url.pathname = '/template1'
  const admin = new pg.Client({ connectionString: url.toString() })
  await admin.connect()
  const nama = `titian_uji_kosong_${process.pid}`
  await admin.query(`CREATE DATABASE "${nama}"`)
  try {
    url.pathname = `/${nama}`
    expect((await diffFromMigrations(url.toString())).replaceAll(/--.*\n?/g, '').trim()).toBe('')
  } finally {
    await admin.query(`DROP DATABASE "${nama}" WITH (FORCE)`)
    await admin.end()
  }
})
