// Longer than usual: the whole of who may import whom stands in one place, in the order of the README's table.

/** The ladder: each module may use those before it. */
const TANGGA = [
  'kalender',
  'kebijakan',
  'berkas',
  'impor',
  'organisasi',
  'orang',
  'pegawai',
  'penugasan',
  'akun',
  'skp',
  'rencana-kinerja',
  'perilaku-kerja',
  'kehadiran',
  'penilaian',
  'anggaran',
  'kelayakan',
  'konversi',
  'non-asn',
  'pelatihan',
  'dokumen',
  'notifikasi',
  'laporan',
]

const MODUL = `(?:${TANGGA.join('|')})`
const LANTAI = '^lib/(?:core|hukum)/'
const AKSES = '^lib/akses/'
const SERVER = '^lib/server/'
/** A role may be split over several files: `commands.ts`, `commands-putaran.ts`. */
const isPeran = (nama, modul = MODUL) => `^lib/${modul}/(?:${nama})[^/]*\\.ts$`
const TINGKAT_1 = [isPeran('schema|labels|parameter|parse'), `^lib/${MODUL}/aturan/`]
const TINGKAT_4 = isPeran('actions|jobs|pemeriksaan')
const ZOD = '(?:^|/)node_modules/zod/'
const PRISMA_KLIEN = '^lib/server/prisma-client/'

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

const tangga = TANGGA.slice(0, -1).map((modul, i) =>
  forbid(
    `tangga-${modul}`,
    `${modul} stands below what it wants to use: ask by date, publish an event, or move the shared part down.`,
    { path: `^lib/${modul}/` },
    { path: `^lib/(?:${TANGGA.slice(i + 1).join('|')})/` },
  ),
)

module.exports = {
  forbidden: [
    forbid(
      'modul-dikenal-dari',
      'A folder of lib that the ladder does not name.',
      { path: '^lib/', pathNot: [LANTAI, AKSES, SERVER, `^lib/${MODUL}/`] },
      {},
    ),
    forbid(
      'modul-dikenal-ke',
      'A folder of lib that the ladder does not name.',
      {},
      { path: '^lib/', pathNot: [LANTAI, AKSES, SERVER, `^lib/${MODUL}/`] },
    ),
    ...tangga,

    forbid(
      'tingkat-0-core',
      'lib/core is the floor: it imports nothing.',
      { path: '^lib/core/' },
      { pathNot: '^lib/core/' },
    ),
    forbid(
      'tingkat-0-hukum',
      'lib/hukum stands on lib/core alone.',
      { path: '^lib/hukum/' },
      { pathNot: LANTAI },
    ),
    forbid(
      'tingkat-1-akses',
      'Roles and permissions are pure.',
      { path: AKSES },
      { pathNot: [LANTAI, AKSES, ZOD] },
    ),
    forbid(
      'tingkat-1',
      'Schemas, words, parameters and rules are pure: no clock, database, session or framework.',
      { path: TINGKAT_1 },
      { pathNot: [LANTAI, AKSES, ZOD, ...TINGKAT_1] },
    ),

    forbid(
      'tingkat-2',
      'Plumbing knows no word of the domain.',
      { path: SERVER, pathNot: PRISMA_KLIEN },
      { path: '^(?:lib|components|app)/', pathNot: [LANTAI, AKSES, SERVER] },
    ),
    forbid(
      'tingkat-2-prisma',
      'Prisma and pg are met only through lib/server/db.',
      { path: '^(?:lib|components|app)/', pathNot: SERVER },
      { path: [PRISMA_KLIEN, '(?:^|/)node_modules/(?:pg|@prisma)/'] },
    ),

    forbid(
      'tingkat-3',
      'Queries and commands know no action, job, component or page.',
      { path: `^lib/${MODUL}/`, pathNot: [...TINGKAT_1, TINGKAT_4] },
      { path: [TINGKAT_4, '^(?:components|app)/'] },
    ),
    forbid(
      'tingkat-3-navigasi',
      'Whoever redirects inside a transaction rolls it back: only the door redirects.',
      { path: `^lib/${MODUL}/` },
      { path: '(?:^|/)node_modules/(?:next/(?:navigation|headers|cache)|react(?:-dom)?/)' },
    ),

    forbid(
      'tingkat-4',
      'Actions, jobs and checks: own queries and commands, schemas, and the doors.',
      { path: `^lib/(${MODUL})/(?:actions|jobs|pemeriksaan)[^/]*\\.ts$` },
      {
        // Node's own modules are free: a job may wait.
        path: '^(?:lib|components|app|prisma|scripts|tests)/|(?:^|/)node_modules/',
        pathNot: ['^lib/$1/', '^lib/core/', AKSES, SERVER, ZOD, isPeran('schema')],
      },
    ),
    forbid(
      'tingkat-4-aturan',
      'An action decides nothing itself: rules are asked by commands.',
      { path: TINGKAT_4 },
      { path: `^lib/${MODUL}/aturan/` },
    ),
    forbid(
      'tingkat-4-db',
      'An action has only the transaction that its door opened.',
      { path: isPeran('actions') },
      { path: '^lib/server/db\\.ts$', dependencyTypesNot: ['type-only'] },
    ),

    forbid(
      'tingkat-5-kit',
      'The kit has no domain.',
      { path: '^components/ui/' },
      { path: '^(?:lib|components|app|prisma)/', pathNot: ['^components/ui/', '^lib/core/'] },
    ),
    forbid(
      'tingkat-5-kerangka',
      'The shell knows roles and the kit.',
      { path: '^components/kerangka/' },
      {
        path: '^(?:lib|components|app|prisma)/',
        pathNot: ['^components/(?:ui|kerangka)/', '^lib/core/', AKSES],
      },
    ),
    forbid(
      'tingkat-5',
      'A component of a module: floor, words and schemas of any module, its own actions, types of queries, the kit.',
      { path: '^components/([^/]+)/', pathNot: '^components/(?:ui|kerangka)/' },
      {
        path: '^(?:lib|components|app|prisma)/',
        // components/impor holds the preview that every module with an import shows.
        pathNot: [
          '^components/(?:ui|impor|$1)/',
          // The nine cells of the predikat are drawn once, beside the rating and beside the finding.
          '^components/penilaian/kuadran-predikat\\.tsx$',
          LANTAI,
          AKSES,
          ...TINGKAT_1,
          '^lib/$1/actions[^/]*\\.ts$',
          isPeran('queries'),
          '^lib/server/',
        ],
      },
    ),
    forbid(
      'tingkat-5-hanya-tipe',
      'Queries and plumbing are server code: a component may name their types only.',
      { path: '^components/' },
      { path: [isPeran('queries'), SERVER], dependencyTypesNot: ['type-only'] },
    ),

    forbid(
      'tingkat-6',
      'A page reads params, calls queries and composes components; it passes actions on.',
      { path: '^app/', pathNot: '^app/api/' },
      {
        path: '^(?:lib|components|app|prisma)/',
        pathNot: [
          '^app/(?!api/)',
          '^components/',
          '^lib/core/',
          AKSES,
          isPeran('schema|labels|parameter|parse|queries|actions'),
          '^lib/server/(?:viewer|health|clock)\\.ts$',
        ],
      },
    ),
    forbid(
      'tingkat-6-api',
      'A route of app/api is a door with a command.',
      { path: '^app/api/' },
      {
        path: '^(?:lib|components|app|prisma)/',
        pathNot: [
          '^app/api/',
          '^lib/core/',
          AKSES,
          `^lib/${MODUL}/(?!aturan/)`,
          '^lib/server/(?:viewer|health|upload|download|clock|sheet/.+)\\.ts$',
        ],
      },
    ),

    forbid(
      'hanya-pemakai',
      'Scripts, tests and seeds use everything and are used by nothing.',
      { path: '^(?:lib|components|app)/|^proxy\\.ts$' },
      { path: '^(?:scripts|tests|prisma/seed)/' },
    ),
    forbid(
      'siklus',
      'A circle of imports has no first reader.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    forbid('ada-berkasnya', 'The import leads nowhere.', {}, { couldNotResolve: true }),
    forbid(
      'bukan-devdependency',
      'What runs in production stands in dependencies.',
      { path: '^(?:lib|components|app)/|^proxy\\.ts$' },
      {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: '(?:^|/)node_modules/@types/',
      },
    ),
  ],
  options: {
    doNotFollow: { path: ['node_modules', PRISMA_KLIEN] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.css'],
    },
    skipAnalysisNotInRules: true,
  },
}
