// One file: a value, the kinds it may have, its dated history and the way it is read belong together.
import { AppError } from '../core/errors.ts'
import { addHari, compareTanggal, parseTanggal, type Tanggal } from '../core/tanggal.ts'
import type { NilaiJson } from './evaluasi.ts'
import type { DasarHukum } from './peraturan.ts'

export type NilaiParameter = NilaiJson

/** Which values a parameter may take: `parse` returns the value or null, `uraian` says it to people. */
export type JenisNilai<T extends NilaiParameter> = {
  parse: (nilai: unknown) => T | null
  uraian: string
}

/** Numbers within inclusive bounds, whole where asked. */
export function nilaiAngka(batas: { min?: number; maks?: number; bulat?: boolean } = {}): JenisNilai<number> {
  const { min = -Infinity, maks = Infinity, bulat = false } = batas
  const kata = [bulat ? 'bilangan bulat' : 'angka']
  if (min !== -Infinity) kata.push(`paling kecil ${min}`)
  if (maks !== Infinity) kata.push(`paling besar ${maks}`)
  return {
    uraian: kata.join(', '),
    parse: (nilai) => {
      if (typeof nilai !== 'number' || !Number.isFinite(nilai) || nilai < min || nilai > maks) return null
      return bulat && !Number.isInteger(nilai) ? null : nilai
    },
  }
}

/** One of a fixed list of codes. */
export function nilaiPilihan<const T extends string>(pilihan: readonly T[]): JenisNilai<T> {
  return {
    uraian: pilihan.join(' atau '),
    parse: (nilai) => pilihan.find((satu) => satu === nilai) ?? null,
  }
}

/** Yes or no. */
export function nilaiBoolean(): JenisNilai<boolean> {
  return { uraian: 'true atau false', parse: (nilai) => (typeof nilai === 'boolean' ? nilai : null) }
}

/** An ordered list of codes without repetition. */
export function nilaiUrutan<const T extends string>(pilihan: readonly T[]): JenisNilai<T[]> {
  return {
    uraian: `daftar berurutan dari ${pilihan.join(', ')}`,
    parse: (nilai) => {
      if (!Array.isArray(nilai)) return null
      const daftar = nilai.flatMap((kode) => pilihan.filter((satu) => satu === kode))
      return daftar.length === nilai.length && new Set(daftar).size === daftar.length ? daftar : null
    },
  }
}

/** One dated value; bounds are inclusive, a missing upper bound is open. */
export type VersiParameter<T extends NilaiParameter> = {
  berlakuSejak: string
  berlakuHingga?: string
  nilai: T
  dasarHukum: DasarHukum
  terverifikasi: boolean
}

export type Parameter<T extends NilaiParameter = NilaiParameter> = {
  kode: string
  label: string
  satuan: string
  jenis: JenisNilai<T>
  riwayat: readonly VersiParameter<NoInfer<T>>[]
}

/** A region's own value for a span of days; it wins over the default on those days. */
export type Timpaan = {
  kode: string
  berlakuSejak: string
  berlakuHingga?: string | null
  nilai: unknown
  terverifikasi: boolean
}

type Rentang = { berlakuSejak: string; berlakuHingga?: string | null }

function requireRentang(kode: string, daftar: readonly Rentang[]): void {
  const urut = daftar
    .map((satu) => ({
      sejak: parseTanggal(satu.berlakuSejak),
      hingga: satu.berlakuHingga == null ? null : parseTanggal(satu.berlakuHingga),
    }))
    .sort((a, b) => compareTanggal(a.sejak, b.sejak))
  for (const [i, satu] of urut.entries()) {
    if (satu.hingga !== null && satu.hingga < satu.sejak) {
      throw new AppError('RULE_VIOLATED', `Parameter ${kode}: masa berlaku berakhir sebelum mulai.`)
    }
    const berikut = urut[i + 1]
    if (berikut !== undefined && (satu.hingga === null || berikut.sejak <= satu.hingga)) {
      throw new AppError('RULE_VIOLATED', `Parameter ${kode}: masa berlaku bertumpang tindih.`)
    }
  }
}

function isBerlaku(satu: Rentang, pada: Tanggal): boolean {
  return satu.berlakuSejak <= pada && (satu.berlakuHingga == null || pada <= satu.berlakuHingga)
}

/** Declares a parameter; an empty, overlapping or inadmissible history is refused when the module loads. */
export function defineParameter<T extends NilaiParameter>(definisi: Parameter<T>): Parameter<T> {
  if (definisi.riwayat.length === 0) {
    throw new AppError('RULE_VIOLATED', `Parameter ${definisi.kode}: belum mempunyai nilai.`)
  }
  requireRentang(definisi.kode, definisi.riwayat)
  for (const versi of definisi.riwayat) parseNilai(definisi, versi.nilai)
  return definisi
}

/** The value as the parameter admits it; refuses any other with INVALID_INPUT / NILAI_TIDAK_SAH. */
export function parseNilai<T extends NilaiParameter>(definisi: Parameter<T>, nilai: unknown): T {
  const sah = definisi.jenis.parse(nilai)
  if (sah !== null) return sah
  throw new AppError(
    'INVALID_INPUT',
    `Parameter ${definisi.kode}: nilai ${JSON.stringify(nilai)} tidak sah; isi dengan ${definisi.jenis.uraian}.`,
    { galat: 'NILAI_TIDAK_SAH' },
  )
}

export type NilaiBerlaku<T extends NilaiParameter> = {
  kode: string
  nilai: T
  terverifikasi: boolean
  asal: 'BAWAAN' | 'DAERAH'
  /** Citation of the default; a regional value carries its own papers where it is kept. */
  dasarHukum: DasarHukum
}

/** The value in force on a day: the region's where it has one, else the default; never guessed outside its dates. */
export function readParameter<T extends NilaiParameter>(
  definisi: Parameter<T>,
  pada: Tanggal,
  timpaan: readonly Timpaan[] = [],
): NilaiBerlaku<T> {
  const { kode } = definisi
  const bawaan = definisi.riwayat.find((versi) => isBerlaku(versi, pada))
  const daerah = timpaan.find((satu) => satu.kode === kode && isBerlaku(satu, pada))
  if (daerah !== undefined) {
    const nilai = parseNilai(definisi, daerah.nilai)
    const dasarHukum = (bawaan ?? definisi.riwayat[0])?.dasarHukum ?? [{ sumber: 'bawaan-titian' }]
    return { kode, nilai, terverifikasi: daerah.terverifikasi, asal: 'DAERAH', dasarHukum }
  }
  if (bawaan === undefined) {
    throw new AppError('RULE_VIOLATED', `Parameter ${kode} tidak mempunyai nilai yang berlaku pada ${pada}.`)
  }
  const { nilai, terverifikasi, dasarHukum } = bawaan
  return { kode, nilai, terverifikasi, asal: 'BAWAAN', dasarHukum }
}

/** The parameters as of one day, for one region; each is resolved once and remembered. */
export type Kebijakan = {
  readonly pada: Tanggal
  read: <T extends NilaiParameter>(definisi: Parameter<T>) => T
  detail: (definisi: Parameter) => NilaiBerlaku<NilaiParameter>
}

/** A reader of parameters as of a day; overlapping regional values of one code are refused here. */
export function createKebijakan(pada: Tanggal, timpaan: readonly Timpaan[] = []): Kebijakan {
  for (const kode of new Set(timpaan.map((satu) => satu.kode))) {
    requireRentang(
      kode,
      timpaan.filter((satu) => satu.kode === kode),
    )
  }
  const terbaca = new Map<string, NilaiBerlaku<NilaiParameter>>()
  const detail = (definisi: Parameter): NilaiBerlaku<NilaiParameter> => {
    const lama = terbaca.get(definisi.kode)
    if (lama !== undefined) return lama
    const baru = readParameter(definisi, pada, timpaan)
    terbaca.set(definisi.kode, baru)
    return baru
  }
  return { pada, detail, read: (definisi) => parseNilai(definisi, detail(definisi).nilai) }
}

/** Overrides that hold on every day, for a case or a what-if. */
export function timpaanSelalu(nilai: Readonly<Record<string, unknown>>): Timpaan[] {
  return Object.entries(nilai).map(([kode, satu]) => ({
    kode,
    berlakuSejak: '0001-01-01',
    nilai: satu,
    terverifikasi: false,
  }))
}

/** True where the parameter has a value on every day of the year. */
export function isTerisiSetahun({ riwayat }: Parameter, tahun: number): boolean {
  const akhir = parseTanggal(`${tahun}-12-31`)
  const isTerisiSejak = (hari: Tanggal): boolean => {
    const versi = riwayat.find((satu) => isBerlaku(satu, hari))
    if (versi === undefined) return false
    if (versi.berlakuHingga === undefined || versi.berlakuHingga >= akhir) return true
    return isTerisiSejak(addHari(parseTanggal(versi.berlakuHingga), 1))
  }
  return isTerisiSejak(parseTanggal(`${tahun}-01-01`))
}
