import type { StatusPegawai } from './schema.ts'

export const LABEL_STATUS_PEGAWAI = {
  AKTIF: 'Aktif',
  MENGUNDURKAN_DIRI: 'Mengundurkan diri',
  MENINGGAL: 'Meninggal dunia',
  DIBERHENTIKAN: 'Diberhentikan',
  MENCAPAI_BUP: 'Mencapai BUP',
  DIANGKAT_PPPK: 'Diangkat menjadi PPPK',
} as const satisfies Record<StatusPegawai, string>
