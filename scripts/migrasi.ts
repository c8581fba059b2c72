import { applyMigrations, diffFromMigrations } from '../lib/server/skema-mesin.ts'
import { dropDatabase, ensureDatabase, startServer } from './bagian/database.ts'

const server = await startServer()
try {
  if (process.argv.includes('--berikut')) {
    const nama = `titian_bayangan_${process.pid}`
    await ensureDatabase(server, nama)
    try {
      console.log((await diffFromMigrations(server.url(nama))).trim() || '-- Skema dan migrasi sudah sama.')
    } finally {
      await dropDatabase(server, nama)
    }
  } else {
    await ensureDatabase(server, server.bawaan)
    const names = await applyMigrations(server.url(server.bawaan))
    console.log(names.length > 0 ? `Diterapkan: ${names.join(', ')}` : 'Tidak ada migrasi baru.')
  }
} finally {
  await server.stop()
}
