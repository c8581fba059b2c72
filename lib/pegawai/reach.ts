import { narrowViewer } from '../akses/izin.ts'
import { hasPeran, isSeluruhWilayah, listCakupan, type Viewer } from '../akses/viewer.ts'
import { isBertugas, type Jangkauan } from '../organisasi/reach.ts'

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
    clauses.push(isBertugas(`${alias}.orang_id`, place(cakupan), `${place(hariIni)}::date`))
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

/** Id pejabat penilai pada baris yang digabung `joinPenilai`. */
export const PENILAI_ID = 'coalesce(w.penerima_id, h.atasan_id)'

/** Dalam kapasitas apa pejabat penilai itu bertindak. */
export const PENILAI_KAPASITAS = "coalesce(w.jenis, 'ATASAN_LANGSUNG')"

/**
 * Siapa menilai siapa pada hari itu, sebagai gabungan SQL: `h` hubungan atasan yang berlaku, `w` pelimpahan wewenangnya (delegasi, Plt.,
 * Plh.) bila ada. `orang` dan `hari` ungkapan SQL. Satu-satunya tempat aturan ini tertulis; LEFT JOIN bila yang tanpa atasan tetap ikut.
 */
export function joinPenilai(orang: string, hari: string, jenis: 'JOIN' | 'LEFT JOIN' = 'JOIN'): string {
  return `${jenis} hubungan_atasan h ON h.bawahan_id = ${orang} AND h.mulai <= ${hari} AND (h.selesai IS NULL OR h.selesai >= ${hari})
    LEFT JOIN delegasi_wewenang w ON w.pemberi_id = h.atasan_id AND w.penerima_id <> h.bawahan_id AND ${hari} BETWEEN w.mulai AND w.selesai`
}

/**
 * Pegawai yang pejabat penilainya pada `pada` adalah `viewer`; dipakai untuk bertindak, bukan hanya melihat. Himpunannya dicari dari
 * atasannya, bukan ditanyakan per pegawai: daftar seprovinsi tetap satu pindaian.
 */
export function reachDinilai(viewer: Viewer, alias: string, offset: number, pada: string): Jangkauan {
  const [siapa, hari] = [`$${offset + 1}::uuid`, `$${offset + 2}::date`]
  const clause = `${alias}.orang_id IN (SELECT h.bawahan_id FROM pegawai dp ${joinPenilai('dp.orang_id', hari)}
    WHERE h.atasan_id = ANY(ARRAY(SELECT ${siapa} UNION ALL
        SELECT dd.pemberi_id FROM delegasi_wewenang dd WHERE dd.penerima_id = ${siapa} AND ${hari} BETWEEN dd.mulai AND dd.selesai))
      AND ${PENILAI_ID} = ${siapa})`
  return { clause, values: [viewer.orangId, pada] }
}

/** Bolehkah viewer mengubah pengecualian bulan yang nilainya sudah final: hanya BKPSDM, karena rata-rata orang itu ikut berubah. */
export function canUbahBulanFinal(viewer: Viewer): boolean {
  return hasPeran(narrowViewer(viewer, 'pegawai:exclude'), 'ADMIN_BKD')
}
