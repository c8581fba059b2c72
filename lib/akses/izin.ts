import type { Peran } from './peran.ts'
import type { Viewer } from './viewer.ts'

/** Siapa boleh melakukan hal semacam ini; baris mana yang terjangkau diputuskan fungsi jangkauan modul. */
export const IZIN = {
  'sesi:end': ['PEGAWAI', 'PENILAI', 'PENGELOLA_OPD', 'KEPALA_OPD', 'ADMIN_BKD', 'PPK', 'AUDITOR'],
  'diri:read': ['PEGAWAI'],
  'pegawai:read': ['PENILAI', 'PENGELOLA_OPD', 'KEPALA_OPD', 'ADMIN_BKD', 'PPK', 'AUDITOR'],
  'pegawai:import': ['ADMIN_BKD'],
  'penilaian:import': ['ADMIN_BKD'],
  'organisasi:read': ['PENGELOLA_OPD', 'KEPALA_OPD', 'ADMIN_BKD', 'PPK', 'AUDITOR'],
  'kelayakan:read': ['PENGELOLA_OPD', 'KEPALA_OPD', 'ADMIN_BKD', 'PPK', 'AUDITOR'],
  'kelayakan:evaluate': ['ADMIN_BKD'],
  'kelayakan:decide': ['ADMIN_BKD', 'PPK'],
  'kelayakan:export': ['KEPALA_OPD', 'ADMIN_BKD', 'PPK', 'AUDITOR'],
  'akun:read': ['ADMIN_BKD'],
  'akun:update': ['ADMIN_BKD'],
  'audit:read': ['ADMIN_BKD', 'AUDITOR'],
  'setelan:update': ['ADMIN_BKD'],
} as const satisfies Record<string, readonly Peran[]>

export type Izin = keyof typeof IZIN

/** Apakah salah satu peran `viewer` membawa `izin`. */
export function can(viewer: Viewer, izin: Izin): boolean {
  const allowed: readonly Peran[] = IZIN[izin]
  return viewer.peran.some(({ peran }) => allowed.includes(peran))
}
