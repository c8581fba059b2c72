/** State of a person's service. */
export const STATUS_PEGAWAI = [
  'AKTIF',
  'MENGUNDURKAN_DIRI',
  'MENINGGAL',
  'DIBERHENTIKAN',
  'MENCAPAI_BUP',
  'DIANGKAT_PPPK',
] as const
export type StatusPegawai = (typeof STATUS_PEGAWAI)[number]
