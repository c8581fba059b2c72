import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { computeBiaya, computeBiayaSetahun, computeKomponen } from '../../../lib/anggaran/aturan/biaya.ts'
import { GAJI_POKOK, getGajiPokok } from '../../../lib/anggaran/aturan/gaji-pokok.ts'
import { GOLONGAN, type JenisKomponen } from '../../../lib/anggaran/schema.ts'

const komponen = (jenis: JenisKomponen, nilai: number) => ({ kode: 'UJI', jenis, nilai })
const tidakSah = expect.objectContaining({ code: 'INVALID_INPUT', galat: 'NILAI_TIDAK_SAH' })

describe('a component a year', () => {
  test.each<[JenisKomponen, number, bigint, bigint]>([
    ['PERSEN_GAJI', 4, 3_203_600n, 1_537_728n],
    ['PERSEN_GAJI', 0.24, 3_203_600n, 92_264n],
    ['PERSEN_GAJI', 0.72, 3_203_600n, 276_791n],
    ['PERSEN_GAJI', 10, 1n, 1n],
    ['RUPIAH_BULAN', 72_420, 3_203_600n, 869_040n],
    ['RUPIAH_BULAN', 0.5, 0n, 6n],
    ['RUPIAH_BULAN', 0.04, 0n, 0n],
    ['RUPIAH_BULAN', 0, 1n, 0n],
    ['KALI_GAJI', 1, 3_203_600n, 3_203_600n],
    ['KALI_GAJI', 0.5, 3n, 2n],
    ['KALI_GAJI', 0.25, 5n, 1n],
  ])('%s %d of %s is %s rupiah', (jenis, nilai, gaji, jumlah) => {
    expect(computeKomponen(komponen(jenis, nilai), gaji)).toBe(jumlah)
  })

  test('is never negative', () => {
    expect(() => computeKomponen(komponen('KALI_GAJI', -1), 1n)).toThrow(tidakSah)
    expect(() => computeKomponen(komponen('KALI_GAJI', -1), 1n)).toThrow('Komponen UJI tidak boleh negatif.')
  })
})

describe('the three figures of one conversion', () => {
  test('are never mixed', () => {
    expect(
      computeBiaya({
        gajiPokok: 3_203_600,
        komponen: [komponen('KALI_GAJI', 2), komponen('PERSEN_GAJI', 4)],
        upahParuhWaktu: 2_000_000,
        komponenParuhWaktu: [komponen('KALI_GAJI', 1)],
      }),
    ).toEqual({
      penuh: 38_443_200 + 6_407_200 + 1_537_728,
      paruhWaktu: 26_000_000,
      deltaTotal: 20_388_128,
      deltaBelanjaPegawai: 46_388_128,
      deltaBarangJasa: -26_000_000,
    })
  })

  test('the total may be negative, nothing is ever minus zero', () => {
    const biaya = computeBiaya({ gajiPokok: 0, komponen: [], upahParuhWaktu: 5_729_876 })
    expect(biaya).toMatchObject({ penuh: 0, deltaTotal: -68_758_512 })
    const nol = computeBiaya({ gajiPokok: 0, komponen: [], upahParuhWaktu: 0 })
    expect(Object.values(nol).every((nilai) => Object.is(nilai, 0))).toBe(true)
  })

  test.each([-1, 1.5, Number.MAX_VALUE])('a pay of %d is refused', (gaji) => {
    expect(() => computeBiayaSetahun(gaji, [])).toThrow(tidakSah)
    expect(() => computeBiayaSetahun(gaji, [])).toThrow('Gaji atau upah harus rupiah bulat, paling kecil 0.')
  })

  test('a sum beyond exact numbers is refused', () => {
    expect(() => computeBiayaSetahun(Number.MAX_SAFE_INTEGER, [])).toThrow(tidakSah)
    expect(() => computeBiayaSetahun(Number.MAX_SAFE_INTEGER, [])).toThrow('Jumlah rupiah terlalu besar.')
  })

  test('sums by agency equal the whole', () => {
    const orang = fc.record({
      opd: fc.constantFrom('A', 'B', 'C'),
      gajiPokok: fc.integer({ min: 0, max: 10_000_000 }),
      upahParuhWaktu: fc.integer({ min: 0, max: 10_000_000 }),
      nilai: fc.integer({ min: 0, max: 500 }).map((n) => n / 100),
    })
    fc.assert(
      fc.property(fc.array(orang), (daftar) => {
        const biaya = daftar.map(({ opd, nilai, ...satu }) => ({
          opd,
          ...computeBiaya({ ...satu, komponen: [komponen('PERSEN_GAJI', nilai)] }),
        }))
        const jumlah = (sebagian: typeof biaya) =>
          sebagian.reduce((total, satu) => total + satu.deltaTotal, 0)
        const perOpd = ['A', 'B', 'C'].map((opd) => jumlah(biaya.filter((satu) => satu.opd === opd)))
        expect(perOpd.reduce((a, b) => a + b)).toBe(jumlah(biaya))
        for (const satu of biaya)
          expect(satu.deltaBelanjaPegawai + satu.deltaBarangJasa).toBe(satu.deltaTotal)
      }),
    )
  })
})

describe('base pay by golongan', () => {
  test('starts at the lowest of the scale and rises with it', () => {
    expect(getGajiPokok('I')).toBe(1_938_500)
    expect(getGajiPokok('IX')).toBe(3_203_600)
    expect(getGajiPokok('XVII')).toBe(4_462_500)
    for (const [i, golongan] of GOLONGAN.entries()) {
      const { awal, tertinggi } = GAJI_POKOK[golongan]
      expect(tertinggi).toBeGreaterThan(awal)
      const sebelum = GOLONGAN[i - 1]
      if (sebelum !== undefined) expect(awal).toBeGreaterThan(GAJI_POKOK[sebelum].awal)
    }
  })
})
