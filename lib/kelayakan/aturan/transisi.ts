import { findTransisi, type Transisi } from '../../hukum/transisi.ts'
import type { StatusKeputusan } from '../schema.ts'

export const AKSI_KEPUTUSAN = ['recommend', 'verify', 'decide'] as const
export type AksiKeputusan = (typeof AKSI_KEPUTUSAN)[number]

/** ADMIN_BKD verifies for the BKD and records the decision on the PPK's behalf, with the SK's number and date. */
export const PELAKU_KEPUTUSAN = ['KEPALA_OPD', 'ADMIN_BKD', 'PPK'] as const
export type PelakuKeputusan = (typeof PELAKU_KEPUTUSAN)[number]

export const KEADAAN_KEPUTUSAN = ['MENYIMPANG', 'ADA_ALASAN', 'DISETUJUI_ORANG_KEDUA'] as const
export type KeadaanKeputusan = (typeof KEADAAN_KEPUTUSAN)[number]

/** Departing needs a reason; departing in the decision itself also a second person of BKD or the PPK. */
export const TRANSISI_KEPUTUSAN: readonly Transisi<
  StatusKeputusan,
  AksiKeputusan,
  PelakuKeputusan,
  KeadaanKeputusan
>[] = [
  { dari: 'TEMUAN', aksi: 'recommend', pelaku: 'KEPALA_OPD', ke: 'REKOMENDASI_OPD', kecuali: ['MENYIMPANG'] },
  { dari: 'TEMUAN', aksi: 'recommend', pelaku: 'KEPALA_OPD', ke: 'REKOMENDASI_OPD', bila: ['ADA_ALASAN'] },
  { dari: 'REKOMENDASI_OPD', aksi: 'verify', pelaku: 'ADMIN_BKD', ke: 'DIVERIFIKASI' },
  { dari: 'DIVERIFIKASI', aksi: 'decide', pelaku: 'PPK', ke: 'DIPUTUSKAN', kecuali: ['MENYIMPANG'] },
  {
    dari: 'DIVERIFIKASI',
    aksi: 'decide',
    pelaku: 'PPK',
    ke: 'DIPUTUSKAN',
    bila: ['ADA_ALASAN', 'DISETUJUI_ORANG_KEDUA'],
  },
  { dari: 'DIVERIFIKASI', aksi: 'decide', pelaku: 'ADMIN_BKD', ke: 'DIPUTUSKAN', kecuali: ['MENYIMPANG'] },
  {
    dari: 'DIVERIFIKASI',
    aksi: 'decide',
    pelaku: 'ADMIN_BKD',
    ke: 'DIPUTUSKAN',
    bila: ['ADA_ALASAN', 'DISETUJUI_ORANG_KEDUA'],
  },
]

/** The state that the act leads to, null where this person may not do it now. */
export function canTransition(
  status: StatusKeputusan,
  aksi: AksiKeputusan,
  pelaku: PelakuKeputusan,
  keadaan: readonly KeadaanKeputusan[],
): StatusKeputusan | null {
  return findTransisi(TRANSISI_KEPUTUSAN, status, aksi, pelaku, keadaan)
}
