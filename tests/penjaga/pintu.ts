import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { PintuTerbuka } from '../../lib/server/action.ts'

export type Pintu = PintuTerbuka & { berkas: string; ekspor: string; metode: 'AKSI' | 'GET' | 'POST' }

const ROOT = join(import.meta.dirname, '..', '..')

function listBerkas(folder: string, pola: RegExp): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entri) => entri.isFile())
    .map((entri) => join(entri.parentPath, entri.name).slice(ROOT.length + 1))
    .filter((path) => pola.test(path))
    .sort()
}

/** Berkas yang boleh berisi pintu; dipakai juga untuk memastikan tidak ada ekspor lain di dalamnya. */
export function listBerkasPintu(): string[] {
  return [...listBerkas('lib', /^lib\/[^/]+\/actions[^/]*\.ts$/), ...listBerkas('app/api', /\/route\.ts$/)]
}

function isTerbuka(nilai: unknown): nilai is { terbuka: PintuTerbuka } {
  return typeof nilai === 'function' && 'terbuka' in nilai
}

/** Rute yang sengaja bukan pintu, masing-masing dengan alasannya. */
export const BUKAN_PINTU: Readonly<Record<string, string>> = {
  'app/api/health/route.ts': 'hidup atau tidak, tanpa data',
  'app/api/ready/route.ts': 'siap atau tidak, tanpa data',
}

/** Setiap pintu yang ada di pohon ini, ditemukan dengan mengimpor berkasnya; ekspor yang bukan pintu dikembalikan terpisah. */
export async function listPintu(): Promise<{ pintu: Pintu[]; lain: string[] }> {
  const pintu: Pintu[] = []
  const lain: string[] = []
  for (const berkas of listBerkasPintu()) {
    if (berkas in BUKAN_PINTU) continue
    const isi: Record<string, unknown> = await import(join(ROOT, berkas))
    for (const [ekspor, nilai] of Object.entries(isi)) {
      if (isTerbuka(nilai)) {
        const metode = ekspor === 'GET' ? 'GET' : ekspor === 'POST' ? 'POST' : 'AKSI'
        pintu.push({ ...nilai.terbuka, berkas, ekspor, metode })
      } else if (!/^(?:dynamic|runtime|maxDuration)$/.test(ekspor)) lain.push(`${berkas}: ${ekspor}`)
    }
  }
  return { pintu, lain }
}
