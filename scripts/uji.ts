import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBangunan, ensureKlien, KERJA, ROOT, runPerintah, stopPerintah } from './bagian/siapkan.ts'

type Jumlah = { lulus: number; gagal: number; keluaran: string }
type Langkah = {
  nama: string
  run: () => Promise<Jumlah>
  /** Tidak ada gunanya berjalan bila langkah ini gagal. */
  setelah?: string
  lambat?: true
}

const CEPAT = process.argv.includes('--cepat')
const HASIL = join(KERJA, 'uji')
const mulai = performance.now()
let berhenti = false

for (const sinyal of ['SIGINT', 'SIGTERM'] as const)
  process.on(sinyal, () => {
    if (berhenti) return
    berhenti = true
    stopPerintah()
    // Uji yang dihentikan masih menutup server databasenya; setelah itu proses ini ikut berakhir.
    setTimeout(() => process.exit(130), 15_000).unref()
  })

/** Satu perkakas yang lulus atau gagal sebagai satu kesatuan. */
async function runPerkakas(nama: string, args: string[]): Promise<Jumlah> {
  const { kode, keluaran } = await runPerintah(nama, args)
  return kode === 0 ? { lulus: 1, gagal: 0, keluaran } : { lulus: 0, gagal: 1, keluaran }
}

async function runFungsi(fn: () => Promise<unknown>): Promise<Jumlah> {
  try {
    await fn()
    return { lulus: 1, gagal: 0, keluaran: '' }
  } catch (error) {
    return { lulus: 0, gagal: 1, keluaran: error instanceof Error ? error.message : String(error) }
  }
}

function readLaporan(path: string): unknown {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
}

function readAngka(isi: unknown, kunci: string): number {
  const nilai =
    typeof isi === 'object' && isi !== null ? Object.entries(isi).find(([k]) => k === kunci)?.[1] : undefined
  return typeof nilai === 'number' ? nilai : 0
}

/** Kegagalan tanpa uji yang gagal (berkas yang tidak dapat dibaca, penyiapan yang jatuh) tetap terhitung satu. */
function countGagal(kode: number, gagal: number): number {
  return kode === 0 ? gagal : Math.max(1, gagal)
}

async function runVitest(projects: string[]): Promise<Jumlah> {
  const path = join(HASIL, `${projects.join('-')}.json`)
  rmSync(path, { force: true })
  const { kode, keluaran } = await runPerintah('vitest', [
    'run',
    ...projects.flatMap((name) => ['--project', name]),
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${path}`,
  ])
  const laporan = readLaporan(path)
  const gagal = countGagal(kode, readAngka(laporan, 'numFailedTests'))
  return { lulus: readAngka(laporan, 'numPassedTests'), gagal, keluaran }
}

async function runPlaywright(): Promise<Jumlah> {
  const path = join(HASIL, 'e2e.json')
  rmSync(path, { force: true })
  const { kode, keluaran } = await runPerintah('playwright', ['test', '--reporter=line,json'], {
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: path },
  })
  const laporan = readLaporan(path)
  const stats = typeof laporan === 'object' && laporan !== null && 'stats' in laporan ? laporan.stats : {}
  const gagal = countGagal(kode, readAngka(stats, 'unexpected') + readAngka(stats, 'flaky'))
  return { lulus: readAngka(stats, 'expected'), gagal, keluaran }
}

/** Jenis halaman dan rute dibangkitkan lebih dulu: klon segar belum punya next-env.d.ts. */
async function checkTipe(): Promise<Jumlah> {
  rmSync(join(ROOT, '.next', 'types'), { recursive: true, force: true })
  rmSync(join(ROOT, '.next', 'dev', 'types'), { recursive: true, force: true })
  const typegen = await runPerintah('next', ['typegen'])
  if (typegen.kode !== 0) return { lulus: 0, gagal: 1, keluaran: typegen.keluaran }
  return runPerkakas('tsc', ['--noEmit'])
}

const POHON = ['app', 'components', 'lib', 'prisma', 'scripts', 'tests', 'proxy.ts']

/** Urutan baca: dari yang tercepat menunjuk kesalahan sampai yang menjalankan semuanya. */
const LANGKAH: readonly Langkah[] = [
  { nama: 'klien Prisma', run: () => runFungsi(ensureKlien) },
  { nama: 'bentuk dan lint (biome)', run: () => runPerkakas('biome', ['check', '.']) },
  { nama: 'tipe (tsc)', run: checkTipe, setelah: 'klien Prisma' },
  { nama: 'batas impor (dependency-cruiser)', run: () => runPerkakas('depcruise', POHON) },
  { nama: 'kode mati (knip)', run: () => runPerkakas('knip', []) },
  {
    nama: 'unit, skenario, arsitektur (vitest)',
    run: () => runVitest(['unit', 'skenario', 'arsitektur']),
    setelah: 'klien Prisma',
  },
  {
    nama: 'integrasi pada PostgreSQL (vitest)',
    run: () => runVitest(['integration']),
    setelah: 'klien Prisma',
    lambat: true,
  },
  {
    nama: 'bangunan produksi (next)',
    run: () => runFungsi(ensureBangunan),
    setelah: 'klien Prisma',
    lambat: true,
  },
  {
    nama: 'e2e di Chromium (playwright)',
    run: runPlaywright,
    setelah: 'bangunan produksi (next)',
    lambat: true,
  },
]

mkdirSync(HASIL, { recursive: true })
let lulus = 0
let gagal = 0
const jatuh = new Set<string>()

for (const langkah of LANGKAH.filter((satu) => !CEPAT || !satu.lambat)) {
  if (berhenti) break
  if (langkah.setelah && jatuh.has(langkah.setelah)) {
    console.log(`  –            ${langkah.nama}: dilewati, karena ${langkah.setelah} gagal`)
    jatuh.add(langkah.nama)
    gagal += 1
    continue
  }
  const awal = performance.now()
  const hasil = await langkah.run()
  if (berhenti) break
  lulus += hasil.lulus
  gagal += hasil.gagal
  if (hasil.gagal > 0) jatuh.add(langkah.nama)
  const detik = ((performance.now() - awal) / 1000).toFixed(1).padStart(6)
  const jumlah =
    hasil.lulus + hasil.gagal > 1
      ? `: ${hasil.lulus} lulus${hasil.gagal > 0 ? `, ${hasil.gagal} gagal` : ''}`
      : ''
  console.log(`  ${hasil.gagal > 0 ? '✗' : '✓'} ${detik} dtk  ${langkah.nama}${jumlah}`)
  if (hasil.gagal > 0) console.log(`\n${hasil.keluaran.trim().slice(-20_000)}\n`)
}

if (berhenti) {
  console.log('Dihentikan sebelum selesai.')
  process.exit(130)
}
console.log(`  selesai dalam ${((performance.now() - mulai) / 1000).toFixed(0)} dtk`)
console.log(`${lulus} passed, ${gagal} failed`)
process.exit(gagal === 0 ? 0 : 1)
