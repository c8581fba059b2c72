import { narrowViewer } from '../akses/izin.ts'
import { hasPeran, isSeluruhWilayah, listCakupan, type Viewer } from '../akses/viewer.ts'

export type Jangkauan = { clause: string; values: unknown[] }

/**
 * Pegawai yang terjangkau `viewer`, sebagai potongan WHERE atas tabel pegawai beralias `alias`; parameternya mulai $offset+1.
 * Bawaannya tidak ada: yang tidak disebut di sini tidak terlihat.
 */
export function reachPegawai(viewer: Viewer, alias: string, offset: number, hariIni: string): Jangkauan {
  if (isSeluruhWilayah(viewer)) return { clause: 'TRUE', values: [] }
  const clauses: string[] = []
  const values: unknown[] = []
  const cakupan = listCakupan(viewer, ['PENGELOLA_OPD', 'KEPALA_OPD'])
  const place = (value: unknown) => `$${offset + values.push(value)}`
  if (cakupan.length > 0) {
    clauses.push(`${alias}.orang_id IN (SELECT rp.orang_id FROM penugasan rp JOIN unit_kerja ru ON ru.id = rp.unit_kerja_id
      WHERE rp.jenis = 'DEFINITIF' AND rp.mulai <= ${place(hariIni)}::date
        AND (rp.selesai IS NULL OR rp.selesai >= ${place(hariIni)}::date) AND ru.perangkat_daerah_id = ANY(${place(cakupan)}::uuid[]))`)
  }
  if (hasPeran(viewer, 'PENILAI')) {
    clauses.push(`${alias}.orang_id IN (SELECT rh.bawahan_id FROM hubungan_atasan rh WHERE rh.atasan_id = ${place(viewer.orangId)}::uuid
      AND rh.mulai <= ${place(hariIni)}::date AND (rh.selesai IS NULL OR rh.selesai >= ${place(hariIni)}::date))`)
    const dinilai = reachDinilai(viewer, alias, offset + values.length, hariIni)
    clauses.push(dinilai.clause)
    values.push(...dinilai.values)
  }
  if (hasPeran(viewer, 'PEGAWAI')) clauses.push(`${alias}.orang_id = ${place(viewer.orangId)}::uuid`)
  return { clause: clauses.length > 0 ? `(${clauses.join(' OR ')})` : 'FALSE', values }
}

/**
 * Pegawai yang pejabat penilainya pada `pada` adalah `viewer`: atasan langsungnya, atau penerima wewenang (delegasi, Plt., Plh.) dari
 * atasan itu. Bacaan himpunan dari `findPenilai`; dipakai untuk bertindak, bukan hanya melihat.
 */
export function reachDinilai(viewer: Viewer, alias: string, offset: number, pada: string): Jangkauan {
  const [siapa, hari] = [`$${offset + 1}::uuid`, `$${offset + 2}::date`]
  // Himpunannya dicari dari atasannya, bukan ditanyakan per pegawai: daftar seprovinsi tetap satu pindaian.
  const clause = `${alias}.orang_id IN (SELECT dh.bawahan_id FROM hubungan_atasan dh
      LEFT JOIN delegasi_wewenang dw ON dw.pemberi_id = dh.atasan_id AND dw.penerima_id <> dh.bawahan_id AND ${hari} BETWEEN dw.mulai AND dw.selesai
    WHERE dh.atasan_id = ANY(ARRAY(SELECT ${siapa} UNION ALL
        SELECT dp.pemberi_id FROM delegasi_wewenang dp WHERE dp.penerima_id = ${siapa} AND ${hari} BETWEEN dp.mulai AND dp.selesai))
      AND dh.mulai <= ${hari} AND (dh.selesai IS NULL OR dh.selesai >= ${hari})
      AND coalesce(dw.penerima_id, dh.atasan_id) = ${siapa})`
  return { clause, values: [viewer.orangId, pada] }
}

/** Bolehkah viewer mengubah pengecualian bulan yang nilainya sudah final: hanya BKPSDM, karena rata-rata orang itu ikut berubah. */
export function canUbahBulanFinal(viewer: Viewer): boolean {
  return hasPeran(narrowViewer(viewer, 'pegawai:exclude'), 'ADMIN_BKD')
}
