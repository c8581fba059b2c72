import { findTransisi, type Transisi } from '../../hukum/transisi.ts'
import type { StatusBulan } from '../schema.ts'

export const AKSI_BULAN = [
  'submit',
  'return',
  'approve',
  'rate',
  'acknowledge',
  'object',
  'decide',
  'lapse',
  'reopen',
] as const
export type AksiBulan = (typeof AKSI_BULAN)[number]

/** ATASAN_PENILAI is the rater's superior; SISTEM acts when the window ends. */
export const PELAKU_BULAN = ['PEGAWAI', 'ATASAN', 'ATASAN_PENILAI', 'PENGELOLA', 'SISTEM'] as const
export type PelakuBulan = (typeof PELAKU_BULAN)[number]

export const KEADAAN_BULAN = [
  'LEWAT_TENGGAT',
  'ADA_KEBERATAN',
  'DISETUJUI_ORANG_KEDUA',
  'LEWAT_BATAS_BUKA',
] as const
export type KeadaanBulan = (typeof KEADAAN_BULAN)[number]

/** An open objection keeps the month DINILAI until it is decided; reopening needs a second person and ends on a day. */
export const TRANSISI_BULAN: readonly Transisi<StatusBulan, AksiBulan, PelakuBulan, KeadaanBulan>[] = [
  { dari: 'RENCANA_DRAF', aksi: 'submit', pelaku: 'PEGAWAI', ke: 'RENCANA_DIAJUKAN' },
  { dari: 'RENCANA_DIAJUKAN', aksi: 'return', pelaku: 'ATASAN', ke: 'RENCANA_DRAF' },
  { dari: 'RENCANA_DIAJUKAN', aksi: 'approve', pelaku: 'ATASAN', ke: 'RENCANA_DISETUJUI' },
  { dari: 'RENCANA_DISETUJUI', aksi: 'submit', pelaku: 'PEGAWAI', ke: 'REALISASI_DIAJUKAN' },
  { dari: 'REALISASI_DIAJUKAN', aksi: 'return', pelaku: 'ATASAN', ke: 'RENCANA_DISETUJUI' },
  { dari: 'REALISASI_DIAJUKAN', aksi: 'rate', pelaku: 'ATASAN', ke: 'DINILAI' },
  { dari: 'DINILAI', aksi: 'acknowledge', pelaku: 'PEGAWAI', ke: 'FINAL', kecuali: ['ADA_KEBERATAN'] },
  {
    dari: 'DINILAI',
    aksi: 'object',
    pelaku: 'PEGAWAI',
    ke: 'DINILAI',
    kecuali: ['LEWAT_TENGGAT', 'ADA_KEBERATAN'],
  },
  { dari: 'DINILAI', aksi: 'decide', pelaku: 'ATASAN_PENILAI', ke: 'FINAL', bila: ['ADA_KEBERATAN'] },
  {
    dari: 'DINILAI',
    aksi: 'lapse',
    pelaku: 'SISTEM',
    ke: 'FINAL',
    bila: ['LEWAT_TENGGAT'],
    kecuali: ['ADA_KEBERATAN'],
  },
  {
    dari: 'FINAL',
    aksi: 'reopen',
    pelaku: 'PENGELOLA',
    ke: 'REALISASI_DIAJUKAN',
    bila: ['DISETUJUI_ORANG_KEDUA'],
    kecuali: ['LEWAT_BATAS_BUKA'],
  },
]

/** The state that the act leads to, null where this person may not do it now. */
export function canTransition(
  status: StatusBulan,
  aksi: AksiBulan,
  pelaku: PelakuBulan,
  keadaan: readonly KeadaanBulan[] = [],
): StatusBulan | null {
  return findTransisi(TRANSISI_BULAN, status, aksi, pelaku, keadaan)
}
