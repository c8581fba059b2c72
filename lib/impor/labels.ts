import type { JenisImpor, StatusImpor } from './schema.ts'

export const LABEL_JENIS_IMPOR = {
  DAFTAR_PEGAWAI: 'Daftar pegawai (SIASN)',
  PELENGKAP: 'Pelengkap pegawai',
  REKAP_TAHUN: 'Rekap tahunan',
} as const satisfies Record<JenisImpor, string>

export const LABEL_STATUS_IMPOR = {
  DIPERIKSA: 'Belum diterapkan',
  DITERAPKAN: 'Diterapkan',
  DIBUANG: 'Dibuang',
} as const satisfies Record<StatusImpor, string>
