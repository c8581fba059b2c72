import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buatTanggal } from '../../../lib/core/tanggal.ts'
import { createKebijakan } from '../../../lib/hukum/parameter.ts'
import { type CalonPeringkat, rankCalon } from '../../../lib/konversi/aturan/peringkat.ts'
import { KRITERIA_PERINGKAT } from '../../../lib/konversi/parameter.ts'
import { PREDIKAT } from '../../../lib/penilaian/schema.ts'

const PADA = buatTanggal(2026, 12, 10)
const TMT = buatTanggal(2027, 1, 1)
const tebal = createKebijakan(PADA, [
  {
    kode: KRITERIA_PERINGKAT.kode,
    berlakuSejak: PADA,
    terverifikasi: true,
    nilai: ['PREDIKAT', 'RATA_CAPAIAN', 'NILAI_SELEKSI', 'GELOMBANG_SELEKSI'],
  },
])

const calon: fc.Arbitrary<CalonPeringkat> = fc.record({
  // Pendek, panjang, dan bukan ASCII: urutan teks, bukan urutan angka.
  nip: fc.oneof(
    fc.stringMatching(/^1990\d{1,5}$/),
    fc.constantFrom('', 'a', 'é', '1990', '19900614', '199006142', '日本', '日'),
  ),
  predikat: fc.constantFrom(...PREDIKAT.slice(0, 2), null),
  rataCapaian: fc.constantFrom(80, 80.01, 99.99, null),
  nilaiSeleksi: fc.constantFrom(1.5, 2, -0, 1e300, null),
  gelombangSeleksi: fc.constantFrom(1, 2, null),
  tanggalLahir: fc.constant(null),
  batasUsia: fc.constant(null),
  mulaiKerja: fc.constant(null),
})

const banding = (a: number | null | undefined, b: number | null | undefined): number =>
  (a ?? Infinity) === (b ?? Infinity) ? 0 : (a ?? Infinity) - (b ?? Infinity)
const balik = (nilai: number | null | undefined): number | null => (nilai == null ? null : -nilai)

/** Saksi: empat kriteria satu demi satu, lalu NIP sebagai teks. */
function urutSederhana(daftar: readonly CalonPeringkat[]): string[] {
  const tingkat = ({ predikat }: CalonPeringkat) => (predikat === null ? null : PREDIKAT.indexOf(predikat))
  return [...daftar]
    .sort(
      (a, b) =>
        banding(tingkat(a), tingkat(b)) ||
        banding(balik(a.rataCapaian), balik(b.rataCapaian)) ||
        banding(balik(a.nilaiSeleksi), balik(b.nilaiSeleksi)) ||
        banding(a.gelombangSeleksi, b.gelombangSeleksi) ||
        (a.nip < b.nip ? -1 : 1),
    )
    .map(({ nip }) => nip)
}

describe('peringkat', () => {
  it('sama dengan pembandingan satu demi satu, juga pada nilai yang sama, kosong, dan pecahan', () => {
    fc.assert(
      fc.property(fc.uniqueArray(calon, { selector: ({ nip }) => nip, maxLength: 60 }), (daftar) => {
        expect(rankCalon(daftar, TMT, tebal).map(({ nip }) => nip)).toEqual(urutSederhana(daftar))
      }),
      { numRuns: 300 },
    )
  })

  it('urutan tidak bergantung pada urutan masuk', () => {
    fc.assert(
      fc.property(fc.uniqueArray(calon, { selector: ({ nip }) => nip, maxLength: 30 }), (daftar) => {
        const maju = rankCalon(daftar, TMT, tebal).map(({ nip }) => nip)
        expect(rankCalon(daftar.toReversed(), TMT, tebal).map(({ nip }) => nip)).toEqual(maju)
      }),
    )
  })
})
