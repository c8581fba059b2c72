/** States of an SKP version. */
export const STATUS_SKP = ['DRAF', 'DIAJUKAN', 'DISETUJUI', 'DITETAPKAN'] as const
export type StatusSkp = (typeof STATUS_SKP)[number]

/** Aspek indikator menurut formulir SKP. */
export const ASPEK = ['KUANTITAS', 'KUALITAS', 'WAKTU', 'BIAYA'] as const
export type Aspek = (typeof ASPEK)[number]

/** Which way an indicator is better. */
export const POLARITAS = ['MAKSIMAL', 'MINIMAL'] as const
export type Polaritas = (typeof POLARITAS)[number]
