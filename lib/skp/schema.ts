/** States of an SKP version. */
export const STATUS_SKP = ['DRAF', 'DIAJUKAN', 'DISETUJUI', 'DITETAPKAN'] as const
export type StatusSkp = (typeof STATUS_SKP)[number]
