import { isSeluruhWilayah, listCakupan, type Viewer } from '../akses/viewer.ts'

/**
 * Perangkat daerah yang boleh diringkas `viewer` di dasbor, sebagai potongan WHERE atas `kolom` (uuid perangkat daerah menurut penugasan
 * hari itu); parameternya mulai $offset+1. Atasan dan pegawai tidak mempunyai dasbor: bawaannya tidak ada.
 */
export function reachDasbor(
  viewer: Viewer,
  kolom: string,
  offset: number,
): { clause: string; values: unknown[] } {
  if (isSeluruhWilayah(viewer)) return { clause: 'TRUE', values: [] }
  const cakupan = listCakupan(viewer, ['PENGELOLA_OPD', 'KEPALA_OPD'])
  if (cakupan.length === 0) return { clause: 'FALSE', values: [] }
  return { clause: `${kolom} = ANY($${offset + 1}::uuid[])`, values: [cakupan] }
}
