import type { StatusSkp } from './schema.ts'

export const LABEL_STATUS_SKP = {
  DRAF: 'Draf',
  DIAJUKAN: 'Diajukan',
  DISETUJUI: 'Disetujui, menunggu tanda tangan',
  DITETAPKAN: 'Ditetapkan',
} as const satisfies Record<StatusSkp, string>
