import { describe, expect, test } from 'vitest'
import { AppError, isAppError } from '../../../lib/core/errors.ts'
import {
  formatAngka,
  formatBulan,
  formatDaftar,
  formatDesimal,
  formatPersen,
  formatRupiah,
  formatTanggal,
  formatTanggalPendek,
} from '../../../lib/core/format.ts'
import { parseTanggal } from '../../../lib/core/tanggal.ts'

describe('what Indonesians read', () => {
  test('days', () => {
    expect(formatTanggal(parseTanggal('2026-12-31'))).toBe('31 Desember 2026')
    expect(formatTanggal(parseTanggal('2026-01-05'))).toBe('5 Januari 2026')
    expect(formatTanggalPendek(parseTanggal('2026-01-05'))).toBe('05-01-2026')
    expect(formatBulan(8)).toBe('Agustus')
    expect(formatBulan(13)).toBe('bulan 13')
  })

  test('numbers and money', () => {
    expect(formatAngka(16426)).toBe('16.426')
    expect(formatAngka(999)).toBe('999')
    expect(formatAngka(-1234567n)).toBe('-1.234.567')
    expect(formatRupiah(3_203_600)).toBe('Rp3.203.600')
    expect(formatRupiah(-1000)).toBe('-Rp1.000')
    expect(formatDesimal(85.7)).toBe('85,70')
    expect(formatDesimal(-1234.5, 1)).toBe('-1.234,5')
    expect(formatDesimal(12, 0)).toBe('12')
    expect(formatPersen(100)).toBe('100,00%')
  })

  test('lists', () => {
    expect(formatDaftar([])).toBe('')
    expect(formatDaftar(['Maret'])).toBe('Maret')
    expect(formatDaftar(['Maret', 'April'])).toBe('Maret dan April')
    expect(formatDaftar(['Maret', 'April', 'Mei'])).toBe('Maret, April dan Mei')
  })
})

describe('an expected refusal', () => {
  test('carries its code, its finer code, its fields and its cause', () => {
    const sebab = new Error('asal')
    const galat = new AppError('RULE_VIOLATED', 'Tidak boleh.', {
      galat: 'BOBOT_TIDAK_100',
      fieldErrors: { bobot: ['harus 100'] },
      cause: sebab,
    })
    expect(galat).toMatchObject({
      name: 'AppError',
      code: 'RULE_VIOLATED',
      message: 'Tidak boleh.',
      galat: 'BOBOT_TIDAK_100',
      fieldErrors: { bobot: ['harus 100'] },
      cause: sebab,
    })
    expect(isAppError(galat)).toBe(true)
    expect(isAppError(sebab)).toBe(false)
    expect(new AppError('NOT_FOUND', 'Tidak ada.').galat).toBeUndefined()
  })
})
