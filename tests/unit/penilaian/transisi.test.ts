import {
  AKSI_TAHUN,
  canTransition,
  KEADAAN_TAHUN,
  PELAKU_TAHUN,
} from '../../../lib/penilaian/aturan/transisi.ts'
import { STATUS_PENILAIAN_TAHUN } from '../../../lib/penilaian/schema.ts'
import { testSetiapSel } from '../transisi.ts'

testSetiapSel(
  'the year',
  { status: STATUS_PENILAIAN_TAHUN, aksi: AKSI_TAHUN, pelaku: PELAKU_TAHUN, keadaan: KEADAAN_TAHUN },
  canTransition,
  `
  BERJALAN rate ATASAN → DIUSULKAN
  DIUSULKAN acknowledge PEGAWAI → FINAL
  DIUSULKAN object PEGAWAI !LEWAT_TENGGAT → KEBERATAN
  DIUSULKAN lapse SISTEM LEWAT_TENGGAT → FINAL
  KEBERATAN decide ATASAN_PENILAI → FINAL
  `,
)
