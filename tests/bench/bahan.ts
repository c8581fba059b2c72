import { PrismaPg } from '@prisma/adapter-pg'
import { pg } from '../../lib/server/pg-tipe.ts'
import { PrismaClient } from '../../lib/server/prisma-client/client.ts'
import { applyMigrations } from '../../lib/server/skema-mesin.ts'
import { fillContoh } from '../../prisma/seed/contoh.ts'
import { dropDatabase, ensureDatabase, type Server } from '../../scripts/bagian/database.ts'

const TEMPLAT = 'bench_provinsi'
let siap: Promise<void> | undefined

/** Database baru berisi 16.426 orang dengan tahun yang dijalani sampai 16 November; dibuat sekali, lalu disalin. */
export async function createProvinsi(server: Server, nama: string): Promise<string> {
  siap ??= (async () => {
    await dropDatabase(server, TEMPLAT)
    await ensureDatabase(server, TEMPLAT)
    await applyMigrations(server.url(TEMPLAT))
    await fillContoh(server.url(TEMPLAT), { ukuran: 'provinsi', hidup: true }, () => {})
  })()
  await siap
  await dropDatabase(server, nama)
  await ensureDatabase(server, nama, TEMPLAT)
  return server.url(nama)
}

/** Membuang templatnya; pemakaian berikut membuatnya lagi. */
export async function dropProvinsi(server: Server): Promise<void> {
  siap = undefined
  await dropDatabase(server, TEMPLAT)
}

/** Mengarahkan `lib/server/db` proses ini ke `url`: beberapa ukuran berjalan dalam satu proses, masing-masing databasenya. */
export async function openBasis(url: string): Promise<{ close: () => Promise<void> }> {
  process.env.DATABASE_URL = url
  process.env.NEXTAUTH_SECRET ??= 'rahasia-untuk-ukuran-saja-panjang-40-huruf'
  const pool = new pg.Pool({ connectionString: url, max: 12 })
  pool.on('error', () => {})
  globalThis.titianDb = { pool, prisma: new PrismaClient({ adapter: new PrismaPg(pool) }) }
  const { forgetSetelan } = await import('../../lib/server/clock.ts')
  forgetSetelan()
  return {
    close: async () => {
      await pool.end()
      globalThis.titianDb = undefined
      delete process.env.DATABASE_URL
    },
  }
}

/** Nilai tengah dan persentil ke-95. */
export function ringkasMs(waktu: readonly number[]): { tengah: number; p95: number } {
  const urut = [...waktu].sort((a, b) => a - b)
  const letak = (bagian: number) => urut[Math.min(urut.length - 1, Math.floor(urut.length * bagian))] ?? 0
  return { tengah: letak(0.5), p95: letak(0.95) }
}
