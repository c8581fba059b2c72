import { hasPeran, isSeluruhWilayah, listCakupan, type Viewer } from '../akses/viewer.ts'
import { type Jangkauan, reachPerangkatDaerah } from '../organisasi/reach.ts'

/**
 * Temuan yang terjangkau `viewer`, sebagai potongan WHERE atas tabel temuan beralias `alias`; parameternya mulai $offset+1.
 * Perangkat daerah menurut potret putaran: pindah tempat tidak memindahkan temuan lama.
 */
export function reachTemuan(viewer: Viewer, alias: string, offset: number): Jangkauan {
  if (isSeluruhWilayah(viewer)) return { clause: 'TRUE', values: [] }
  return reachPerangkatDaerah(
    listCakupan(viewer, ['PENGELOLA_OPD', 'KEPALA_OPD']),
    `${alias}.perangkat_daerah_id`,
    offset,
  )
}

/** Temuan yang boleh direkomendasikan `viewer`: hanya perangkat daerah yang dikepalainya, apa pun peran lainnya. */
export function reachKepala(viewer: Viewer, alias: string, offset: number): Jangkauan {
  return reachPerangkatDaerah(listCakupan(viewer, ['KEPALA_OPD']), `${alias}.perangkat_daerah_id`, offset)
}

/** Jangkauan membawa rekomendasi: seluruh wilayah bagi admin BKD, perangkat daerahnya sendiri bagi kepala. */
export function reachBawa(viewer: Viewer): typeof reachTemuan {
  return hasPeran(viewer, 'ADMIN_BKD') ? reachTemuan : reachKepala
}
