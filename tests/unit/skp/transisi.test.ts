import { expect, test } from 'vitest'
import { AKSI_SKP, canTransition, KEADAAN_SKP, PELAKU_SKP } from '../../../lib/skp/aturan/transisi.ts'
import { STATUS_SKP } from '../../../lib/skp/schema.ts'
import { testSetiapSel } from '../transisi.ts'

testSetiapSel(
  'the SKP',
  { status: STATUS_SKP, aksi: AKSI_SKP, pelaku: PELAKU_SKP, keadaan: KEADAAN_SKP },
  canTransition,
  `
  DRAF edit PEGAWAI → DRAF
  DRAF edit ATASAN → DRAF
  DRAF edit PENGELOLA → DRAF
  DRAF submit PEGAWAI → DIAJUKAN
  DRAF submit ATASAN DISUSUN_ATASAN → DIAJUKAN
  DIAJUKAN return ATASAN !DIAJUKAN_ATASAN → DRAF
  DIAJUKAN return PEGAWAI DIAJUKAN_ATASAN → DRAF
  DIAJUKAN approve ATASAN → DISETUJUI
  DISETUJUI sign PEGAWAI PIHAK_LAIN_SUDAH_TTD !SUDAH_TTD → DITETAPKAN
  DISETUJUI sign PEGAWAI !PIHAK_LAIN_SUDAH_TTD !SUDAH_TTD → DISETUJUI
  DISETUJUI sign ATASAN PIHAK_LAIN_SUDAH_TTD !SUDAH_TTD → DITETAPKAN
  DISETUJUI sign ATASAN !PIHAK_LAIN_SUDAH_TTD !SUDAH_TTD → DISETUJUI
  DITETAPKAN revise PEGAWAI → DRAF
  DITETAPKAN revise ATASAN → DRAF
  DITETAPKAN revise PENGELOLA → DRAF
  `,
)

test('without conditions named, none holds', () => {
  expect(canTransition('DRAF', 'submit', 'PEGAWAI')).toBe('DIAJUKAN')
  expect(canTransition('DRAF', 'submit', 'ATASAN')).toBeNull()
})
