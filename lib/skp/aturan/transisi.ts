import { findTransisi, type Transisi } from '../../hukum/transisi.ts'
import type { StatusSkp } from '../schema.ts'

export const AKSI_SKP = ['edit', 'submit', 'return', 'approve', 'sign', 'revise'] as const
export type AksiSkp = (typeof AKSI_SKP)[number]

/** Staff of the agency may draft for a superior, never more. */
export const PELAKU_SKP = ['PEGAWAI', 'ATASAN', 'PENGELOLA'] as const
export type PelakuSkp = (typeof PELAKU_SKP)[number]

export const KEADAAN_SKP = ['DISUSUN_ATASAN', 'DIAJUKAN_ATASAN', 'PIHAK_LAIN_SUDAH_TTD', 'SUDAH_TTD'] as const
export type KeadaanSkp = (typeof KEADAAN_SKP)[number]

/** A revision opens a new version in DRAF; the old one stays in force until the new one is DITETAPKAN. */
export const TRANSISI_SKP: readonly Transisi<StatusSkp, AksiSkp, PelakuSkp, KeadaanSkp>[] = [
  { dari: 'DRAF', aksi: 'edit', pelaku: 'PEGAWAI', ke: 'DRAF' },
  { dari: 'DRAF', aksi: 'edit', pelaku: 'ATASAN', ke: 'DRAF' },
  { dari: 'DRAF', aksi: 'edit', pelaku: 'PENGELOLA', ke: 'DRAF' },
  { dari: 'DRAF', aksi: 'submit', pelaku: 'PEGAWAI', ke: 'DIAJUKAN' },
  { dari: 'DRAF', aksi: 'submit', pelaku: 'ATASAN', ke: 'DIAJUKAN', bila: ['DISUSUN_ATASAN'] },
  { dari: 'DIAJUKAN', aksi: 'return', pelaku: 'ATASAN', ke: 'DRAF', kecuali: ['DIAJUKAN_ATASAN'] },
  { dari: 'DIAJUKAN', aksi: 'return', pelaku: 'PEGAWAI', ke: 'DRAF', bila: ['DIAJUKAN_ATASAN'] },
  { dari: 'DIAJUKAN', aksi: 'approve', pelaku: 'ATASAN', ke: 'DISETUJUI' },
  {
    dari: 'DISETUJUI',
    aksi: 'sign',
    pelaku: 'PEGAWAI',
    ke: 'DITETAPKAN',
    bila: ['PIHAK_LAIN_SUDAH_TTD'],
    kecuali: ['SUDAH_TTD'],
  },
  { dari: 'DISETUJUI', aksi: 'sign', pelaku: 'PEGAWAI', ke: 'DISETUJUI', kecuali: ['SUDAH_TTD'] },
  {
    dari: 'DISETUJUI',
    aksi: 'sign',
    pelaku: 'ATASAN',
    ke: 'DITETAPKAN',
    bila: ['PIHAK_LAIN_SUDAH_TTD'],
    kecuali: ['SUDAH_TTD'],
  },
  { dari: 'DISETUJUI', aksi: 'sign', pelaku: 'ATASAN', ke: 'DISETUJUI', kecuali: ['SUDAH_TTD'] },
  { dari: 'DITETAPKAN', aksi: 'revise', pelaku: 'PEGAWAI', ke: 'DRAF' },
  { dari: 'DITETAPKAN', aksi: 'revise', pelaku: 'ATASAN', ke: 'DRAF' },
  { dari: 'DITETAPKAN', aksi: 'revise', pelaku: 'PENGELOLA', ke: 'DRAF' },
]

/** The state that the act leads to, null where this person may not do it now. */
export function canTransition(
  status: StatusSkp,
  aksi: AksiSkp,
  pelaku: PelakuSkp,
  keadaan: readonly KeadaanSkp[],
): StatusSkp | null {
  return findTransisi(TRANSISI_SKP, status, aksi, pelaku, keadaan)
}
