import fc from 'fast-check'
import { nomorHari, parseTanggal } from '../../../lib/core/tanggal.ts'
import { TINGKAT_HUKUMAN } from '../../../lib/kehadiran/schema.ts'
import type { Fakta } from '../../../lib/kelayakan/schema.ts'
import { STATUS_PEGAWAI } from '../../../lib/pegawai/schema.ts'
import { PREDIKAT } from '../../../lib/penilaian/schema.ts'
import { RATING } from '../../../lib/perilaku-kerja/schema.ts'

const t = parseTanggal

/** A day of a span, as generated input. */
export function hariAcak(dari: string, sampai: string) {
  return fc
    .integer({ min: nomorHari(t(dari)), max: nomorHari(t(sampai)) })
    .map((nomor) => t(new Date(nomor * 86_400_000).toISOString().slice(0, 10)))
}

function mungkin<T>(nilai: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(nilai, { freq: 8 })
}

const hukumanAcak = fc.record({
  tingkat: fc.constantFrom(...TINGKAT_HUKUMAN),
  berlakuSejak: hariAcak('2025-06-01', '2027-06-30'),
  berlakuHingga: mungkin(hariAcak('2025-06-01', '2027-12-31')),
})

/** Any facts a person may have, nulls among them. */
export const faktaAcak: fc.Arbitrary<Fakta> = fc.record({
  status: mungkin(
    fc.oneof({ weight: 5, arbitrary: fc.constant('AKTIF' as const) }, fc.constantFrom(...STATUS_PEGAWAI)),
  ),
  tanggalLahir: mungkin(hariAcak('1964-01-01', '2004-12-31')),
  batasUsia: mungkin(fc.constantFrom(58, 60, 65)),
  kontrak: mungkin(
    fc.record({ mulai: hariAcak('2025-10-01', '2026-03-31'), selesai: hariAcak('2026-04-01', '2026-12-31') }),
  ),
  mulaiKerja: mungkin(hariAcak('2024-01-01', '2026-12-31')),
  skpDitetapkan: mungkin(fc.boolean()),
  tanggalTerimaSk: mungkin(hariAcak('2026-01-01', '2026-01-10')),
  tanggalTtdSkp: mungkin(hariAcak('2026-01-05', '2026-01-25')),
  bulanWajib: mungkin(fc.integer({ min: 0, max: 12 })),
  bulanFinal: mungkin(fc.integer({ min: 0, max: 12 })),
  bulanHilang: fc.constant([]),
  rataCapaian: mungkin(fc.constant(90)),
  predikat: mungkin(fc.constantFrom(...PREDIKAT)),
  ratingPerilaku: mungkin(fc.constantFrom(...RATING)),
  alpaKumulatif: mungkin(fc.integer({ min: 0, max: 40 })),
  alpaBerturut: mungkin(fc.integer({ min: 0, max: 14 })),
  hukuman: mungkin(fc.array(hukumanAcak, { maxLength: 3 })),
  kasusTerbuka: mungkin(fc.boolean()),
  paguUpahMencukupi: mungkin(fc.boolean()),
  jabatanDibutuhkan: mungkin(fc.boolean()),
  anggaranKonversiTersedia: mungkin(fc.boolean()),
  formasiTersedia: mungkin(fc.boolean()),
})
