import { narrowViewer } from '../akses/izin.ts'
import { isSeluruhWilayah, listCakupan, type Viewer } from '../akses/viewer.ts'
import { type Jangkauan, reachPerangkatDaerah } from '../organisasi/reach.ts'

/**
 * Perangkat daerah yang boleh diringkas `viewer` di dasbor, sebagai potongan WHERE atas `kolom` (uuid perangkat daerah menurut penugasan
 * hari itu); parameternya mulai $offset+1. Atasan dan pegawai tidak mempunyai dasbor: bawaannya tidak ada.
 */
export function reachDasbor(viewer: Viewer, kolom: string, offset: number): Jangkauan {
  if (isSeluruhWilayah(viewer)) return { clause: 'TRUE', values: [] }
  return reachPerangkatDaerah(listCakupan(viewer, ['PENGELOLA_OPD', 'KEPALA_OPD']), kolom, offset)
}

/** Jejak dibaca seutuhnya atau tidak sama sekali: hanya peran seluruh wilayah yang berizin `audit:read`. */
export function canBacaJejak(viewer: Viewer): boolean {
  return isSeluruhWilayah(narrowViewer(viewer, 'audit:read'))
}
