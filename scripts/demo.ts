import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { applyMigrations } from '../lib/server/skema-mesin.ts'
import {
  dropDatabase,
  ensureDatabase,
  findKeadaan,
  type Server,
  startServer,
  withClient,
} from './bagian/database.ts'
import { ensureBangunan, ensureKlien, ensureRahasia, KERJA, ROOT, stopPerintah } from './bagian/siapkan.ts'

const mulai = performance.now()
const port = Number(process.env.PORT ?? 3000)
/** Banyaknya pegawai wilayah contoh; 16426 menyalakan sebuah provinsi. Hanya dibaca saat databasenya masih kosong. */
const UKURAN = Number(process.env.DEMO_PEGAWAI ?? 983)
const HANYA_JALAN = process.argv.includes('--tanpa-contoh')
let server: Server | undefined
let web: ReturnType<typeof spawn> | undefined
let berhenti = false

function say(pesan: string): void {
  console.log(`  ${((performance.now() - mulai) / 1000).toFixed(1).padStart(6)} dtk  ${pesan}`)
}

async function shutdown(kode: number): Promise<never> {
  if (!berhenti) {
    berhenti = true
    stopPerintah()
    const child = web
    if (child && child.exitCode === null) {
      const ended = new Promise<void>((done) => child.once('exit', () => done()))
      child.kill('SIGTERM')
      const force = setTimeout(() => child.kill('SIGKILL'), 8_000)
      await ended
      clearTimeout(force)
    }
    await server?.stop()
    process.exit(kode)
  }
  return new Promise(() => {})
}

function fail(pesan: string): Promise<never> {
  console.error(`\n${pesan}\n`)
  return shutdown(1)
}

for (const sinyal of ['SIGINT', 'SIGTERM'] as const) process.on(sinyal, () => void shutdown(0))

function isPortFree(): Promise<boolean> {
  return new Promise((done) => {
    const probe = createServer()
    probe.once('error', () => done(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => done(true)))
  })
}

async function prepareDatabase(): Promise<string> {
  server = await startServer()
  const nama = server.bawaan
  if (process.env.DEMO_RESET === '1' && !HANYA_JALAN) {
    const keadaan = await findKeadaan(server.url(nama)).catch(() => 'KOSONG' as const)
    if (keadaan === 'SUNGGUHAN')
      await fail(
        'DEMO_RESET ditolak: database ini tidak bertanda contoh, jadi mungkin berisi data sungguhan.',
      )
    if (process.env.DATABASE_URL)
      await withClient(server.url(nama), (client) =>
        client.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public'),
      )
    else await dropDatabase(server, nama)
    say('data contoh lama dibuang')
  }
  await ensureDatabase(server, nama)
  const url = server.url(nama)
  const keadaan = await findKeadaan(url)
  if (keadaan === 'SUNGGUHAN' && !HANYA_JALAN)
    await fail(
      'Database ini tidak bertanda contoh, jadi mungkin berisi data sungguhan. Pakai npm start, atau kosongkan DATABASE_URL untuk data contoh.',
    )
  const diterapkan = await applyMigrations(url)
  say(diterapkan.length > 0 ? `${diterapkan.length} migrasi diterapkan` : 'skema sudah terbaru')
  if (keadaan === 'KOSONG' && !HANYA_JALAN) {
    const { seedContoh } = await import('../prisma/seed/contoh.ts')
    await seedContoh(url, join(KERJA, 'contoh'), say, UKURAN)
  }
  return url
}

async function waitReady(): Promise<void> {
  for (let i = 0; i < 300; i++) {
    if (web?.exitCode !== null && web !== undefined)
      await fail('Server berhenti sebelum siap. Lihat pesan di atas.')
    const ok = await fetch(`http://127.0.0.1:${port}/api/ready`).then(
      (answer) => answer.ok,
      () => false,
    )
    if (ok) return
    await new Promise((done) => setTimeout(done, 100))
  }
  await fail('Server tidak siap dalam 30 detik.')
}

try {
  if (!(await isPortFree()))
    await fail(
      `Porta ${port} sudah dipakai. Hentikan yang memakainya, atau jalankan PORT=${port + 1} npm run demo.`,
    )
  if (!Number.isInteger(UKURAN) || UKURAN < 1)
    await fail('DEMO_PEGAWAI harus bilangan bulat, misalnya DEMO_PEGAWAI=16426.')
  console.log('\nTitian, menyiapkan …')
  await ensureKlien()
  const [url] = await Promise.all([
    prepareDatabase(),
    ensureBangunan().then((dibangun) => say(dibangun ? 'aplikasi dibangun' : 'aplikasi sudah terbangun')),
  ])
  const alamat = process.env.TITIAN_ALAMAT ?? `http://127.0.0.1:${port}`
  // Generasi muda V8 yang kecil: impor 16.426 baris memuncak 50 MB lebih rendah, dan halaman tidak melambat.
  web = spawn(process.execPath, ['--max-semi-space-size=8', join(ROOT, '.next', 'standalone', 'server.js')], {
    cwd: ROOT,
    stdio: 'inherit',
    env: {
      LOG_LEVEL: 'warn',
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: url,
      NEXTAUTH_SECRET: ensureRahasia(),
      TITIAN_ALAMAT: alamat,
      TITIAN_CONTOH: join(KERJA, 'contoh'),
      TITIAN_ROOT: ROOT,
      PORT: String(port),
      HOSTNAME: process.env.HOST ?? '127.0.0.1',
    },
  })
  web.once('exit', (kode) => {
    if (!berhenti) void fail(`Server berhenti sendiri (kode ${kode}).`)
  })
  await waitReady()
  say('siap')
  console.log(`\n  Buka ${alamat}/masuk`)
  if (!HANYA_JALAN && existsSync(join(ROOT, 'tests', 'personas.ts'))) {
    const { PERSONAS } = await import('../tests/personas.ts')
    console.log('  Masuk sekali tekan sebagai:')
    for (const persona of PERSONAS) console.log(`    ${persona.nama.padEnd(34)} ${persona.keterangan}`)
  }
  console.log('\n  Ctrl-C untuk berhenti. Data tersimpan; DEMO_RESET=1 npm run demo memulai dari awal.\n')
} catch (error) {
  await fail(error instanceof Error ? error.message : String(error))
}
