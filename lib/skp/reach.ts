import { hasPeran, listCakupan, type Viewer } from '../akses/viewer.ts'
import { isBertugas, type Jangkauan } from '../organisasi/reach.ts'
import { reachDinilai } from '../pegawai/reach.ts'

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
    const bertugas = isBertugas(`${alias}.orang_id`, place(cakupan), `${place(hariIni)}::date`)
    cabang.push(`WHEN ${bertugas} THEN 'PENGELOLA'`)
  }
  return { clause: `CASE ${cabang.join(' ')} END`, values }
}
