import type { StatusBulan } from './schema.ts'

export const LABEL_STATUS_BULAN = {
  RENCANA_DRAF: 'Rencana disusun',
  RENCANA_DIAJUKAN: 'Rencana diajukan',
  RENCANA_DISETUJUI: 'Rencana disetujui',
  REALISASI_DIAJUKAN: 'Realisasi diajukan',
  DINILAI: 'Dinilai',
  FINAL: 'Final',
} as const satisfies Record<StatusBulan, string>

/** Jam menurut zona wilayah: 09.12. */
export function formatJam(pada: Date, zona: string): string {
  return new Intl.DateTimeFormat('id-ID', { timeZone: zona, hour: '2-digit', minute: '2-digit' }).format(pada)
}
