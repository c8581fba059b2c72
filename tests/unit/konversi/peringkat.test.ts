import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buatTanggal } from '../../../lib/core/tanggal.ts'
import { createKebijakan, timpaanSelalu } from '../../../lib/hukum/parameter.ts'
import { type CalonPeringkat, rankCalon } from '../../../lib/konversi/aturan/peringkat.ts'
import type { Kriteria } from '../../../lib/konversi/schema.ts'
import { PREDIKAT } from '../../../lib/penilaian/schema.ts'
import { hariAcak } from '../kelayakan/acak.ts'

const TMT = buatTanggal(2027, 1, 1)
const dengan = (...KRITERIA_PERINGKAT: Kriteria[]) =>
  createKebijakan(TMT, timpaanSelalu({ KRITERIA_PERINGKAT }))

const KOSONG = {
  predikat: null,
  rataCapaian: null,
  nilaiSeleksi: null,
  gelombangSeleksi: null,
  tanggalLahir: null,
  batasUsia: null,
  mulaiKerja: null,
}

const urutan = (daftar: readonly CalonPeringkat[], ...kriteria: Kriteria[]) =>
  rankCalon(daftar, TMT, dengan(...kriteria)).map(({ nip }) => nip)

const calon: fc.Arbitrary<CalonPeringkat> = fc.record({
  // Pendek, panjang, dan bukan ASCII: urutan teks, bukan urutan angka.
  nip: fc.oneof(
    fc.stringMatching(/^1990\d{1,5}$/),
    fc.constantFrom('', 'a', 'é', '1990', '19900614', '199006142', '日本', '日'),
  ),
  predikat: fc.constantFrom(...PREDIKAT.slice(0, 2), null),
  rataCapaian: fc.constantFrom(0, 80, 80.01, 99.99, null),
  nilaiSeleksi: fc.constantFrom(1.5, 2, -0, 1e300, null),
  gelombangSeleksi: fc.constantFrom(1, 2, null),
  tanggalLahir: fc.option(hariAcak('1969-12-28', '1970-01-04')),
  batasUsia: fc.constant(null),
  mulaiKerja: fc.option(hariAcak('2025-01-01', '2025-01-04')),
})
const daftarAcak = fc.uniqueArray(calon, { selector: ({ nip }) => nip, maxLength: 60, size: 'max' })

type KriteriaSaksi = Exclude<Kriteria, 'SISA_BUP'>
type Nilai = number | string | null | undefined

/** Yang lebih kecil lebih dahulu, yang tidak diketahui terakhir. */
function banding(a: Nilai, b: Nilai): number {
  if (a == null || b == null) return (a == null ? 1 : 0) - (b == null ? 1 : 0)
  if (a === b) return 0
  return a < b ? -1 : 1
}
const balik = (nilai: number | null | undefined) => (nilai == null ? null : -nilai)
const NILAI: Readonly<Record<KriteriaSaksi, (satu: CalonPeringkat) => Nilai>> = {
  PREDIKAT: ({ predikat }) => (predikat === null ? null : PREDIKAT.indexOf(predikat)),
  RATA_CAPAIAN: ({ rataCapaian }) => balik(rataCapaian),
  MASA_KERJA: ({ mulaiKerja }) => mulaiKerja,
  USIA: ({ tanggalLahir }) => tanggalLahir,
  GELOMBANG_SELEKSI: ({ gelombangSeleksi }) => gelombangSeleksi,
  NILAI_SELEKSI: ({ nilaiSeleksi }) => balik(nilaiSeleksi),
}

/** Saksi: kriteria satu demi satu, lalu NIP sebagai teks. */
function urutSederhana(daftar: readonly CalonPeringkat[], kriteria: readonly KriteriaSaksi[]): string[] {
  const bedanya = (a: CalonPeringkat, b: CalonPeringkat) =>
    kriteria.map((satu) => banding(NILAI[satu](a), NILAI[satu](b))).find((beda) => beda !== 0)
  return [...daftar].sort((a, b) => bedanya(a, b) ?? (a.nip < b.nip ? -1 : 1)).map(({ nip }) => nip)
}

describe('peringkat', () => {
  const kriteriaAcak = fc.shuffledSubarray<KriteriaSaksi>([
    'PREDIKAT',
    'RATA_CAPAIAN',
    'MASA_KERJA',
    'USIA',
    'GELOMBANG_SELEKSI',
    'NILAI_SELEKSI',
  ])

  it('sama dengan pembandingan satu demi satu, juga pada nilai yang sama, kosong, dan pecahan', () => {
    fc.assert(
      fc.property(daftarAcak, kriteriaAcak, (daftar, kriteria) => {
        expect(urutan(daftar, ...kriteria)).toEqual(urutSederhana(daftar, kriteria))
      }),
      { numRuns: 200 },
    )
  })

  it('urutan tidak bergantung pada urutan masuk', () => {
    fc.assert(
      fc.property(daftarAcak, kriteriaAcak, (daftar, kriteria) => {
        expect(urutan(daftar.toReversed(), ...kriteria)).toEqual(urutan(daftar, ...kriteria))
      }),
      { numRuns: 50 },
    )
  })

  it('semua kriteria sama atau tidak diketahui: NIP sebagai teks', () => {
    const daftar = ['199006142025242014', '19900614', '199006142025242013', '1990', '2', '10'].map((nip) => ({
      ...KOSONG,
      nip,
    }))
    const harap = ['10', '1990', '19900614', '199006142025242013', '199006142025242014', '2']
    expect(urutan(daftar)).toEqual(harap)
    expect(urutan(daftar, 'PREDIKAT', 'USIA')).toEqual(harap)
  })

  it('NIP di luar ASCII tetap diurutkan sebagai teks', () => {
    const teks = ['ébbbbbbb', 'êaaaaaaa', 'aébbbbbb', 'bAbbbbbb', 'aé', '1990061420', 'é']
    const daftar = teks.map((nip) => ({ ...KOSONG, nip }))
    expect(urutan(daftar)).toEqual([...teks].sort())
    expect(urutan(daftar.toReversed())).toEqual([...teks].sort())
  })

  it('kriteria sesudah nilai pecahan tetap diperiksa menurut urutannya', () => {
    const buat = (
      nip: string,
      nilaiSeleksi: number,
      gelombangSeleksi: number,
      hari: number,
    ): CalonPeringkat => ({
      ...KOSONG,
      nip,
      predikat: 'BAIK',
      nilaiSeleksi,
      gelombangSeleksi,
      mulaiKerja: buatTanggal(2025, 1, hari),
    })
    const daftar = [
      buat('1', 400.5, 2, 1),
      buat('2', 400.5, 1, 3),
      buat('3', 400.75, 2, 4),
      buat('4', 400.5, 1, 2),
      buat('5', 400.25, 1, 1),
    ]
    expect(urutan(daftar, 'PREDIKAT', 'NILAI_SELEKSI', 'GELOMBANG_SELEKSI', 'MASA_KERJA')).toEqual([
      '3',
      '4',
      '2',
      '1',
      '5',
    ])
  })

  it('selisih satu tetap menentukan di antara angka yang sangat besar', () => {
    const buat = (nip: string, gelombangSeleksi: number, nilaiSeleksi: number): CalonPeringkat => ({
      ...KOSONG,
      nip,
      gelombangSeleksi,
      nilaiSeleksi,
    })
    const besar = 2 ** 52
    const daftar = [
      buat('1', besar, besar - 1),
      buat('2', besar, besar),
      buat('3', besar - 1, 0),
      buat('4', 0, 0),
    ]
    expect(urutan(daftar, 'GELOMBANG_SELEKSI', 'NILAI_SELEKSI')).toEqual(['4', '3', '2', '1'])
  })

  it('selisih satu pada kriteria ketiga tetap menentukan sesudah dua kriteria yang lebar', () => {
    const buat = (nip: string, gelombangSeleksi: number, nilaiSeleksi: number, rataCapaian: number) => ({
      ...KOSONG,
      nip,
      gelombangSeleksi,
      nilaiSeleksi,
      rataCapaian,
    })
    const daftar = [
      buat('1', 2 ** 25, 0, 0),
      buat('2', 2 ** 25, 0, 0.01),
      buat('3', 2 ** 25, 2 ** 25, 0),
      buat('4', 0, 0, 10_000),
    ]
    expect(urutan(daftar, 'GELOMBANG_SELEKSI', 'NILAI_SELEKSI', 'RATA_CAPAIAN')).toEqual(['4', '3', '2', '1'])
  })

  it('NIP yang tertulis dua kali ditolak', () => {
    const ganda = ['1', '2', '1'].map((nip) => ({ ...KOSONG, nip }))
    expect(() => urutan(ganda, 'USIA')).toThrow('Satu NIP tertulis lebih dari sekali di antara calon.')
    expect(() => urutan(ganda, 'USIA')).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT', galat: 'NILAI_TIDAK_SAH' }),
    )
  })
})
