import type { Evaluasi, Hasil, NilaiJson, Peran } from './evaluasi.ts'
import type { Kebijakan, NilaiParameter, Parameter } from './parameter.ts'
import type { DasarHukum } from './peraturan.ts'

/** One way a rule can come out: its result and the sentence, with {names} filled by `isi`. */
export type Luaran = { hasil: Hasil; kalimat: string }

export type DefinisiAturan<F, K extends string> = {
  kode: string
  /** Positive clause in Indonesian: "Belum mencapai BUP". */
  label: string
  dasarHukum: DasarHukum
  parameter: readonly Parameter<NilaiParameter>[]
  /** Every way it can come out, in reading order. */
  luaran: Readonly<Record<K, Luaran>>
  /** Whether the rule decides or only notes; SYARAT where left out. */
  peran?: (kebijakan: Kebijakan) => Peran
  /** The one predicate: from the facts to one of the outcomes. */
  decide: (fakta: F, kebijakan: Kebijakan) => NoInfer<K>
  /** The facts read, as they are shown and kept. */
  fakta: (fakta: F) => { [kunci: string]: NilaiJson }
  /** Words and figures for the sentences. */
  isi?: (fakta: F, kebijakan: Kebijakan) => Record<string, string>
  /** The figure measured and the one it is held against, where there is such a pair. */
  ukuran?: (fakta: F, kebijakan: Kebijakan) => { nilai: NilaiJson; ambang: NilaiJson }
}

export type Putusan = { kode: string; hasil: Hasil; peran: Peran }

/** A rule ready to use: `decide` for speed, `evaluate` for the explained finding, both over one predicate. */
export type Aturan<F> = {
  kode: string
  label: string
  dasarHukum: DasarHukum
  parameter: readonly Parameter<NilaiParameter>[]
  luaran: Readonly<Record<string, Luaran>>
  decide: (fakta: F, kebijakan: Kebijakan) => Putusan
  evaluate: (fakta: F, kebijakan: Kebijakan) => Evaluasi
  listFakta: (fakta: F) => { [kunci: string]: NilaiJson }
}

/** Fills the {names} of a sentence; a name without a value stays visible, so that a test finds it. */
export function isiKalimat(kalimat: string, isi: Record<string, string>): string {
  return kalimat.replace(/\{(\w+)\}/g, (utuh, nama: string) => isi[nama] ?? utuh)
}

/** Makes a rule of its definition; an uncited one does not compile. */
export function defineAturan<F, K extends string>(definisi: DefinisiAturan<F, K>): Aturan<F> {
  const { kode, label, dasarHukum, parameter, luaran } = definisi
  const peran = definisi.peran ?? (() => 'SYARAT' as const)
  return {
    kode,
    label,
    dasarHukum,
    parameter,
    luaran,
    listFakta: definisi.fakta,
    decide: (fakta, kebijakan) => ({
      kode,
      hasil: luaran[definisi.decide(fakta, kebijakan)].hasil,
      peran: peran(kebijakan),
    }),
    evaluate: (fakta, kebijakan) => {
      const kunci = definisi.decide(fakta, kebijakan)
      const { hasil, kalimat } = luaran[kunci]
      return {
        kode,
        label,
        hasil,
        peran: peran(kebijakan),
        luaran: kunci,
        alasan: isiKalimat(kalimat, definisi.isi?.(fakta, kebijakan) ?? {}),
        ...definisi.ukuran?.(fakta, kebijakan),
        dasarHukum,
        parameter: parameter.map((satu) => {
          const { nilai, terverifikasi } = kebijakan.detail(satu)
          return { kode: satu.kode, nilai, terverifikasi }
        }),
        fakta: definisi.fakta(fakta),
      }
    },
  }
}
