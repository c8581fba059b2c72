import { z } from 'zod'

/** Contoh masukan yang sah dan nilai-nilai jahat, dibangkitkan dari skema pintu itu sendiri. */
export type Id = Readonly<Record<string, string>>

type Skema = {
  type?: string | string[] | undefined
  format?: string | undefined
  pattern?: string | undefined
  maxLength?: number | undefined
  required?: string[] | undefined
  enum?: unknown[] | undefined
  const?: unknown | undefined
  anyOf?: Skema[] | undefined
  oneOf?: Skema[] | undefined
  allOf?: Skema[] | undefined
  items?: Skema | boolean | undefined
  properties?: Record<string, Skema> | undefined
  minimum?: number | undefined
  exclusiveMinimum?: number | undefined
  minItems?: number | undefined
}

const CADANGAN = [
  '2026-12-15',
  'ya',
  '1',
  '2026-1',
  '2026-01',
  '2026',
  'REKAP_TAHUN',
  'DAFTAR_PEGAWAI',
  'admin',
  '800.1.2.5/123/2026',
  'Contoh isian yang cukup panjang',
  '199006142025242014',
]

function sampleTeks(skema: Skema, nama: string, id: Id): string {
  if (skema.format === 'uuid') return id[nama] ?? id.lain ?? ''
  if (/tanggal|^pada$|mulai|selesai/i.test(nama)) return '2026-12-15'
  const pola = skema.pattern ? new RegExp(skema.pattern, 'u') : undefined
  const cocok = CADANGAN.find((satu) => pola?.test(satu) ?? false)
  if (cocok) return cocok
  if (nama === 'opd') return id.perangkatDaerahId ?? ''
  return 'Contoh isian yang cukup panjang'.slice(0, skema.maxLength ?? 100)
}

function sampleSkema(skema: Skema, nama: string, id: Id): unknown {
  if (skema.const !== undefined) return skema.const
  if (skema.enum) return skema.enum[0]
  const pilihan = skema.anyOf ?? skema.oneOf ?? skema.allOf
  if (pilihan) return pilihan[0] ? sampleSkema(pilihan[0], nama, id) : undefined
  const type = Array.isArray(skema.type) ? skema.type[0] : skema.type
  if (type === 'object')
    return Object.fromEntries(
      Object.entries(skema.properties ?? {}).map(([kunci, isi]) => [kunci, sampleSkema(isi, kunci, id)]),
    )
  if (type === 'array') {
    const { items } = skema
    if (typeof items !== 'object') return []
    return Array.from({ length: Math.max(1, skema.minItems ?? 1) }, () => sampleSkema(items, nama, id))
  }
  if (type === 'boolean') return true
  if (type === 'integer' || type === 'number') {
    if (/tahun/i.test(nama)) return 2026
    return Math.max(1, skema.minimum ?? 1, (skema.exclusiveMinimum ?? 0) + 1)
  }
  return sampleTeks(skema, nama, id)
}

function readSkema(input: z.ZodType): Skema {
  const mentah: unknown = JSON.parse(
    JSON.stringify(z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' })),
  )
  return skemaSchema.parse(mentah)
}
// Skema JSON berulang ke dalam; bentuk luarnya cukup, bagian dalam diperiksa saat dipakai.
const skemaSchema: z.ZodType<Skema> = z.lazy(() =>
  z.looseObject({
    properties: z.record(z.string(), skemaSchema).optional(),
    items: z.union([skemaSchema, z.boolean()]).optional(),
    anyOf: z.array(skemaSchema).optional(),
    oneOf: z.array(skemaSchema).optional(),
    allOf: z.array(skemaSchema).optional(),
  }),
)

/** Masukan yang sah bagi `input`, dengan id menurut nama isiannya; `wajib` hanya mengisi yang wajib. */
export function sampleInput(input: z.ZodType, id: Id, { wajib = false } = {}): Record<string, unknown> {
  const skema = readSkema(input)
  const hasil = sampleSkema(skema, '', id)
  if (typeof hasil !== 'object' || hasil === null) return {}
  return Object.fromEntries(
    Object.entries(hasil).filter(([nama]) => !wajib || skema.required?.includes(nama)),
  )
}

/** Nama isian yang menerima uuid. */
export function listIsianId(input: z.ZodType): string[] {
  const isId = (skema: Skema): boolean =>
    skema.format === 'uuid' || (skema.anyOf ?? skema.oneOf ?? skema.allOf ?? []).some(isId)
  return Object.entries(readSkema(input).properties ?? {}).flatMap(([nama, skema]) =>
    isId(skema) ? [nama] : [],
  )
}

const MEGA = 'x'.repeat(1_048_576)
/** Nilai yang pernah menjatuhkan program orang. */
export const NILAI_JAHAT: readonly (readonly [string, unknown])[] = [
  ['kosong', ''],
  ['spasi', '   '],
  ['null', null],
  ['undefined', undefined],
  ['NUL', 'a\0b'],
  ['NUL di id', '01900000-0000-7000-8000-00000000000\0'],
  ['1 MB', MEGA],
  ['surrogat tunggal', 'a\ud800b'],
  ['emoji dan arah balik', '\u202e👩‍💼\u200f\ufeff'],
  ['NaN', Number.NaN],
  ['tak hingga', Number.POSITIVE_INFINITY],
  ['minus nol', -0],
  ['raksasa', 1e308],
  ['di atas int4', 2_147_483_648],
  ['di atas int8', '9223372036854775808'],
  ['pecahan', 1.5],
  ['eksponen', '1e3'],
  ['heks', '0x10'],
  ['30 Februari', '2026-02-30'],
  ['31 April', '2026-04-31'],
  ['29 Februari bukan kabisat', '2027-02-29'],
  ['tahun nol', '0000-01-01'],
  ['tahun lima angka', '12026-01-01'],
  ['waktu penuh', '2026-12-15T00:00:00Z'],
  ['uuid asing', '019fffff-ffff-7fff-8fff-ffffffffffff'],
  ['uuid nihil', '00000000-0000-0000-0000-000000000000'],
  ['SQL', "' OR 1=1; DROP TABLE orang; --"],
  ['parameter SQL', '$1'],
  ['HTML', '<script>alert(1)</script>'],
  ['rumus', '=HYPERLINK("http://x","y")'],
  ['jalur', '../../etc/passwd'],
  ['larik', ['a', 'b']],
  ['larik kosong', []],
  ['larik panjang', Array.from({ length: 5000 }, () => 'a')],
  ['objek', { a: 1 }],
  ['prototipe', JSON.parse('{"__proto__":{"peran":"ADMIN_BKD"}}')],
  ['benar', true],
  ['salah', false],
  ['tanggal', new Date(Number.NaN)],
  ['bigint', 10n],
  ['fungsi sebagai teks', 'constructor'],
]

/** Masukan jahat untuk satu pintu: badan yang bukan objek, isian hilang, lebih, dan tiap isian diganti tiap nilai jahat. */
export function* listJahat(sah: Record<string, unknown>): Generator<readonly [string, unknown]> {
  for (const badan of [undefined, null, '', 'teks', 0, Number.NaN, true, [], [sah], new Date(0), MEGA])
    yield [`badan ${typeof badan}`, badan]
  yield [
    'isian lebih',
    { ...sah, peran: 'ADMIN_BKD', akunId: '019fffff-ffff-7fff-8fff-ffffffffffff', viewer: { akunId: 'x' } },
  ]
  yield [
    '__proto__ di badan',
    JSON.parse(`{"__proto__":{"a":1},${JSON.stringify(sah).slice(1)}`.replace(',}', '}')),
  ]
  yield ['constructor di badan', { ...sah, constructor: { prototype: { a: 1 } } }]
  yield ['isian kosong semua', Object.fromEntries(Object.keys(sah).map((kunci) => [kunci, '']))]
  for (const kunci of Object.keys(sah)) {
    const { [kunci]: nilai, ...sisa } = sah
    yield [`tanpa ${kunci}`, sisa]
    yield [`${kunci} berulang`, { ...sah, [kunci]: [nilai, nilai] }]
    for (const [nama, jahat] of NILAI_JAHAT) yield [`${kunci}: ${nama}`, { ...sah, [kunci]: jahat }]
  }
}
