import { narrowViewer } from '../akses/izin.ts'
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

/**
 * Perangkat daerah yang pustaka jabatannya dikelola `viewer`; null berarti seluruh wilayah. Satu pustaka dipakai bersama, jadi di luar
 * BKPSDM yang boleh mengubahnya hanya yang menanggung semua pemegang jabatan itu.
 */
export function listCakupanPustaka(viewer: Viewer): string[] | null {
  const pengelola = narrowViewer(viewer, 'pustaka:write')
  return hasPeran(pengelola, 'ADMIN_BKD') ? null : listCakupan(pengelola, ['PENGELOLA_OPD'])
}

/** Jabatan `j` dengan pemegangnya `h` pada hari $2, untuk disaring `DALAM_PUSTAKA`. */
export const JABATAN_DIPEGANG = `jabatan j LEFT JOIN (
    SELECT g.jabatan_id, count(*)::int AS orang, array_agg(DISTINCT u.perangkat_daerah_id) AS opd
    FROM penugasan g JOIN pegawai p ON p.orang_id = g.orang_id AND p.status = 'AKTIF' JOIN unit_kerja u ON u.id = g.unit_kerja_id
    WHERE g.jenis = 'DEFINITIF' AND g.mulai <= $2::date AND (g.selesai IS NULL OR g.selesai >= $2::date) GROUP BY g.jabatan_id) h ON h.jabatan_id = j.id`

/** Jabatan yang pustakanya boleh diubah: $1 `listCakupanPustaka`. Tanpa pemegang, hanya oleh yang mengelola seluruh wilayah. */
export const DALAM_PUSTAKA = '($1::uuid[] IS NULL OR h.opd <@ $1::uuid[])'
