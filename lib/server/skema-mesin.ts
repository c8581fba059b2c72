import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import type { MigrationList, SchemaContainer, SchemaEngine, SchemaFilter } from '@prisma/schema-engine-wasm'
import pg from 'pg'

const ROOT = process.env.TITIAN_ROOT ?? join(import.meta.dirname, '..', '..')
const FILTER: SchemaFilter = { externalTables: [], externalEnums: [] }
const OID_CHAR = 18
const OID_TEXT = 25

type EngineModule = typeof import('@prisma/schema-engine-wasm/schema_engine_bg')

/** Mesin skema Prisma sebagai WebAssembly: tidak mengunduh apa pun, mencatat checksum yang sama dengan `prisma migrate`. */
async function loadEngineModule(): Promise<EngineModule> {
  const path = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const bg = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const wasm = await WebAssembly.instantiate(readFileSync(join(dirname(path), 'schema_engine_bg.wasm')), {
    './schema_engine_bg.js': bg as unknown as WebAssembly.ModuleImports,
  })
  const loader = bg as unknown as { __wbg_set_wasm: (exports: WebAssembly.Exports) => void }
  loader.__wbg_set_wasm(wasm.instance.exports)
  ;(wasm.instance.exports.__wbindgen_start as () => void)()
  return bg
}

/** Skema Prisma per modul, sebagaimana mesin memintanya. */
export function readSchema(): SchemaContainer[] {
  const folder = join(ROOT, 'prisma', 'schema')
  return readdirSync(folder)
    .sort()
    .map((name) => ({ path: join(folder, name), content: readFileSync(join(folder, name), 'utf8') }))
}

/** Daftar migrasi di `prisma/migrations`, urut nama. */
export function readMigrations(): MigrationList {
  const baseDir = join(ROOT, 'prisma', 'migrations')
  const folders = readdirSync(baseDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
  return {
    baseDir,
    lockfile: {
      path: 'migration_lock.toml',
      content: readFileSync(join(baseDir, 'migration_lock.toml'), 'utf8'),
    },
    shadowDbInitScript: '',
    migrationDirectories: folders.map((path) => ({
      path,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(join(baseDir, path, 'migration.sql'), 'utf8') },
      },
    })),
  }
}

/**
 * Adapter pg untuk mesin skema, dengan dua perbaikan: naskah dijalankan utuh (bawaannya memotong pada setiap titik koma,
 * juga di dalam fungsi dan komentar), dan kolom katalog bertipe "char" dilaporkan sebagai satu huruf.
 */
async function connectAdapter(url: string) {
  const pool = new pg.Pool({ connectionString: url, max: 1 })
  const adapter = await new PrismaPg(pool).connect()
  const queryRaw = adapter.queryRaw.bind(adapter)
  const query = pool.query.bind(pool)
  let charColumns: number[] = []
  Object.assign(pool, {
    query: async (...args: Parameters<typeof query>) => {
      const result: unknown = await query(...args)
      const { fields = [] } = result as pg.QueryResult
      charColumns = fields.flatMap((field, index) => (field.dataTypeID === OID_CHAR ? [index] : []))
      for (const index of charColumns) Object.assign(fields[index] ?? {}, { dataTypeID: OID_TEXT })
      return result
    },
  })
  return Object.assign(adapter, {
    queryRaw: async (...args: Parameters<typeof queryRaw>) => {
      const result = await queryRaw(...args)
      for (const index of charColumns) result.columnTypes[index] = ColumnTypeEnum.Character
      return result
    },
    executeScript: async (script: string) => {
      await query(script)
    },
    dispose: async () => {
      if (!pool.ending) await pool.end()
    },
  })
}

let dimuat: Promise<EngineModule> | undefined

async function withEngine<T>(url: string, use: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  // Modulnya menyimpan satu instans: memuat dua kali dalam satu proses merusak yang pertama.
  dimuat ??= loadEngineModule()
  const bg = await dimuat
  const adapters: { dispose: () => Promise<void> }[] = []
  const connect = async () => {
    const adapter = await connectAdapter(url)
    adapters.push(adapter)
    return adapter
  }
  const factory = {
    provider: 'postgres' as const,
    adapterName: '@prisma/adapter-pg',
    connect,
    connectToShadowDb: connect,
  }
  const datamodels = readSchema().map(({ path, content }): [string, string] => [path, content])
  try {
    return await use(
      await bg.SchemaEngine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(factory)),
    )
  } finally {
    for (const adapter of adapters) await adapter.dispose()
  }
}

/** Menerapkan migrasi yang belum ada pada database `url`; mengembalikan nama-nama yang baru diterapkan. */
export async function applyMigrations(url: string): Promise<string[]> {
  const migrationsList = readMigrations()
  return withEngine(
    url,
    async (engine) =>
      (await engine.applyMigrations({ migrationsList, filters: FILTER })).appliedMigrationNames,
  )
}

/**
 * SQL yang membawa hasil semua migrasi ke skema sekarang; kosong berarti keduanya sama.
 * `url` harus database kosong: semua migrasi diputar di sana.
 */
export async function diffFromMigrations(url: string): Promise<string> {
  const params = {
    to: { tag: 'schemaDatamodel', files: readSchema() },
    script: true,
    exitCode: null,
    filters: FILTER,
  } as const
  const result = await withEngine(url, (engine) =>
    engine.diff({
      ...params,
      to: { ...params.to, files: [...params.to.files] },
      from: { tag: 'migrations', ...readMigrations() },
    }),
  )
  return result.stdout ?? ''
}
