import { expect, test } from 'vitest'
import { parseTanggal } from '../../../lib/core/tanggal.ts'
import { createKebijakan, timpaanSelalu } from '../../../lib/hukum/parameter.ts'
import { computeTenggatTtd, isTtdTerlambat } from '../../../lib/skp/aturan/tenggat.ts'

const t = parseTanggal
const biasa = createKebijakan(t('2026-12-31'))

test('the SKP is due ten calendar days after the SK was received', () => {
  expect(computeTenggatTtd(t('2026-01-02'), biasa)).toBe('2026-01-12')
  expect(isTtdTerlambat(t('2026-01-02'), t('2026-01-11'), biasa)).toBe(false)
  expect(isTtdTerlambat(t('2026-01-02'), t('2026-01-12'), biasa)).toBe(false)
  expect(isTtdTerlambat(t('2026-01-02'), t('2026-01-13'), biasa)).toBe(true)
})

test('a region may give more days', () => {
  const longgar = createKebijakan(t('2026-12-31'), timpaanSelalu({ BATAS_TTD_SKP: 14 }))
  expect(computeTenggatTtd(t('2026-01-02'), longgar)).toBe('2026-01-16')
  expect(isTtdTerlambat(t('2026-01-02'), t('2026-01-16'), longgar)).toBe(false)
})
