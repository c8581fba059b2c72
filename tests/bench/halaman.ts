// Lebih panjang dari biasanya: dua server, dua ukuran (P7 laju, P10 JavaScript) dari satu persiapan.
import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { findFreePort } from '../../lib/server/porta.ts'
import { dropDatabase, type Server } from '../../scripts/bagian/database.ts'
import { ensureBangunan, KERJA, ROOT, runPerintah } from '../../scripts/bagian/siapkan.ts'
import { createProvinsi, openBasis } from './bahan.ts'
import { type BarisUkur, makeBaris } from './baris.ts'

const RAHASIA = 'rahasia-hanya-untuk-ukuran-bench-40-huruf-lebih'

async function serve(
  folder: string,
  env: Record<string, string>,
): Promise<{ base: string; child: ChildProcess }> {
  const port = await findFreePort()
  const child = spawn(process.execPath, ['--max-semi-space-size=8', join(folder, 'server.js')], {
    cwd: ROOT,
    stdio: 'ignore',
    env: { ...process.env, NODE_ENV: 'production', PORT: String(port), HOSTNAME: '127.0.0.1', ...env },
  })
  const base = `http://127.0.0.1:${port}`
  for (let i = 0; i < 200; i++) {
    if (
      await fetch(base).then(
        () => true,
        () => false,
      )
    )
      return { base, child }
    await new Promise((done) => setTimeout(done, 100))
  }
  throw new Error('server ukuran tidak siap')
}

async function buildTelanjang(): Promise<string> {
  const folder = join(KERJA, 'telanjang')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  cpSync(join(ROOT, 'tests', 'bench', 'telanjang'), folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
  const hasil = await runPerintah('next', ['build', '--webpack', folder], { env: { NODE_ENV: 'production' } })
  if (hasil.kode !== 0) throw new Error(hasil.keluaran.slice(-3000))
  cpSync(join(folder, '.next', 'static'), join(folder, '.next', 'standalone', '.next', 'static'), {
    recursive: true,
  })
  return join(folder, '.next', 'standalone')
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

function fetchOnce(url: string, cookie: string): Promise<{ status: number; bytes: number; ms: number }> {
  return new Promise((done, fail) => {
    const mulai = performance.now()
    const req = request(url, { agent, headers: { cookie } }, (res) => {
      let bytes = 0
      res.on('data', (part: Buffer) => {
        bytes += part.length
      })
      res.on('end', () => done({ status: res.statusCode ?? 0, bytes, ms: performance.now() - mulai }))
    })
    req.once('error', fail)
    req.end()
  })
}

/** Permintaan per detik dengan 8 sambungan yang terus penuh. */
async function measureLaju(url: string, cookie: string, detik: number): Promise<number> {
  const akhir = performance.now() + detik * 1000
  let n = 0
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      while (performance.now() < akhir) {
        const { status } = await fetchOnce(url, cookie)
        if (status !== 200) throw new Error(`${url} menjawab ${status}`)
        n += 1
      }
    }),
  )
  return n / detik
}

/** Persentil ke-95 pada laju tetap, milidetik. */
async function measureP95(url: string, cookie: string, perDetik: number, detik: number): Promise<number> {
  const jawaban: Promise<{ ms: number }>[] = []
  for (let i = 0; i < perDetik * detik; i++) {
    jawaban.push(fetchOnce(url, cookie))
    await new Promise((done) => setTimeout(done, 1000 / perDetik))
  }
  const waktu = (await Promise.all(jawaban)).map(({ ms }) => ms).sort((a, b) => a - b)
  return waktu[Math.floor(waktu.length * 0.95)] ?? 0
}

/** KB gzip yang diunduh peramban masa kini: skrip `nomodule` tidak pernah diambilnya. */
async function measureJs(base: string, path: string, cookie: string): Promise<number> {
  const html = await fetch(base + path, { headers: { cookie } }).then((answer) => answer.text())
  const files = new Set(
    [...html.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="(\/_next\/static\/[^"]+\.js)"[^>]*>/g)]
      .filter(([tanda]) => !/\bnomodule\b/i.test(tanda))
      .map((match) => match[1] ?? ''),
  )
  let bytes = 0
  for (const file of files) {
    const answer = await fetch(base + file)
    bytes += gzipSync(await answer.text()).length
  }
  return Math.round(bytes / 102.4) / 10
}

async function openSesiUkur(persona: string): Promise<string> {
  const { withTransaction } = await import('../../lib/server/db.ts')
  const { signInPersona } = await import('../../lib/akun/commands.ts')
  const { token } = await withTransaction((tx) => signInPersona(tx, persona))
  return `titian-sesi=${token}`
}

/** P7: daftar 50 dari 16.426 pegawai, layar tim, dan dasbor, dibanding halaman Next telanjang; P10: JavaScript muatan pertama. */
export async function rows(server: Server): Promise<BarisUkur[]> {
  const nama = 'titian_ukur_halaman'
  process.env.NEXTAUTH_SECRET = RAHASIA
  const url = await createProvinsi(server, nama)
  const basis = await openBasis(url)
  const admin = await openSesiUkur('admin')
  const pegawai = await openSesiUkur('pegawai')
  const penilai = await openSesiUkur('penilai')
  await ensureBangunan()
  const ours = await serve(join(ROOT, '.next', 'standalone'), {
    DATABASE_URL: url,
    NEXTAUTH_SECRET: RAHASIA,
    TITIAN_ROOT: ROOT,
    LOG_LEVEL: 'silent',
  })
  const floor = await serve(await buildTelanjang(), {})
  try {
    await measureLaju(`${ours.base}/pegawai`, admin, 2)
    await measureLaju(floor.base, '', 2)
    const lajuLantai = await measureLaju(floor.base, '', 5)
    const lajuKita = await measureLaju(`${ours.base}/pegawai`, admin, 5)
    const p95Lantai = await measureP95(floor.base, '', 30, 5)
    const p95Kita = await measureP95(`${ours.base}/pegawai`, admin, 30, 10)
    const lainnya: BarisUkur[] = []
    for (const [id, apa, alamat, cookie] of [
      ['tim', 'layar penilaian tim', '/penilaian/2026-10', penilai],
      ['dasbor', 'dasbor seluruh wilayah 16.426 orang', '/dasbor', admin],
    ] as const) {
      await measureLaju(ours.base + alamat, cookie, 2)
      lainnya.push(
        makeBaris({
          id: `P7-${id}-laju`,
          what: `${apa}, permintaan per detik`,
          floor: lajuLantai,
          ours: await measureLaju(ours.base + alamat, cookie, 5),
          unit: 'per detik',
          better: 'besar',
          n: 5,
        }),
        makeBaris({
          id: `P7-${id}-p95`,
          what: `${apa} pada 30 permintaan per detik, p95`,
          floor: p95Lantai,
          ours: await measureP95(ours.base + alamat, cookie, 30, 10),
          unit: 'ms',
          better: 'kecil',
          n: 300,
        }),
      )
    }
    const jsLantai = await measureJs(floor.base, '/', '')
    return [
      makeBaris({
        id: 'P7-laju',
        what: 'daftar 50 dari 16.426 pegawai, permintaan per detik',
        floor: lajuLantai,
        ours: lajuKita,
        unit: 'per detik',
        better: 'besar',
        n: 5,
      }),
      makeBaris({
        id: 'P7-p95',
        what: 'daftar pegawai pada 30 permintaan per detik, p95',
        floor: p95Lantai,
        ours: p95Kita,
        unit: 'ms',
        better: 'kecil',
        n: 300,
      }),
      ...lainnya,
      makeBaris({
        id: 'P10-pegawai',
        what: 'JavaScript muatan pertama /saya, gzip',
        floor: jsLantai,
        ours: await measureJs(ours.base, '/saya', pegawai),
        unit: 'KB',
        better: 'kecil',
        n: 1,
      }),
      makeBaris({
        id: 'P10-staf',
        what: 'JavaScript muatan pertama /pegawai, gzip',
        floor: jsLantai,
        ours: await measureJs(ours.base, '/pegawai', admin),
        unit: 'KB',
        better: 'kecil',
        n: 1,
      }),
    ]
  } finally {
    ours.child.kill('SIGTERM')
    floor.child.kill('SIGTERM')
    await basis.close()
    await dropDatabase(server, nama)
  }
}
