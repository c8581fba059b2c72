import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, type BrowserContextOptions, expect, type Page } from '@playwright/test'
import { findFreePort } from '../../lib/server/porta.ts'
import { applyMigrations } from '../../lib/server/skema-mesin.ts'
import { dropDatabase, ensureDatabase, startServer } from '../../scripts/bagian/database.ts'
import { KERJA } from '../../scripts/bagian/siapkan.ts'
import { getPersona, type KunciPersona } from '../personas.ts'
import { startWeb } from './web.ts'

export type Kantor = { alamat: string; contoh: string; stop: () => Promise<void> }

/** Server produksi tersendiri atas database segar yang diisi `isi`: perjalanan yang mengubah banyak tidak mengganggu uji lain. */
export async function startKantor(
  nama: string,
  contoh: string,
  isi: (url: string) => Promise<void>,
): Promise<Kantor> {
  const server = await startServer('pg-e2e', { fsync: false })
  // Nomor prosesnya di depan: begitulah sisa uji yang terhenti dikenali dan dibuang.
  const database = `titian_e2e_${process.pid}_${nama}`
  mkdirSync(contoh, { recursive: true })
  await dropDatabase(server, database)
  await ensureDatabase(server, database)
  const url = server.url(database)
  await applyMigrations(url)
  await isi(url)
  const alamat = `http://127.0.0.1:${await findFreePort()}`
  const web = await startWeb(alamat, {
    DATABASE_URL: url,
    TITIAN_CONTOH: contoh,
    BERKAS_DIR: join(KERJA, `berkas-${nama}`),
  })
  const stop = async () => {
    await web.stop()
    await dropDatabase(server, database)
  }
  return { alamat, contoh, stop }
}

const FOTO = join(KERJA, 'uji', 'foto')

/** Peramban segar yang masuk sekali tekan, seperti orangnya sendiri. */
export async function openAs(
  browser: Browser,
  kantor: Kantor,
  kunci: KunciPersona,
  opsi: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({
    baseURL: kantor.alamat,
    viewport: { width: 1440, height: 900 },
    acceptDownloads: true,
    ...opsi,
  })
  const page = await context.newPage()
  await page.goto('/masuk')
  await page.getByRole('button', { name: getPersona(kunci).nama }).click()
  await page.waitForURL((alamat) => !alamat.pathname.startsWith('/masuk'))
  await expect(page.locator('h1:visible').first()).toBeVisible()
  return page
}

/** Layar yang sama pada kedua lebar dan kedua tema, untuk dilihat orang. */
export async function takeFoto(page: Page, nama: string): Promise<void> {
  mkdirSync(FOTO, { recursive: true })
  const semula = page.viewportSize()
  for (const [width, tema] of [
    [1440, 'light'],
    [390, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme: tema })
    await page.screenshot({ path: join(FOTO, `${nama}-${width}-${tema}.png`), fullPage: true })
  }
  if (semula) await page.setViewportSize(semula)
  await page.emulateMedia({ colorScheme: 'light' })
}
