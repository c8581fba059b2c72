import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkDistribusi, type JumlahPredikat } from '../../../lib/penilaian/aturan/distribusi.ts'
import { CAPAIAN_ORGANISASI, type CapaianOrganisasi } from '../../../lib/penilaian/schema.ts'

describe('the pattern of a unit', () => {
  test.each<[CapaianOrganisasi, JumlahPredikat, string[]]>([
    ['ISTIMEWA', { SANGAT_BAIK: 70, BAIK: 30 }, []],
    ['ISTIMEWA', { SANGAT_BAIK: 71, BAIK: 29 }, ['SANGAT_BAIK_BERLEBIH']],
    ['BAIK', { BAIK: 70, SANGAT_BAIK: 29, BUTUH_PERBAIKAN: 1 }, []],
    ['BAIK', { BAIK: 70, SANGAT_BAIK: 29, KURANG: 1 }, []],
    ['BAIK', { BAIK: 71, SANGAT_BAIK: 28, KURANG: 1 }, ['BAIK_BERLEBIH']],
    ['BAIK', { BAIK: 70, SANGAT_BAIK: 29, SANGAT_KURANG: 1 }, ['TANPA_PERBAIKAN']],
    ['BAIK', { BAIK: 100 }, ['BAIK_BERLEBIH', 'TANPA_PERBAIKAN']],
    ['BUTUH_PERBAIKAN', { BUTUH_PERBAIKAN: 60, SANGAT_BAIK: 10, BAIK: 30 }, []],
    ['BUTUH_PERBAIKAN', { BUTUH_PERBAIKAN: 59, SANGAT_BAIK: 10, BAIK: 31 }, ['BUTUH_PERBAIKAN_KURANG']],
    ['BUTUH_PERBAIKAN', { BUTUH_PERBAIKAN: 60, SANGAT_BAIK: 11, BAIK: 29 }, ['SANGAT_BAIK_BERLEBIH']],
    ['KURANG', { KURANG: 60, BUTUH_PERBAIKAN: 10, SANGAT_BAIK: 10, BAIK: 20 }, []],
    ['KURANG', { KURANG: 59, BUTUH_PERBAIKAN: 10, BAIK: 31 }, ['KURANG_KURANG']],
    ['KURANG', { KURANG: 60, BUTUH_PERBAIKAN: 9, BAIK: 31 }, ['BUTUH_PERBAIKAN_KURANG']],
    ['KURANG', { KURANG: 60, BUTUH_PERBAIKAN: 10, SANGAT_BAIK: 11, BAIK: 19 }, ['SANGAT_BAIK_BERLEBIH']],
    ['SANGAT_KURANG', { SANGAT_KURANG: 60, KURANG: 4, BUTUH_PERBAIKAN: 6, BAIK: 30 }, []],
    ['SANGAT_KURANG', { SANGAT_KURANG: 59, KURANG: 10, BAIK: 31 }, ['SANGAT_KURANG_KURANG']],
    [
      'SANGAT_KURANG',
      { SANGAT_KURANG: 60, KURANG: 4, BUTUH_PERBAIKAN: 5, BAIK: 31 },
      ['KURANG_ATAU_PERBAIKAN_KURANG'],
    ],
    ['SANGAT_KURANG', { SANGAT_KURANG: 60, KURANG: 10, SANGAT_BAIK: 1, BAIK: 29 }, ['SANGAT_BAIK_BERLEBIH']],
    [
      'SANGAT_KURANG',
      { SANGAT_BAIK: 1 },
      ['KURANG_ATAU_PERBAIKAN_KURANG', 'SANGAT_BAIK_BERLEBIH', 'SANGAT_KURANG_KURANG'],
    ],
  ])('%s with %j: %j', (capaian, jumlah, peringatan) => {
    expect(checkDistribusi(capaian, jumlah)).toEqual({ sesuaiPola: peringatan.length === 0, peringatan })
  })

  test('nobody rated is neither kept nor missed', () => {
    for (const capaian of CAPAIAN_ORGANISASI) {
      expect(checkDistribusi(capaian, {})).toEqual({ sesuaiPola: null, peringatan: [] })
    }
  })

  test.each([{ BAIK: -1 }, { BAIK: 1.5 }, { BAIK: Number.MAX_VALUE }])('%j is refused', (jumlah) => {
    expect(() => checkDistribusi('BAIK', jumlah)).toThrow(
      expect.objectContaining({
        code: 'INVALID_INPUT',
        galat: 'NILAI_TIDAK_SAH',
        message: 'Jumlah pegawai ditulis dengan bilangan bulat, paling kecil 0.',
      }),
    )
  })

  test('a predikat left open counts nobody', () => {
    expect(checkDistribusi('ISTIMEWA', { SANGAT_BAIK: undefined, BAIK: undefined })).toEqual({
      sesuaiPola: null,
      peringatan: [],
    })
    expect(checkDistribusi('ISTIMEWA', { SANGAT_BAIK: 7, BAIK: 3, KURANG: undefined }).sesuaiPola).toBe(true)
  })

  test('is about shares: ten times the people give the same', () => {
    const orang = fc.integer({ min: 0, max: 40 })
    fc.assert(
      fc.property(
        fc.constantFrom(...CAPAIAN_ORGANISASI),
        orang,
        orang,
        orang,
        orang,
        orang,
        (c, a, b, d, e, f) => {
          const kali = (n: number) => ({
            SANGAT_BAIK: a * n,
            BAIK: b * n,
            BUTUH_PERBAIKAN: d * n,
            KURANG: e * n,
            SANGAT_KURANG: f * n,
          })
          expect(checkDistribusi(c, kali(10))).toEqual(checkDistribusi(c, kali(1)))
        },
      ),
    )
  })
})
