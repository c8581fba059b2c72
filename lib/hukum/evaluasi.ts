import type { DasarHukum } from './peraturan.ts'

/** The three results of a rule; not yet assessable means a fact is missing, never "no". */
export const HASIL = ['MEMENUHI', 'TIDAK_MEMENUHI', 'BELUM_DAPAT_DINILAI'] as const
export type Hasil = (typeof HASIL)[number]

/** SYARAT decides; CATATAN is shown and noted, outside the conjunction. */
export type Peran = 'SYARAT' | 'CATATAN'

/** A value as it stands in JSON. */
export type NilaiJson = string | number | boolean | null | NilaiJson[] | { [kunci: string]: NilaiJson }

export type ParameterTerpakai = { kode: string; nilai: NilaiJson; terverifikasi: boolean }

/** An explained finding as plain JSON: the page renders it, the letter prints it. */
export type Evaluasi = {
  kode: string
  label: string
  hasil: Hasil
  peran: Peran
  /** Which outcome of the rule it was; the clause has none of its own. */
  luaran: string
  /** One Indonesian sentence for the employee. */
  alasan: string
  nilai?: NilaiJson
  ambang?: NilaiJson
  dasarHukum: DasarHukum
  parameter: ParameterTerpakai[]
  fakta: { [kunci: string]: NilaiJson }
  anak?: Evaluasi[]
}

/** Kleene and: a refusal outweighs an unknown, an unknown outweighs a yes; nothing at all is a yes. */
export function andHasil(daftar: Iterable<Hasil>): Hasil {
  let hasil: Hasil = 'MEMENUHI'
  for (const satu of daftar) {
    if (satu === 'TIDAK_MEMENUHI') return satu
    if (satu === 'BELUM_DAPAT_DINILAI') hasil = satu
  }
  return hasil
}

/** Kleene or: a yes outweighs an unknown, an unknown outweighs a refusal; nothing at all is a refusal. */
export function orHasil(daftar: Iterable<Hasil>): Hasil {
  let hasil: Hasil = 'TIDAK_MEMENUHI'
  for (const satu of daftar) {
    if (satu === 'MEMENUHI') return satu
    if (satu === 'BELUM_DAPAT_DINILAI') hasil = satu
  }
  return hasil
}

/** Kleene not: yes and no change places, unknown stays. */
export function notHasil(hasil: Hasil): Hasil {
  if (hasil === 'MEMENUHI') return 'TIDAK_MEMENUHI'
  return hasil === 'TIDAK_MEMENUHI' ? 'MEMENUHI' : hasil
}

/** True or false where known, unknown where null. */
export function hasilDari(nilai: boolean | null): Hasil {
  if (nilai === null) return 'BELUM_DAPAT_DINILAI'
  return nilai ? 'MEMENUHI' : 'TIDAK_MEMENUHI'
}

/** Codes of the rules that decide, sorted: every refusal if any, else every unknown, else none. */
export function listPenentu(daftar: readonly { kode: string; hasil: Hasil; peran: Peran }[]): string[] {
  const syarat = daftar.filter((satu) => satu.peran === 'SYARAT')
  const hasil = andHasil(syarat.map((satu) => satu.hasil))
  if (hasil === 'MEMENUHI') return []
  return syarat
    .filter((satu) => satu.hasil === hasil)
    .map((satu) => satu.kode)
    .sort()
}

export type Klausul = {
  kode: string
  label: string
  dasarHukum: DasarHukum
  /** Sentence for each result of the whole clause. */
  kalimat: Record<Hasil, string>
}

/** The clause over its evaluated rules: all are kept as children, the CATATAN ones stand outside the conjunction. */
export function allOf(klausul: Klausul, anak: Evaluasi[]): Evaluasi {
  const hasil = andHasil(anak.filter((satu) => satu.peran === 'SYARAT').map((satu) => satu.hasil))
  return {
    kode: klausul.kode,
    label: klausul.label,
    hasil,
    peran: 'SYARAT',
    luaran: hasil,
    alasan: klausul.kalimat[hasil],
    dasarHukum: klausul.dasarHukum,
    parameter: [],
    fakta: {},
    anak,
  }
}
