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
