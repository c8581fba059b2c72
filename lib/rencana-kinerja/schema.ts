/** States of a month, from its plan to its final rating. */
export const STATUS_BULAN = [
  'RENCANA_DRAF',
  'RENCANA_DIAJUKAN',
  'RENCANA_DISETUJUI',
  'REALISASI_DIAJUKAN',
  'DINILAI',
  'FINAL',
] as const
export type StatusBulan = (typeof STATUS_BULAN)[number]
