import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AppError } from '../../../lib/core/errors.ts'
import { addHari, parseTanggal } from '../../../lib/core/tanggal.ts'
import { createKebijakan, timpaanSelalu } from '../../../lib/hukum/parameter.ts'
import { computeBup, computeTanggalBup } from '../../../lib/pegawai/aturan/bup.ts'
import {
  computeAkhirPenuh,
  computeMasaKontrak,
  isTanpaTumpangTindih,
  listCelahKontrak,
  type Rentang,
  requireRentang,
} from '../../../lib/pegawai/aturan/kontrak.ts'
import { hariAcak } from '../kelayakan/acak.ts'

const t = parseTanggal
const biasa = createKebijakan(t('2026-12-31'))
const tanggalLahir = createKebijakan(t('2026-12-31'), timpaanSelalu({ CARA_BUP: 'TANGGAL_LAHIR' }))
const rentang = (mulai: string, selesai: string): Rentang => ({ mulai: t(mulai), selesai: t(selesai) })

describe('the age limit', () => {
  test.each([
    ['1967-03-15', 58, '2025-03-31', '2025-03-15'],
    ['1967-03-01', 58, '2025-03-31', '2025-03-01'],
    ['1968-12-31', 58, '2026-12-31', '2026-12-31'],
    ['1968-02-29', 58, '2026-02-28', '2026-02-28'],
    ['1968-02-29', 60, '2028-02-29', '2028-02-29'],
    ['1966-08-10', 60, '2026-08-31', '2026-08-10'],
    ['1970-01-31', 65, '2035-01-31', '2035-01-31'],
  ])('born %s at %i: %s at the end of the month, %s on the birthday', (lahir, usia, akhir, ulang) => {
    expect(computeTanggalBup(t(lahir), usia, biasa)).toBe(akhir)
    expect(computeTanggalBup(t(lahir), usia, tanggalLahir)).toBe(ulang)
    expect(computeBup(t(lahir), usia, biasa)).toEqual({ tanggalBup: akhir, tmtBup: addHari(t(akhir), 1) })
  })
})

describe('the term of a contract', () => {
  test.each([
    ['2026-01-01', 1, '2026-12-31'],
    ['2025-10-01', 1, '2026-09-30'],
    ['2028-02-29', 1, '2029-02-28'],
    ['2028-02-29', 4, '2032-02-28'],
    ['2027-03-01', 1, '2028-02-29'],
    ['2026-01-01', 5, '2030-12-31'],
  ])('from %s for %i years ends on %s', (mulai, lama, akhir) => {
    expect(computeAkhirPenuh(t(mulai), lama)).toBe(akhir)
  })

  const orang = { tanggalLahir: t('1968-06-20'), batasUsia: 58 }
  test.each<[string, string | null, boolean]>([
    ['2025-07-01', '2026-06-30', false],
    ['2025-07-02', '2026-06-30', true],
    ['2026-01-01', '2026-06-30', true],
    ['2026-06-30', '2026-06-30', true],
    ['2026-07-01', null, true],
    ['2025-01-01', '2025-12-31', false],
  ])('from %s is clipped at the age limit: %s (%s)', (mulai, selesai, dibatasiBup) => {
    expect(computeMasaKontrak(orang, t(mulai), biasa)).toMatchObject({ selesai, dibatasiBup })
  })

  test('its length comes from the parameter unless it is given', () => {
    const lima = createKebijakan(t('2026-12-31'), timpaanSelalu({ LAMA_KONTRAK: 5 }))
    const muda = { tanggalLahir: t('1995-06-20'), batasUsia: 58 }
    expect(computeMasaKontrak(muda, t('2026-01-01'), lima).selesai).toBe('2030-12-31')
    expect(computeMasaKontrak(muda, t('2026-01-01'), lima, 2).selesai).toBe('2027-12-31')
  })

  test('never passes the age limit nor its full end', () => {
    fc.assert(
      fc.property(
        hariAcak('1960-01-01', '2000-12-31'),
        hariAcak('2025-01-01', '2035-12-31'),
        (lahir, mulai) => {
          const satu = { tanggalLahir: lahir, batasUsia: 58 }
          const { selesai, akhirPenuh, dibatasiBup } = computeMasaKontrak(satu, mulai, biasa)
          const bup = computeTanggalBup(lahir, 58, biasa)
          expect(dibatasiBup).toBe(bup < akhirPenuh)
          if (selesai === null) expect(bup < mulai).toBe(true)
          else expect(selesai >= mulai && selesai <= bup && selesai <= akhirPenuh).toBe(true)
        },
      ),
    )
  })

  test('a contract that ends before it starts is refused', () => {
    expect(() => requireRentang(rentang('2026-01-02', '2026-01-01'))).toThrow(
      expect.objectContaining({
        constructor: AppError,
        code: 'INVALID_INPUT',
        galat: 'NILAI_TIDAK_SAH',
        message: 'Kontrak selesai sebelum mulai.',
      }),
    )
    expect(requireRentang(rentang('2026-01-01', '2026-01-01'))).toBeUndefined()
  })
})

describe('the contracts of one person', () => {
  test('never overlap', () => {
    const satu = rentang('2026-01-01', '2026-06-30')
    expect(isTanpaTumpangTindih([])).toBe(true)
    expect(isTanpaTumpangTindih([rentang('2026-07-01', '2026-12-31'), satu])).toBe(true)
    expect(isTanpaTumpangTindih([rentang('2026-06-30', '2026-12-31'), satu])).toBe(false)
    expect(isTanpaTumpangTindih([satu, rentang('2026-07-01', '2026-12-31')])).toBe(true)
  })

  test('a gap between them is reported', () => {
    const daftar = [
      rentang('2026-09-01', '2026-12-31'),
      rentang('2026-01-01', '2026-06-30'),
      rentang('2026-07-01', '2026-07-31'),
    ]
    expect(listCelahKontrak(daftar)).toEqual([rentang('2026-08-01', '2026-08-31')])
    expect(listCelahKontrak([])).toEqual([])
  })
})
