import type { Aspek, Polaritas, StatusSkp } from './schema.ts'

export const LABEL_STATUS_SKP = {
  DRAF: 'Draf',
  DIAJUKAN: 'Diajukan',
  DISETUJUI: 'Disetujui, menunggu tanda tangan',
  DITETAPKAN: 'Ditetapkan',
} as const satisfies Record<StatusSkp, string>

export const LABEL_ASPEK = {
  KUANTITAS: 'Kuantitas',
  KUALITAS: 'Kualitas',
  WAKTU: 'Waktu',
  BIAYA: 'Biaya',
} as const satisfies Record<Aspek, string>

export const LABEL_POLARITAS = {
  MAKSIMAL: 'Makin besar makin baik',
  MINIMAL: 'Makin kecil makin baik',
} as const satisfies Record<Polaritas, string>
