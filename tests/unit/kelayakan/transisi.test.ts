import { expect, test } from 'vitest'
import {
  AKSI_KEPUTUSAN,
  canTransition,
  KEADAAN_KEPUTUSAN,
  PELAKU_KEPUTUSAN,
} from '../../../lib/kelayakan/aturan/transisi.ts'
import { STATUS_KEPUTUSAN } from '../../../lib/kelayakan/schema.ts'
import { testSetiapSel } from '../transisi.ts'

testSetiapSel(
  'the decision',
  {
    status: STATUS_KEPUTUSAN,
    aksi: AKSI_KEPUTUSAN,
    pelaku: PELAKU_KEPUTUSAN,
    keadaan: KEADAAN_KEPUTUSAN,
  },
  canTransition,
  `
  TEMUAN recommend KEPALA_OPD !MENYIMPANG → REKOMENDASI_OPD
  TEMUAN recommend KEPALA_OPD MENYIMPANG ADA_ALASAN → REKOMENDASI_OPD
  REKOMENDASI_OPD verify ADMIN_BKD → DIVERIFIKASI
  DIVERIFIKASI decide PPK !MENYIMPANG → DIPUTUSKAN
  DIVERIFIKASI decide PPK MENYIMPANG ADA_ALASAN DISETUJUI_ORANG_KEDUA → DIPUTUSKAN
  DIVERIFIKASI decide ADMIN_BKD !MENYIMPANG → DIPUTUSKAN
  DIVERIFIKASI decide ADMIN_BKD MENYIMPANG ADA_ALASAN DISETUJUI_ORANG_KEDUA → DIPUTUSKAN
  `,
)

test('without conditions named, none holds', () => {
  expect(canTransition('DIVERIFIKASI', 'decide', 'PPK')).toBe('DIPUTUSKAN')
})
