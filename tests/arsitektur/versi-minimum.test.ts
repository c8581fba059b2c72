import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

/** Versi terendah yang aman, dengan alasannya; `npm audit` tidak selalu terjangkau dari jaringan tertutup. */
const MINIMUM: readonly (readonly [paket: string, versi: string, alasan: string])[] = [
  ['next', '16.4.1', 'CVE-2026-94482 dan pendahulunya: proxy dilewati, server action dijatuhkan tanpa masuk'],
  ['react', '19.2.1', 'pembacaan kiriman server component yang dibuat-buat'],
  ['react-dom', '19.2.1', 'sepasang dengan react'],
  ['next-auth', '4.24.15', 'pembacaan token yang gagal terbuka'],
]

const kunciSchema = z.object({ packages: z.record(z.string(), z.object({ version: z.string().optional() })) })
const { packages } = kunciSchema.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')))
const paketSchema = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
})
const manifes = paketSchema.parse(JSON.parse(readFileSync('package.json', 'utf8')))

/** Membandingkan versi menurut tiga angkanya; pratayang dianggap di bawah rilisnya. */
function compareVersi(a: string, b: string): number {
  const pecah = (versi: string) => versi.split('-')[0]?.split('.').map(Number) ?? []
  const [kiri, kanan] = [pecah(a), pecah(b)]
  for (let i = 0; i < 3; i++) if (kiri[i] !== kanan[i]) return (kiri[i] ?? 0) - (kanan[i] ?? 0)
  return Number(b.includes('-')) - Number(a.includes('-'))
}

describe('versi paket', () => {
  it('pembandingnya sendiri benar', () => {
    expect(compareVersi('16.4.10', '16.4.9')).toBeGreaterThan(0)
    expect(compareVersi('16.4.1', '16.4.1')).toBe(0)
    expect(compareVersi('16.4.1-canary.3', '16.4.1')).toBeLessThan(0)
    expect(compareVersi('4.24.9', '4.24.15')).toBeLessThan(0)
  })

  it.each(MINIMUM)('%s paling rendah %s (%s), juga salinan di dalam paket lain', (paket, versi) => {
    const ada = Object.entries(packages).filter(
      ([path]) => path === `node_modules/${paket}` || path.endsWith(`/node_modules/${paket}`),
    )
    expect(ada.length).toBeGreaterThan(0)
    expect(ada.filter(([, isi]) => compareVersi(isi.version ?? '0', versi) < 0)).toEqual([])
  })

  it('setiap paket langsung dikunci pada satu versi', () => {
    const longgar = Object.entries({ ...manifes.dependencies, ...manifes.devDependencies }).filter(
      ([, versi]) => !/^\d+\.\d+\.\d+/.test(versi),
    )
    expect(longgar).toEqual([])
  })

  it('TypeScript di bawah 7: dependency-cruiser tidak membaca apa pun dengan yang lebih baru', () => {
    expect(compareVersi(packages['node_modules/typescript']?.version ?? '9', '7.0.0')).toBeLessThan(0)
  })
})
