import type { Tanggal } from '../../core/tanggal.ts'
import type { Aturan } from '../../hukum/aturan.ts'
import {
  allOf,
  andHasil,
  type Evaluasi,
  type Hasil,
  type Klausul,
  listPenentu,
} from '../../hukum/evaluasi.ts'
import type { Kebijakan } from '../../hukum/parameter.ts'
import { listPengubah, type Pengubah } from '../../kelayakan/aturan/pengubah.ts'
import { perilakuMinimalBaik } from '../../kelayakan/aturan/perilaku-minimal-baik.ts'
import { predikatMinimalBaik } from '../../kelayakan/aturan/predikat-minimal-baik.ts'
import { statusAktif } from '../../kelayakan/aturan/status-aktif.ts'
import type { Fakta } from '../../kelayakan/schema.ts'
import { anggaranKonversiTersedia } from './anggaran-konversi-tersedia.ts'
import type { FaktaKonversi } from './fakta.ts'
import { formasiTersedia } from './formasi-tersedia.ts'
import { masaKerjaMinimal } from './masa-kerja-minimal.ts'
import { sisaMasaKerja } from './sisa-masa-kerja.ts'
import { tanpaHukumanSedangBerat } from './tanpa-hukuman-sedang-berat.ts'

export const konversi: Klausul = {
  kode: 'konversi',
  label: 'Pengusulan menjadi PPPK penuh waktu',
  dasarHukum: [
    { sumber: 'kepmenpanrb-16-2025', diktum: '18' },
    { sumber: 'kepmenpanrb-16-2025', diktum: '28' },
  ],
  kalimat: {
    MEMENUHI: 'Semua syarat pengusulan terpenuhi.',
    TIDAK_MEMENUHI: 'Ada syarat pengusulan yang tidak terpenuhi.',
    BELUM_DAPAT_DINILAI: 'Ada syarat pengusulan yang belum dapat dinilai.',
  },
}

/** The gates in the order of the seeds: budget first, then performance. */
export const ATURAN_KONVERSI: readonly Aturan<FaktaKonversi>[] = [
  anggaranKonversiTersedia,
  formasiTersedia,
  statusAktif,
  masaKerjaMinimal,
  predikatMinimalBaik,
  perilakuMinimalBaik,
  tanpaHukumanSedangBerat,
  sisaMasaKerja,
]

export type PutusanKonversi = { hasil: Hasil; penentu: string[] }

/** Whether a person passes the gates on the day of appointment, without the explanation. */
export function decideKonversi(fakta: Fakta, tmt: Tanggal, kebijakan: Kebijakan): PutusanKonversi {
  const putusan = ATURAN_KONVERSI.map((aturan) => aturan.decide({ ...fakta, tmt }, kebijakan))
  return { hasil: andHasil(putusan.map((satu) => satu.hasil)), penentu: listPenentu(putusan) }
}

/** The same with the reason of every gate and the smallest changes that would turn the result. */
export function evaluateKonversi(
  fakta: Fakta,
  tmt: Tanggal,
  kebijakan: Kebijakan,
): PutusanKonversi & { evaluasi: Evaluasi; pengubah: Pengubah[] } {
  const lengkap = { ...fakta, tmt }
  const anak = ATURAN_KONVERSI.map((aturan) => aturan.evaluate(lengkap, kebijakan))
  const evaluasi = allOf(konversi, anak)
  return {
    hasil: evaluasi.hasil,
    penentu: listPenentu(anak),
    evaluasi,
    pengubah: listPengubah(ATURAN_KONVERSI, lengkap, kebijakan),
  }
}
