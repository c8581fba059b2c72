import { expect, test } from 'vitest'
import {
  AKSI_BULAN,
  canTransition,
  KEADAAN_BULAN,
  PELAKU_BULAN,
} from '../../../lib/rencana-kinerja/aturan/transisi.ts'
import { STATUS_BULAN } from '../../../lib/rencana-kinerja/schema.ts'
import { testSetiapSel } from '../transisi.ts'

testSetiapSel(
  'the month',
  { status: STATUS_BULAN, aksi: AKSI_BULAN, pelaku: PELAKU_BULAN, keadaan: KEADAAN_BULAN },
  canTransition,
  `
  RENCANA_DRAF submit PEGAWAI → RENCANA_DIAJUKAN
  RENCANA_DIAJUKAN return ATASAN → RENCANA_DRAF
  RENCANA_DIAJUKAN approve ATASAN → RENCANA_DISETUJUI
  RENCANA_DISETUJUI submit PEGAWAI → REALISASI_DIAJUKAN
  REALISASI_DIAJUKAN return ATASAN → RENCANA_DISETUJUI
  REALISASI_DIAJUKAN rate ATASAN → DINILAI
  DINILAI acknowledge PEGAWAI !ADA_KEBERATAN → FINAL
  DINILAI object PEGAWAI !ADA_KEBERATAN !LEWAT_TENGGAT → DINILAI
  DINILAI decide ATASAN_PENILAI ADA_KEBERATAN → FINAL
  DINILAI lapse SISTEM LEWAT_TENGGAT !ADA_KEBERATAN → FINAL
  FINAL reopen PENGELOLA DISETUJUI_ORANG_KEDUA !LEWAT_BATAS_BUKA → REALISASI_DIAJUKAN
  `,
)

test('without conditions named, none holds', () => {
  expect(canTransition('DINILAI', 'acknowledge', 'PEGAWAI')).toBe('FINAL')
  expect(canTransition('FINAL', 'reopen', 'PENGELOLA')).toBeNull()
})
