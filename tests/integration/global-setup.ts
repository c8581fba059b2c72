import type { TestProject } from 'vitest/node'
import { applyMigrations } from '../../lib/server/skema-mesin.ts'
import {
  dropDatabase,
  dropSisaUji,
  ensureDatabase,
  findKeadaan,
  startServer,
} from '../../scripts/bagian/database.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    urlTemplat: string
    namaTemplat: string
  }
}

/** Satu server untuk semua uji, satu database templat yang sudah dimigrasi. */
export default async function setup(project: TestProject) {
  const server = await startServer('pg-uji', { fsync: false })
  if (process.env.DATABASE_URL && (await findKeadaan(server.url(server.bawaan))) === 'SUNGGUHAN') {
    throw new Error('Uji ditolak: DATABASE_URL menunjuk database tanpa tanda contoh.')
  }
  const templat = `titian_uji_templat_${process.pid}`
  await dropSisaUji(server)
  await ensureDatabase(server, templat)
  await applyMigrations(server.url(templat))
  project.provide('urlTemplat', server.url(templat))
  project.provide('namaTemplat', templat)
  const stop = async () => {
    // Server yang sudah dihentikan pemakai lain tidak menggagalkan uji; sisanya dibuang saat mulai lagi.
    await dropDatabase(server, templat).catch(() => {})
    await server.stop()
  }
  // Dihentikan di tengah jalan pun tidak meninggalkan server.
  process.once('SIGTERM', () => void stop().finally(() => process.exit(143)))
  return stop
}
