import { hasPeran, isSeluruhWilayah, listCakupan, type Viewer } from '../akses/viewer.ts'

export type JangkauanTemuan = { clause: string; values: unknown[] }

function reachOpd(cakupan: readonly string[], alias: string, offset: number): JangkauanTemuan {
  if (cakupan.length === 0) return { clause: 'FALSE', values: [] }
  return { clause: `${alias}.perangkat_daerah_id = ANY($${offset + 1}::uuid[])`, values: [cakupan] }
}

/**
 * Temuan yang terjangkau `viewer`, sebagai potongan WHERE atas tabel temuan beralias `alias`; parameternya mulai $offset+1.
 * Perangkat daerah menurut potret putaran: pindah tempat tidak memindahkan temuan lama.
 */
export function reachTemuan(viewer: Viewer, alias: string, offset: number): JangkauanTemuan {
  if (isSeluruhWilayah(viewer)) return { clause: 'TRUE', values: [] }
  return reachOpd(listCakupan(viewer, ['PENGELOLA_OPD', 'KEPALA_OPD']), alias, offset)
}

/** Temuan yang boleh direkomendasikan `viewer`: hanya perangkat daerah yang dikepalainya, apa pun peran lainnya. */
export function reachKepala(viewer: Viewer, alias: string, offset: number): JangkauanTemuan {
  return reachOpd(listCakupan(viewer, ['KEPALA_OPD']), alias, offset)
}

/** Jangkauan membawa rekomendasi: seluruh wilayah bagi admin BKD, perangkat daerahnya sendiri bagi kepala. */
export function reachBawa(viewer: Viewer): typeof reachTemuan {
  return hasPeran(viewer, 'ADMIN_BKD') ? reachTemuan : reachKepala
}
