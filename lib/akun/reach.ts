import { hasPeran, listCakupan, type Viewer } from '../akses/viewer.ts'

/** Perangkat daerah yang akunnya boleh diterbitkan viewer; null berarti semua. */
export function listOpdDiterbitkan(viewer: Viewer): string[] | null {
  return hasPeran(viewer, 'ADMIN_BKD') ? null : listCakupan(viewer, ['PENGELOLA_OPD'])
}

/**
 * Peran yang akunnya boleh dibuatkan slip baru. Slip membuat penerbitnya tahu sandi orang lain, maka peran yang memutus, memeriksa,
 * atau menerbitkan tidak pernah termasuk: aturan dua orang tidak boleh dapat dilewati seorang diri.
 */
export function listPeranDiterbitkan(viewer: Viewer): string[] {
  return hasPeran(viewer, 'ADMIN_BKD')
    ? ['PEGAWAI', 'PENILAI', 'PENGELOLA_OPD', 'KEPALA_OPD']
    : ['PEGAWAI', 'PENILAI']
}
