/** Peran tetap; cakupannya (perangkat daerah, bawahan, diri sendiri) ada pada fungsi jangkauan tiap modul. */
export const PERAN = [
  'PEGAWAI',
  'PENILAI',
  'PENGELOLA_OPD',
  'KEPALA_OPD',
  'ADMIN_BKD',
  'PPK',
  'AUDITOR',
] as const
export type Peran = (typeof PERAN)[number]

export const PERAN_LABEL: Record<Peran, string> = {
  PEGAWAI: 'Pegawai',
  PENILAI: 'Atasan langsung',
  PENGELOLA_OPD: 'Pengelola kepegawaian',
  KEPALA_OPD: 'Kepala perangkat daerah',
  ADMIN_BKD: 'Admin BKPSDM',
  PPK: 'Pejabat Pembina Kepegawaian',
  AUDITOR: 'Auditor',
}

/** Peran yang berlaku hanya pada satu perangkat daerah. */
export const PERAN_BERCAKUPAN: readonly Peran[] = ['PENGELOLA_OPD', 'KEPALA_OPD']
