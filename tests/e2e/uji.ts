import AxeBuilder from '@axe-core/playwright'
import { type BrowserContext, test as dasar, expect, type Page } from '@playwright/test'
import { z } from 'zod'
import type { KunciPersona } from '../personas.ts'

const sesiSchema = z.record(z.string(), z.string())

function getAlamat(): string {
  const alamat = process.env.TITIAN_ALAMAT
  if (!alamat) throw new Error('Lingkungan e2e belum disiapkan.')
  return alamat
}

/** Token sesi persona yang dibuka saat penyiapan. */
export function getToken(kunci: KunciPersona): string {
  const token = sesiSchema.parse(JSON.parse(process.env.TITIAN_SESI ?? '{}'))[kunci]
  if (!token) throw new Error(`Tidak ada sesi untuk ${kunci}.`)
  return token
}

/** Menaruh sesi pada konteks peramban. */
export async function signInWith(context: BrowserContext, token: string): Promise<void> {
  await context.addCookies([
    { name: 'titian-sesi', value: token, url: getAlamat(), httpOnly: true, sameSite: 'Lax' },
  ])
}

/** Yang tidak boleh terjadi di halaman mana pun: galat konsol, galat skrip, pelanggaran CSP. Dikumpulkan sejak awal. */
export async function watchHalaman(page: Page): Promise<() => Promise<string[]>> {
  const buruk: string[] = []
  page.on('console', (pesan) => {
    if (pesan.type() === 'error')
      buruk.push(`konsol: ${pesan.text().slice(0, 300)} (${pesan.location().url})`)
  })
  page.on('pageerror', (galat) => buruk.push(`skrip: ${galat.message.slice(0, 300)}`))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (pelanggaran) => {
      console.error(`CSP ${pelanggaran.violatedDirective} ${pelanggaran.blockedURI} ${pelanggaran.sample}`)
    })
  })
  return async () => {
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done(null))))
    return buruk
  }
}

/** Menunggu skrip halaman memasang dirinya; peristiwa `load` sudah berarti seluruh alirannya tiba. */
export async function waitTenang(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestIdleCallback(() => done(null), { timeout: 1_000 })))
}

/** Pelanggaran axe dari semua tingkat, satu baris per aturan dan unsur. */
export async function listAxe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.slice(0, 3).map((node) => `axe ${impact} ${id}: ${node.html.slice(0, 160)}`),
  )
}

/** Lebar yang meluap ke samping, dalam piksel; 0 berarti tidak ada guliran mendatar. */
export function measureLuapan(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

export const test = dasar.extend<{ persona: (kunci: KunciPersona) => Promise<Page> }>({
  baseURL: async ({ browserName: _ }, use) => use(getAlamat()),
  /** Halaman baru yang sudah masuk sebagai persona. */
  persona: async ({ context, page }, use) => {
    await use(async (kunci) => {
      await signInWith(context, getToken(kunci))
      return page
    })
  },
})

export { expect }
