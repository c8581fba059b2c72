import { hasPeran, listCakupan, type Viewer } from '../akses/viewer.ts'
import { type Jangkauan, reachDinilai } from '../pegawai/reach.ts'

/**
 * Sebagai siapa `viewer` bertindak atas SKP pegawai beralias `alias` pada hari itu, sebagai ungkapan SQL: PEGAWAI atas miliknya
 * sendiri dan tidak pernah lebih, ATASAN bila hari itu pejabat penilainya, PENGELOLA bila staf perangkat daerahnya, selain itu NULL.
 */
export function asPelaku(viewer: Viewer, alias: string, offset: number, hariIni: string): Jangkauan {
  const values: unknown[] = []
  const place = (value: unknown) => `$${offset + values.push(value)}`
  const cabang = [`WHEN ${alias}.orang_id = ${place(viewer.orangId)}::uuid THEN 'PEGAWAI'`]
  if (hasPeran(viewer, 'PENILAI')) {
    const dinilai = reachDinilai(viewer, alias, offset + values.length, hariIni)
    values.push(...dinilai.values)
    cabang.push(`WHEN ${dinilai.clause} THEN 'ATASAN'`)
  }
  const cakupan = listCakupan(viewer, ['PENGELOLA_OPD'])
  if (cakupan.length > 0) {
    const hari = place(hariIni)
    cabang.push(`WHEN EXISTS (SELECT 1 FROM penugasan kp JOIN unit_kerja ku ON ku.id = kp.unit_kerja_id
      WHERE kp.orang_id = ${alias}.orang_id AND kp.jenis = 'DEFINITIF' AND kp.mulai <= ${hari}::date
        AND (kp.selesai IS NULL OR kp.selesai >= ${hari}::date) AND ku.perangkat_daerah_id = ANY(${place(cakupan)}::uuid[])) THEN 'PENGELOLA'`)
  }
  return { clause: `CASE ${cabang.join(' ')} END`, values }
}
