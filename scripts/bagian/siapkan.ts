import { spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const ROOT = join(import.meta.dirname, '..', '..')
export const KERJA = join(ROOT, '.titian')
const BIN = join(ROOT, 'node_modules', '.bin')

export type HasilPerintah = { kode: number; keluaran: string }

/** Menjalankan satu perintah dari node_modules/.bin; keluarannya dikumpulkan dan, bila diminta, diteruskan. */
export function runPerintah(
  nama: string,
  args: string[],
  opsi: { env?: Record<string, string>; tampil?: boolean } = {},
): Promise<HasilPerintah> {
  return new Promise((done) => {
    const child = spawn(join(BIN, nama), args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', CHECKPOINT_DISABLE: '1', ...opsi.env },
    })
    let keluaran = ''
    const take = (part: Buffer) => {
      keluaran += part.toString()
      if (opsi.tampil) process.stdout.write(part)
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    child.once('error', (error) => done({ kode: 127, keluaran: String(error) }))
    child.once('exit', (kode, sinyal) => done({ kode: kode ?? (sinyal ? 130 : 1), keluaran }))
    anak.add(child)
    child.once('exit', () => anak.delete(child))
  })
}

const anak = new Set<{ kill: (signal: NodeJS.Signals) => boolean }>()
/** Menghentikan perintah yang masih berjalan; dipakai saat Ctrl-C. */
export function stopPerintah(): void {
  for (const child of anak) child.kill('SIGTERM')
}

function digestPaths(paths: string[]): string {
  const hash = createHash('sha256')
  const walk = (path: string) => {
    const full = join(ROOT, path)
    if (!existsSync(full)) return
    const entries = readdirSync(full, { withFileTypes: true })
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const child = join(path, entry.name)
      if (entry.isDirectory()) {
        if (entry.name !== 'prisma-client') walk(child)
      } else hash.update(child).update(readFileSync(join(ROOT, child)))
    }
  }
  for (const path of paths) {
    if (/\.[a-z]+$/.test(path))
      hash.update(path).update(existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path)) : '')
    else walk(path)
  }
  return hash.digest('hex')
}

function isFresh(nama: string, digest: string): boolean {
  const stamp = join(KERJA, nama)
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === digest
}

function remember(nama: string, digest: string): void {
  mkdirSync(KERJA, { recursive: true })
  writeFileSync(join(KERJA, nama), digest)
}

/** Membangkitkan klien Prisma bila skemanya berubah; tidak mengunduh apa pun. */
export async function ensureKlien(): Promise<void> {
  const digest = digestPaths(['prisma/schema', 'package-lock.json'])
  if (isFresh('klien', digest) && existsSync(join(ROOT, 'lib', 'server', 'prisma-client', 'client.ts')))
    return
  // Prisma meminta alamat mesin skema walau tidak memanggilnya; tanpa ini ia mencoba mengunduh.
  const hasil = await runPerintah('prisma', ['generate'], {
    env: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath },
  })
  if (hasil.kode !== 0) throw new Error(`Klien Prisma tidak dapat dibangkitkan:\n${hasil.keluaran}`)
  remember('klien', digest)
}

/** Membangun aplikasi bila sumbernya berubah; hasilnya `.next/standalone` yang lengkap. Mengembalikan apakah dibangun. */
export async function ensureBangunan(): Promise<boolean> {
  const digest = digestPaths([
    'app',
    'components',
    'lib',
    'public',
    'prisma/schema',
    'proxy.ts',
    'instrumentation.ts',
    'next.config.ts',
    'tsconfig.json',
    'package-lock.json',
    'postcss.config.mjs',
  ])
  const standalone = join(ROOT, '.next', 'standalone')
  if (isFresh('bangunan', digest) && existsSync(join(standalone, 'server.js'))) return false
  rmSync(join(KERJA, 'bangunan'), { force: true })
  const hasil = await runPerintah('next', ['build'], { env: { NODE_ENV: 'production' } })
  if (hasil.kode !== 0) throw new Error(`Aplikasi tidak dapat dibangun:\n${hasil.keluaran.slice(-6000)}`)
  cpSync(join(ROOT, '.next', 'static'), join(standalone, '.next', 'static'), { recursive: true })
  cpSync(join(ROOT, 'public'), join(standalone, 'public'), { recursive: true })
  remember('bangunan', digest)
  return true
}

/** Rahasia instalasi ini: dari lingkungan, atau dibuat sekali di folder kerja. */
export function ensureRahasia(): string {
  if (process.env.NEXTAUTH_SECRET) return process.env.NEXTAUTH_SECRET
  const path = join(KERJA, 'rahasia')
  mkdirSync(KERJA, { recursive: true })
  if (!existsSync(path)) writeFileSync(path, randomBytes(48).toString('base64url'), { mode: 0o600 })
  return readFileSync(path, 'utf8').trim()
}
