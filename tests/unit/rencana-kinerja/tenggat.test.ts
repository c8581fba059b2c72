import { expect, test } from 'vitest'
import { parseTanggal } from '../../../lib/core/tanggal.ts'
import { createKebijakan } from '../../../lib/hukum/parameter.ts'
import { computeTenggatBulan } from '../../../lib/rencana-kinerja/aturan/tenggat.ts'

const kebijakan = createKebijakan(parseTanggal('2026-11-16'))

test('rencana November dibuka 25 Oktober; realisasi dan nilai jatuh di Desember', () => {
  expect(computeTenggatBulan(2026, 11, kebijakan)).toEqual({
    buka: '2026-10-25',
    rencana: '2026-11-05',
    realisasi: '2026-12-04',
    penilaian: '2026-12-09',
  })
})

test('Desember menyeberang tahun, Januari dibuka tahun sebelumnya', () => {
  expect(computeTenggatBulan(2026, 12, kebijakan)).toMatchObject({
    realisasi: '2027-01-04',
    penilaian: '2027-01-09',
  })
  expect(computeTenggatBulan(2026, 1, kebijakan)).toMatchObject({ buka: '2025-12-25' })
})
