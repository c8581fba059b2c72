import type { Peran } from './peran.ts'
import type { Viewer } from './viewer.ts'

const SEMUA = ['PEGAWAI', 'PENILAI', 'PENGELOLA_OPD', 'KEPALA_OPD', 'ADMIN_BKD', 'PPK', 'AUDITOR'] as const

/** Siapa boleh melakukan hal semacam ini; baris mana yang terjangkau diputuskan fungsi jangkauan modul. */
export const IZIN = {
  'sesi:end': SEMUA,
  'diri:read': ['PEGAWAI'],
  'pegawai:read': ['PENILAI', 'PENGELOLA_OPD', 'KEPALA_OPD', 'ADMIN_BKD', 'PPK', 'AUDITOR'],
  'pegawai:import': ['ADMIN_BKD'],
  'pegawai:exclude': ['PENGELOLA_OPD', 'ADMIN_BKD'],
  'skp:read': SEMUA,
  'skp:write': ['PEGAWAI', 'PENILAI', 'PENGELOLA_OPD'],
  'skp:approve': ['PENILAI'],
  'skp:sign': ['PEGAWAI', 'PENILAI'],
  'pustaka:write': ['PENGELOLA_OPD', 'ADMIN_BKD'],
  'rencana:read': SEMUA,
  'rencana:write': ['PEGAWAI'],
  'rencana:approve': ['PENILAI'],
  'penilaian:read': SEMUA,
  'penilaian:rate': ['PENILAI'],
  'penilaian:acknowledge': ['PEGAWAI'],
  'penilaian:import': ['ADMIN_BKD'],
  'kehadiran:read': ['PENILAI', 'PENGELOLA_OPD', 'KEPALA_OPD', 'ADMIN_BKD', 'AUDITOR'],
  'kehadiran:write': ['PENGELOLA_OPD', 'ADMIN_BKD'],
  'disiplin:read': ['PENGELOLA_OPD', 'KEPALA_OPD', 'ADMIN_BKD', 'AUDITOR'],
  'disiplin:write': ['PENGELOLA_OPD', 'ADMIN_BKD'],
  'organisasi:read': ['PENGELOLA_OPD', 'KEPALA_OPD', 'ADMIN_BKD', 'PPK', 'AUDITOR'],
  'kelayakan:read': ['PENGELOLA_OPD', 'KEPALA_OPD', 'ADMIN_BKD', 'PPK', 'AUDITOR'],
  'kelayakan:evaluate': ['ADMIN_BKD'],
  'kelayakan:recommend': ['KEPALA_OPD'],
  'kelayakan:verify': ['ADMIN_BKD'],
  'kelayakan:carry': ['KEPALA_OPD', 'ADMIN_BKD'],
  'kelayakan:decide': ['ADMIN_BKD', 'PPK'],
  'kelayakan:release': ['ADMIN_BKD'],
  'kelayakan:export': ['KEPALA_OPD', 'ADMIN_BKD', 'PPK', 'AUDITOR'],
  'dasbor:read': ['PENGELOLA_OPD', 'KEPALA_OPD', 'ADMIN_BKD', 'PPK', 'AUDITOR'],
  'akun:read': ['ADMIN_BKD'],
  'akun:update': ['ADMIN_BKD'],
  'akun:issue': ['PENGELOLA_OPD', 'ADMIN_BKD'],
  'audit:read': ['ADMIN_BKD', 'AUDITOR'],
  'setelan:update': ['ADMIN_BKD'],
} as const satisfies Record<string, readonly Peran[]>

export type Izin = keyof typeof IZIN

/** Apakah salah satu peran `viewer` membawa `izin`. */
export function can(viewer: Viewer, izin: Izin): boolean {
  const allowed: readonly Peran[] = IZIN[izin]
  return viewer.peran.some(({ peran }) => allowed.includes(peran))
}

/** Viewer dengan hanya peran yang membawa `izin`: jangkauan satu perbuatan tidak diperluas peran lain yang dipegangnya. */
export function narrowViewer(viewer: Viewer, izin: Izin): Viewer {
  const allowed: readonly Peran[] = IZIN[izin]
  return { ...viewer, peran: viewer.peran.filter(({ peran }) => allowed.includes(peran)) }
}
