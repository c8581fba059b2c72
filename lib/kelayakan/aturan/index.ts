import type { Tanggal } from '../../core/tanggal.ts'
import type { Aturan, Putusan } from '../../hukum/aturan.ts'
import {
  allOf,
  andHasil,
  type Evaluasi,
  type Hasil,
  type Klausul,
  listPenentu,
} from '../../hukum/evaluasi.ts'
import type { Kebijakan } from '../../hukum/parameter.ts'
import { LAMA_KONTRAK } from '../../pegawai/parameter.ts'
import { BATAS_TTD_SKP } from '../../skp/parameter.ts'
import type { Catatan, Fakta, Rekomendasi } from '../schema.ts'
import { belumMencapaiBup } from './belum-mencapai-bup.ts'
import { listCatatan } from './catatan.ts'
import { jabatanDibutuhkan } from './jabatan-dibutuhkan.ts'
import { kehadiranTerjaga } from './kehadiran-terjaga.ts'
import { computeKontrakBerikut } from './kontrak-berikut.ts'
import { listPengubah, type Pengubah } from './pengubah.ts'
import { penilaianLengkap } from './penilaian-lengkap.ts'
import { perilakuMinimalBaik } from './perilaku-minimal-baik.ts'
import { predikatMinimalBaik } from './predikat-minimal-baik.ts'
import { skpDitetapkan } from './skp-ditetapkan.ts'
import { statusAktif } from './status-aktif.ts'
import { tanpaHukumanBerat } from './tanpa-hukuman-berat.ts'
import { upahTeranggarkan } from './upah-teranggarkan.ts'

/** Changes with every change of a rule, a sentence or the arithmetic; kept with each run. */
export const VERSI_ATURAN_PERPANJANGAN = '2025.1'

export const perpanjangan: Klausul = {
  kode: 'perpanjangan',
  label: 'Perpanjangan perjanjian kerja',
  dasarHukum: [
    { sumber: 'kepmenpanrb-16-2025', diktum: '13' },
    { sumber: 'kepmenpanrb-16-2025', diktum: '18' },
  ],
  kalimat: {
    MEMENUHI: 'Semua syarat perpanjangan terpenuhi.',
    TIDAK_MEMENUHI: 'Ada syarat perpanjangan yang tidak terpenuhi.',
    BELUM_DAPAT_DINILAI: 'Ada syarat perpanjangan yang belum dapat dinilai.',
  },
}

/** The rules of the clause in the order in which they are shown. */
export const ATURAN_PERPANJANGAN: readonly Aturan<Fakta>[] = [
  statusAktif,
  belumMencapaiBup,
  skpDitetapkan,
  penilaianLengkap,
  predikatMinimalBaik,
  perilakuMinimalBaik,
  kehadiranTerjaga,
  tanpaHukumanBerat,
  upahTeranggarkan,
  jabatanDibutuhkan,
]

/** Parameters that shape the next contract and its notes beside those the rules name. */
export const PARAMETER_PERPANJANGAN = [LAMA_KONTRAK, BATAS_TTD_SKP] as const

export type PutusanPerpanjangan = {
  hasil: Hasil
  rekomendasi: Rekomendasi
  /** Codes of the deciding rules, sorted. */
  penentu: string[]
  /** The next contract; both null unless it is recommended. */
  mulai: Tanggal | null
  selesai: Tanggal | null
  catatan: Catatan[]
}

/** Result and notes to the recommendation; notes change it only where everything is met. */
export function recommend(hasil: Hasil, catatan: readonly Catatan[]): Rekomendasi {
  if (hasil === 'TIDAK_MEMENUHI') return 'TIDAK_DIPERPANJANG'
  if (hasil === 'BELUM_DAPAT_DINILAI') return 'DITUNDA'
  return catatan.length === 0 ? 'DIPERPANJANG' : 'DIPERPANJANG_DENGAN_CATATAN'
}

function conclude(fakta: Fakta, putusan: readonly Putusan[], kebijakan: Kebijakan): PutusanPerpanjangan {
  const syarat = putusan.filter((satu) => satu.peran === 'SYARAT')
  const hasil = andHasil(syarat.map((satu) => satu.hasil))
  const berikut = computeKontrakBerikut(fakta, kebijakan)
  const catatan = listCatatan(fakta, putusan, berikut, kebijakan)
  const diperpanjang = hasil === 'MEMENUHI' ? berikut : null
  return {
    hasil,
    rekomendasi: recommend(hasil, catatan),
    penentu: listPenentu(putusan),
    mulai: diperpanjang?.mulai ?? null,
    selesai: diperpanjang?.selesai ?? null,
    catatan,
  }
}

/** The finding without its explanation, for runs over everybody; the same predicates as `explainPerpanjangan`. */
export function decidePerpanjangan(fakta: Fakta, kebijakan: Kebijakan): PutusanPerpanjangan {
  return conclude(
    fakta,
    ATURAN_PERPANJANGAN.map((aturan) => aturan.decide(fakta, kebijakan)),
    kebijakan,
  )
}

export type PenjelasanPerpanjangan = PutusanPerpanjangan & { evaluasi: Evaluasi }

/** The finding with the reason of every rule, as plain JSON. */
export function explainPerpanjangan(fakta: Fakta, kebijakan: Kebijakan): PenjelasanPerpanjangan {
  const anak = ATURAN_PERPANJANGAN.map((aturan) => aturan.evaluate(fakta, kebijakan))
  return { ...conclude(fakta, anak, kebijakan), evaluasi: allOf(perpanjangan, anak) }
}

/** The explained finding and the smallest changes that would turn it. Parameters are those of the reader's day. */
export function evaluatePerpanjangan(
  fakta: Fakta,
  kebijakan: Kebijakan,
): PenjelasanPerpanjangan & { pengubah: Pengubah[] } {
  return {
    ...explainPerpanjangan(fakta, kebijakan),
    pengubah: listPengubah(ATURAN_PERPANJANGAN, fakta, kebijakan),
  }
}
