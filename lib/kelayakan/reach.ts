import { hasPeran, listCakupan, type Viewer } from '../akses/viewer.ts'

export type JangkauanTemuan = { clause: string; values: unknown[] }

/**
 * Temuan yang terjangkau `viewer`, sebagai potongan WHERE atas tabel temuan beralias `alias`; parameternya mulai $offset+1.
 * Perangkat daerah menurut potret putaran: pindah tempat tidak memindahkan temuan lama.
 */
export function reachTemuan(viewer: Viewer, alias: string, offset: number): JangkauanTemuan {
  if (hasPeran(viewer, 'ADMIN_BKD') || hasPeran(viewer, 'PPK') || hasPeran(viewer, 'AUDITOR'))
    return { clause: 'TRUE', values: [] }
  const cakupan = listCakupan(viewer, ['PENGELOLA_OPD', 'KEPALA_OPD'])
  if (cakupan.length === 0) return { clause: 'FALSE', values: [] }
  return { clause: `${alias}.perangkat_daerah_id = ANY($${offset + 1}::uuid[])`, values: [cakupan] }
}
