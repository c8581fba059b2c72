import { expect, test } from 'vitest'
import { parseTanggal } from '../../../lib/core/tanggal.ts'
import { createKebijakan, timpaanSelalu } from '../../../lib/hukum/parameter.ts'
import { computeBatasUbah } from '../../../lib/kehadiran/aturan/tutup.ts'

const biasa = createKebijakan(parseTanggal('2026-11-30'))

test.each([
  [2026, 11, '2026-12-09'],
  [2026, 12, '2027-01-09'],
  [2026, 1, '2026-02-09'],
  [2028, 2, '2028-03-09'],
])('rekap %i-%i dapat diubah tanpa alasan sampai %s', (tahun, bulan, batas) => {
  expect(computeBatasUbah(tahun, bulan, biasa)).toBe(batas)
})

test.each([
  [1, '2026-12-01'],
  [28, '2026-12-28'],
])('daerah dapat memilih tanggal %i', (nilai, batas) => {
  const daerah = createKebijakan(parseTanggal('2026-11-30'), timpaanSelalu({ BATAS_UBAH_REKAP: nilai }))
  expect(computeBatasUbah(2026, 11, daerah)).toBe(batas)
})
