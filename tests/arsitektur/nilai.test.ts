import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = process.cwd()
const MODUL = readdirSync('lib').filter((nama) => existsSync(join('lib', nama, 'schema.ts')))

function isTupel(nilai: unknown): nilai is readonly string[] {
  return (
    Array.isArray(nilai) &&
    nilai.length > 1 &&
    nilai.every((satu) => typeof satu === 'string' && /^[A-Z][A-Z_]+$/.test(satu))
  )
}

function isLabel(nilai: unknown): nilai is Record<string, unknown> {
  return (
    typeof nilai === 'object' &&
    nilai !== null &&
    !Array.isArray(nilai) &&
    Object.keys(nilai).every((kunci) => /^[A-Z][A-Z_]+$/.test(kunci))
  )
}

async function loadEkspor(path: string): Promise<[string, unknown][]> {
  const isi: Record<string, unknown> = await import(path)
  return Object.entries(isi)
}

async function listBerkas(modul: string, awalan: string): Promise<[string, unknown][]> {
  const names = readdirSync(join('lib', modul)).filter(
    (nama) => nama.startsWith(awalan) && nama.endsWith('.ts'),
  )
  return (await Promise.all(names.map((nama) => loadEkspor(join(ROOT, 'lib', modul, nama))))).flat()
}

type Tupel = { modul: string; nama: string; nilai: readonly string[] }
const tupel: Tupel[] = []
for (const path of ['lib/akses/peran.ts', 'lib/hukum/evaluasi.ts', 'lib/hukum/peraturan.ts'])
  for (const [nama, nilai] of await loadEkspor(join(ROOT, path)))
    if (isTupel(nilai)) tupel.push({ modul: path, nama, nilai })
const label: { modul: string; nama: string; kunci: string[] }[] = []
for (const modul of MODUL) {
  for (const [nama, nilai] of await listBerkas(modul, 'schema'))
    if (isTupel(nilai)) tupel.push({ modul, nama, nilai })
  const transisi = join(ROOT, 'lib', modul, 'aturan', 'transisi.ts')
  if (existsSync(transisi))
    for (const [nama, nilai] of await loadEkspor(transisi))
      if (isTupel(nilai)) tupel.push({ modul, nama, nilai })
  for (const [nama, nilai] of await listBerkas(modul, 'labels'))
    if (isLabel(nilai)) label.push({ modul, nama, kunci: Object.keys(nilai) })
}

/** Modul pemilik tabel: nama berkas skema Prisma yang memuatnya. */
function findModul(tabel: string): string | undefined {
  const berkas = readdirSync('prisma/schema').find((nama) =>
    readFileSync(join('prisma/schema', nama), 'utf8').includes(`@@map("${tabel}")`),
  )
  return berkas?.replace('.prisma', '')
}

/** Kendala `kolom IN (…)` dari semua migrasi, pada tabel yang modulnya sudah mempunyai skema masukan. */
function readKendala(): { kendala: string; nilai: string[] }[] {
  const sql = readdirSync('prisma/migrations', { withFileTypes: true })
    .filter((entri) => entri.isDirectory())
    .map((entri) => readFileSync(join('prisma/migrations', entri.name, 'migration.sql'), 'utf8'))
    .join('\n')
  const berskema = [...MODUL, 'akun', 'server']
  return [...sql.matchAll(/ALTER TABLE (\w+)([^;]*);/g)].flatMap(([, tabel = '', isi = '']) =>
    berskema.includes(findModul(tabel) ?? '')
      ? [...isi.matchAll(/CONSTRAINT (\w+) CHECK \(\w+ IN \(([^)]*)\)\)/g)].map(
          ([, kendala = '', daftar = '']) => ({
            kendala,
            nilai: [...daftar.matchAll(/'([A-Z_]+)'/g)].flatMap((cocok) => (cocok[1] ? [cocok[1]] : [])),
          }),
        )
      : [],
  )
}

describe('nilai yang bertanda', () => {
  it('ada banyak tupel dan label untuk dibandingkan', () => {
    expect(tupel.length).toBeGreaterThan(8)
    expect(label.length).toBeGreaterThan(5)
  })

  it.each(label)(
    '$modul $nama menyebut setiap nilai sebuah tupel, tidak kurang dan tidak lebih',
    ({ kunci }) => {
      const cocok = tupel.some(({ nilai }) => [...nilai].sort().join() === [...kunci].sort().join())
      expect(cocok ? [] : kunci).toEqual([])
    },
  )

  it.each(readKendala().filter(({ nilai }) => nilai.length > 2))(
    'kendala $kendala menyebut nilai yang sama dengan sebuah tupel',
    ({ nilai }) => {
      const sama = tupel.some((satu) => [...satu.nilai].sort().join() === [...nilai].sort().join())
      const dekat = tupel
        .filter((satu) => satu.nilai.some((kata) => nilai.includes(kata)))
        .map(({ modul, nama }) => `${modul}.${nama}`)
      expect(sama ? [] : [nilai, dekat]).toEqual([])
    },
  )
})
