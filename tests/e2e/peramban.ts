import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'
import { z } from 'zod'

/** Versi yang dicoba; dipasang hanya di mesin tanpa Chromium, agar npm ci tidak membawa 60 MB ke semua orang. */
const SPARTICUZ = '@sparticuz/chromium@153.0.0'
const SHELL = '/usr/bin/chromium-headless-shell'

const modulSparticuz = z.object({
  default: z.custom<{ executablePath: () => Promise<string> }>(
    (isi) => typeof isi === 'function' || typeof isi === 'object',
  ),
})

function run(perintah: string, args: string[]): boolean {
  return (
    spawnSync(perintah, args, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
      .status === 0
  )
}

function isDapatDipakai(path: string | undefined): path is string {
  if (!path || !existsSync(path)) return false
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

async function installSparticuz(folder: string): Promise<string> {
  const paket = join(folder, 'node_modules', '@sparticuz', 'chromium', 'build', 'index.js')
  if (
    !existsSync(paket) &&
    !run('npm', ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', SPARTICUZ])
  )
    throw new Error(
      `Chromium tidak ditemukan dan ${SPARTICUZ} tidak dapat dipasang. Isi TITIAN_CHROMIUM dengan jalur Chromium.`,
    )
  const modul = modulSparticuz.parse(await import(pathToFileURL(paket).href))
  return modul.default.executablePath()
}

/**
 * Jalur Chromium: TITIAN_CHROMIUM, milik sistem, milik Playwright; bila tidak ada, sebagai root di Debian dipasang dengan apt,
 * selain itu diambil dari registri npm ke folder kerja. Melempar bila semuanya gagal.
 */
export async function ensureChromium(kerja: string): Promise<string> {
  const calon = [
    process.env.TITIAN_CHROMIUM,
    // Tanpa jendela sama sekali: halaman pertamanya tiba dua kali lebih cepat daripada Chromium penuh.
    SHELL,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    chromium.executablePath(),
  ]
  const ada = calon.find(isDapatDipakai)
  if (ada) return ada
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update', '-qq'])
    for (const [paket, jalur] of [
      ['chromium-headless-shell', SHELL],
      ['chromium', '/usr/bin/chromium'],
    ] as const)
      if (run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', paket]) && isDapatDipakai(jalur))
        return jalur
  }
  return installSparticuz(join(kerja, 'chromium'))
}

/** Jaringan tertutup: Chromium tidak menghubungi siapa pun; sebagai root ia menolak berjalan dengan kotak pasirnya. */
export const BENDERA = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]
