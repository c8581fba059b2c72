import { findTransisi, type Transisi } from '../../hukum/transisi.ts'
import type { StatusPenilaianTahun } from '../schema.ts'

export const AKSI_TAHUN = ['rate', 'acknowledge', 'object', 'lapse', 'decide'] as const
export type AksiTahun = (typeof AKSI_TAHUN)[number]

/** ATASAN_PENILAI is the rater's superior; SISTEM acts when the window ends. */
export const PELAKU_TAHUN = ['PEGAWAI', 'ATASAN', 'ATASAN_PENILAI', 'SISTEM'] as const
export type PelakuTahun = (typeof PELAKU_TAHUN)[number]

export const KEADAAN_TAHUN = ['LEWAT_TENGGAT'] as const
export type KeadaanTahun = (typeof KEADAAN_TAHUN)[number]

export const TRANSISI_TAHUN: readonly Transisi<StatusPenilaianTahun, AksiTahun, PelakuTahun, KeadaanTahun>[] =
  [
    { dari: 'BERJALAN', aksi: 'rate', pelaku: 'ATASAN', ke: 'DIUSULKAN' },
    { dari: 'DIUSULKAN', aksi: 'acknowledge', pelaku: 'PEGAWAI', ke: 'FINAL' },
    { dari: 'DIUSULKAN', aksi: 'object', pelaku: 'PEGAWAI', ke: 'KEBERATAN', kecuali: ['LEWAT_TENGGAT'] },
    { dari: 'DIUSULKAN', aksi: 'lapse', pelaku: 'SISTEM', ke: 'FINAL', bila: ['LEWAT_TENGGAT'] },
    { dari: 'KEBERATAN', aksi: 'decide', pelaku: 'ATASAN_PENILAI', ke: 'FINAL' },
  ]

/** The state that the act leads to, null where this person may not do it now. */
export function canTransition(
  status: StatusPenilaianTahun,
  aksi: AksiTahun,
  pelaku: PelakuTahun,
  keadaan: readonly KeadaanTahun[],
): StatusPenilaianTahun | null {
  return findTransisi(TRANSISI_TAHUN, status, aksi, pelaku, keadaan)
}
