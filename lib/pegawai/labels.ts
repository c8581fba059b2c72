import type { StatusPegawai } from './schema.ts'
import type { JenisPengecualian } from './schema-pengecualian.ts'

export const LABEL_STATUS_PEGAWAI = {
  AKTIF: 'Aktif',
  MENGUNDURKAN_DIRI: 'Mengundurkan diri',
  MENINGGAL: 'Meninggal dunia',
  DIBERHENTIKAN: 'Diberhentikan',
  MENCAPAI_BUP: 'Mencapai BUP',
  DIANGKAT_PPPK: 'Diangkat menjadi PPPK',
} as const satisfies Record<StatusPegawai, string>

export const LABEL_JENIS_PENGECUALIAN = {
  MELAHIRKAN: 'Cuti melahirkan',
  SAKIT: 'Sakit lama',
  TUGAS: 'Tugas di luar',
  LAINNYA: 'Lainnya',
} as const satisfies Record<JenisPengecualian, string>
