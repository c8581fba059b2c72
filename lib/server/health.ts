import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readSql } from './db.ts'

/** Siap melayani: database menjawab dan migrasi terbaru sudah diterapkan. */
export async function checkReady(): Promise<{ ok: boolean; sebab?: string }> {
  try {
    const rows = await readSql<{ migration_name: string }>(
      'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL',
    )
    const applied = new Set(rows.map((row) => row.migration_name))
    const folder = join(process.env.TITIAN_ROOT ?? process.cwd(), 'prisma', 'migrations')
    const missing = readdirSync(/* turbopackIgnore: true */ folder, { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && !applied.has(entry.name),
    )
    return missing.length === 0
      ? { ok: true }
      : { ok: false, sebab: `${missing.length} migrasi belum diterapkan` }
  } catch {
    return { ok: false, sebab: 'database tidak menjawab' }
  }
}
