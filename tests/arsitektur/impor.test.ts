import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser'
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options'
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const ROOT = process.cwd()
const FOLDERS = ['app', 'components', 'lib', 'prisma', 'scripts', 'tests', 'proxy.ts']

async function cruiseTree(baseDir: string, folders: string[]): Promise<ICruiseResult> {
  const options: ICruiseOptions = await extractOptions(join(ROOT, '.dependency-cruiser.cjs'))
  const tsConfig = extractTsConfig(join(baseDir, 'tsconfig.json'))
  const resolve = { ...options.enhancedResolveOptions }
  const { output } = await cruise(
    folders,
    {
      ...options,
      validate: true,
      baseDir,
      ruleSet: options.ruleSet ?? {},
      tsConfig: { fileName: join(baseDir, 'tsconfig.json') },
    },
    resolve,
    { tsConfig },
  )
  if (typeof output === 'string') throw new Error('dependency-cruiser menjawab teks, bukan hasil')
  return output
}

describe('pohon yang sebenarnya', () => {
  it('terbaca lebih dari seratus modul dan tidak melanggar satu batas pun', async () => {
    const { modules, summary } = await cruiseTree(ROOT, FOLDERS)
    const read = modules.filter(
      (satu) => satu.dependencies.length > 0 && /^(?:lib|app|components)\//.test(satu.source),
    )
    expect(read.length).toBeGreaterThan(100)
    expect(summary.violations.map((satu) => `${satu.rule.name}: ${satu.from} → ${satu.to}`)).toEqual([])
  }, 60_000)
})

/** Satu impor yang ditanam: dari, ke, dan aturan yang harus menolaknya; tanpa aturan berarti harus lolos. */
const TANAMAN: readonly (readonly [dari: string, ke: string, aturan: string | null])[] = [
  ['lib/kalender/queries.ts', 'lib/pegawai/queries.ts', 'tangga-kalender'],
  ['lib/impor/queries.ts', 'lib/organisasi/queries.ts', 'tangga-impor'],
  ['lib/orang/aturan/umur.ts', 'lib/pegawai/aturan/bup.ts', 'tangga-orang'],
  ['lib/pegawai/schema.ts', 'lib/kelayakan/schema.ts', 'tangga-pegawai'],
  ['lib/kelayakan/facts.ts', 'lib/konversi/labels.ts', 'tangga-kelayakan'],
  ['lib/utils/tanggal.ts', 'lib/core/tanggal.ts', 'modul-dikenal-dari'],
  ['lib/kelayakan/queries.ts', 'lib/utils/tanggal.ts', 'modul-dikenal-ke'],
  ['lib/core/tanggal.ts', 'lib/hukum/evaluasi.ts', 'tingkat-0-core'],
  ['lib/core/rupiah.ts', 'node:fs', 'tingkat-0-core'],
  ['lib/core/format.ts', 'zod', 'tingkat-0-core'],
  ['lib/hukum/evaluasi.ts', 'lib/pegawai/schema.ts', 'tingkat-0-hukum'],
  ['lib/akses/izin.ts', 'lib/server/db.ts', 'tingkat-1-akses'],
  ['lib/pegawai/schema.ts', 'lib/server/db.ts', 'tingkat-1'],
  ['lib/pegawai/aturan/bup.ts', 'lib/server/clock.ts', 'tingkat-1'],
  ['lib/pegawai/aturan/bup.ts', 'lib/pegawai/queries.ts', 'tingkat-1'],
  ['lib/pegawai/labels.ts', 'react', 'tingkat-1'],
  ['lib/server/outbox.ts', 'lib/pegawai/schema.ts', 'tingkat-2'],
  ['lib/pegawai/queries.ts', 'lib/server/prisma-client/client.ts', 'tingkat-2-prisma'],
  ['lib/pegawai/queries.ts', 'pg', 'tingkat-2-prisma'],
  ['app/(dasbor)/pegawai/page.tsx', '@prisma/client', 'tingkat-2-prisma'],
  ['lib/pegawai/commands.ts', 'lib/pegawai/actions.ts', 'tingkat-3'],
  ['lib/kelayakan/commands-putaran.ts', 'lib/pegawai/jobs.ts', 'tingkat-3'],
  ['lib/pegawai/commands.ts', 'components/ui/button.tsx', 'tingkat-3'],
  ['lib/pegawai/commands.ts', 'next/navigation', 'tingkat-3-navigasi'],
  ['lib/kelayakan/actions.ts', 'lib/pegawai/commands.ts', 'tingkat-4'],
  ['lib/kelayakan/jobs.ts', 'components/ui/button.tsx', 'tingkat-4'],
  ['lib/kelayakan/actions.ts', 'lib/kelayakan/aturan/index.ts', 'tingkat-4-aturan'],
  ['lib/kelayakan/actions.ts', 'lib/server/db.ts', 'tingkat-4-db'],
  ['components/ui/button.tsx', 'lib/pegawai/labels.ts', 'tingkat-5-kit'],
  ['components/ui/table.tsx', 'lib/server/db.ts', 'tingkat-5-kit'],
  ['components/kerangka/kerangka.tsx', 'lib/pegawai/labels.ts', 'tingkat-5-kerangka'],
  ['components/pegawai/daftar.tsx', 'lib/kelayakan/actions.ts', 'tingkat-5'],
  ['components/pegawai/daftar.tsx', 'lib/pegawai/commands.ts', 'tingkat-5'],
  ['components/pegawai/daftar.tsx', 'components/kelayakan/pohon.tsx', 'tingkat-5'],
  ['components/pegawai/daftar.tsx', 'lib/pegawai/queries.ts', 'tingkat-5-hanya-tipe'],
  ['components/pegawai/daftar.tsx', 'lib/server/db.ts', 'tingkat-5-hanya-tipe'],
  ['app/(dasbor)/pegawai/page.tsx', 'lib/pegawai/aturan/bup.ts', 'tingkat-6'],
  ['app/(dasbor)/pegawai/page.tsx', 'lib/pegawai/commands.ts', 'tingkat-6'],
  ['app/(dasbor)/pegawai/page.tsx', 'lib/server/db.ts', 'tingkat-6'],
  ['app/api/unggah/daftar/route.ts', 'lib/pegawai/aturan/bup.ts', 'tingkat-6-api'],
  ['app/api/unggah/daftar/route.ts', 'lib/server/db.ts', 'tingkat-6-api'],
  ['lib/pegawai/commands.ts', 'tests/personas.ts', 'hanya-pemakai'],
  ['lib/pegawai/commands.ts', 'prisma/seed/acak.ts', 'hanya-pemakai'],
  // A circle is reported once, so only one of its two imports is asked for.
  ['lib/skp/commands.ts', 'lib/skp/queries.ts', 'siklus'],
  ['lib/skp/commands.ts', 'zod', null],
  ['lib/skp/schema.ts', 'zod', null],
  ['lib/pegawai/queries.ts', 'lib/pegawai/tidak-ada.ts', 'ada-berkasnya'],
  ['lib/pegawai/facts.ts', 'vitest', 'bukan-devdependency'],

  ['lib/kelayakan/commands.ts', 'lib/kelayakan/aturan/index.ts', null],
  ['lib/kelayakan/commands.ts', 'lib/pegawai/queries.ts', null],
  ['lib/kelayakan/actions.ts', 'lib/kelayakan/commands.ts', null],
  ['lib/kelayakan/actions.ts', 'lib/server/action.ts', null],
  ['components/kelayakan/pohon.tsx', 'lib/kelayakan/labels.ts', null],
  ['components/kelayakan/pohon.tsx', 'lib/kelayakan/actions.ts', null],
  ['components/kelayakan/pohon.tsx', 'components/ui/button.tsx', null],
  ['app/(dasbor)/kelayakan/page.tsx', 'lib/kelayakan/queries.ts', null],
  ['app/(dasbor)/kelayakan/page.tsx', 'components/kelayakan/pohon.tsx', null],
  ['app/api/unggah/daftar/route.ts', 'lib/pegawai/commands.ts', null],
]

describe('pelanggaran yang ditanam', () => {
  const folder = mkdtempSync(join(tmpdir(), 'titian-impor-'))
  let violations: ICruiseResult['summary']['violations'] = []
  const isLocal = (ke: string) => /^(?:lib|app|components|tests|prisma)\//.test(ke)

  beforeAll(async () => {
    const files = new Map<string, string[]>([['lib/skp/queries.ts', [`import '@/lib/skp/commands.ts'`]]])
    for (const [dari, ke] of TANAMAN) {
      files.set(dari, [...(files.get(dari) ?? []), `import '${isLocal(ke) ? `@/${ke}` : ke}'`])
      if (isLocal(ke) && !ke.includes('tidak-ada') && !files.has(ke)) files.set(ke, [])
    }
    for (const [path, imports] of files) {
      mkdirSync(join(folder, dirname(path)), { recursive: true })
      writeFileSync(join(folder, path), `${imports.join('\n')}\nexport const x = 1\n`)
    }
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          module: 'esnext',
          moduleResolution: 'bundler',
          allowImportingTsExtensions: true,
          noEmit: true,
          jsx: 'react-jsx',
          paths: { '@/*': ['./*'] },
        },
      }),
    )
    writeFileSync(
      join(folder, 'package.json'),
      JSON.stringify({
        type: 'module',
        dependencies: { zod: '*', react: '*', next: '*', pg: '*', '@prisma/client': '*' },
        devDependencies: { vitest: '*' },
      }),
    )
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
    violations = (await cruiseTree(folder, ['app', 'components', 'lib'])).summary.violations
  }, 60_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const isSame = (to: string, ke: string) =>
    to === ke || to.endsWith(ke) || to.includes(`node_modules/${ke}`) || `node:${to}` === ke

  it.each(TANAMAN)('%s → %s: %s', (dari, ke, aturan) => {
    const names = violations
      .filter((satu) => satu.from === dari && isSame(satu.to, ke))
      .map((satu) => satu.rule.name)
    if (aturan === null) expect(names).toEqual([])
    else expect(names).toContain(aturan)
  })

  it('setiap batas punya sedikitnya satu pelanggaran tanaman', async () => {
    const options = await extractOptions(join(ROOT, '.dependency-cruiser.cjs'))
    const names = (options.ruleSet?.forbidden ?? []).flatMap(({ name }) => (name ? [name] : []))
    const planted = new Set(TANAMAN.map(([, , aturan]) => aturan))
    expect(names.filter((name) => !name.startsWith('tangga-') && !planted.has(name))).toEqual([])
    expect(names.filter((name) => name.startsWith('tangga-')).length).toBeGreaterThan(15)
  })
})
