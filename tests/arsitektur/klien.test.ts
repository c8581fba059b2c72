import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const AKHIRAN = ['', '.ts', '.tsx']

/** Yang diimpor sebuah berkas pada saat berjalan: impor tipe tidak ikut ke peramban, action hanya rujukannya. */
function listImpor(berkas: string): string[] {
  const sumber = readFileSync(berkas, 'utf8')
  return [...sumber.matchAll(/^(?:import|export) (?!type )([^;]*?)from '([^']+)'/gms)].flatMap(
    ([, nama = '', dari = '']) => {
      const semuaTipe =
        /^\{[^}]*\}\s*$/.test(nama) && !/[{,]\s*(?!type )\w/.test(nama.replaceAll(/\s+/g, ' '))
      return semuaTipe || /\/actions[^/]*$/.test(dari) ? [] : [dari]
    },
  )
}

function findBerkas(dari: string, impor: string): string | undefined {
  const dasar = impor.startsWith('@/') ? impor.slice(2) : join(dirname(dari), impor)
  return AKHIRAN.map((akhiran) => dasar + akhiran).find((satu) => /\.tsx?$/.test(satu) && existsSync(satu))
}

/** Jalan dari berkas klien ke zod, atau null. */
function findJalanZod(mulai: string, kunjung = new Set<string>()): string[] | null {
  if (kunjung.has(mulai)) return null
  kunjung.add(mulai)
  for (const impor of listImpor(mulai)) {
    if (impor === 'zod') return [mulai, 'zod']
    const berkas = impor.startsWith('.') || impor.startsWith('@/') ? findBerkas(mulai, impor) : undefined
    const jalan = berkas ? findJalanZod(berkas, kunjung) : null
    if (jalan) return [mulai, ...jalan]
  }
  return null
}

const klien = ['components', 'app'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entri) => entri.isFile() && /\.tsx?$/.test(entri.name))
    .map((entri) => join(entri.parentPath, entri.name))
    .filter((berkas) => /^(?:\/\/[^\n]*\n)*['"]use client['"]/.test(readFileSync(berkas, 'utf8'))),
)

test('zod tinggal di server: tidak satu pun komponen klien membawanya ke peramban', () => {
  expect(klien.length).toBeGreaterThan(20)
  expect(klien.flatMap((berkas) => findJalanZod(berkas)?.join(' → ') ?? [])).toEqual([])
})

test('pemeriksanya melihat zod yang memang ada', () => {
  expect(findJalanZod('lib/kehadiran/schema-catatan.ts')).toEqual(['lib/kehadiran/schema-catatan.ts', 'zod'])
})
