import { hasPeran, isSeluruhWilayah, listCakupan, type Viewer } from '../akses/viewer.ts'
import { readSql } from '../server/db.ts'

/** Pejabat penilai memilih dari semua perangkat daerah: bawahannya dapat berada di mana saja. */
function reachOpd(viewer: Viewer): string[] | null {
  return isSeluruhWilayah(viewer) || hasPeran(viewer, 'PENILAI')
    ? null
    : listCakupan(viewer, ['PENGELOLA_OPD', 'KEPALA_OPD'])
}

/** Perangkat daerah dalam jangkauan viewer, menurut urutan resmi. */
export function listPerangkatDaerah(
  viewer: Viewer,
): Promise<{ id: string; nama: string; singkatan: string }[]> {
  return readSql(
    'SELECT id, nama, singkatan FROM perangkat_daerah WHERE $1::uuid[] IS NULL OR id = ANY($1) ORDER BY urutan, nama',
    [reachOpd(viewer)],
  )
}

/** Rujukan jabatan dengan batas usianya. */
export function listJabatan(): Promise<{ id: string; nama: string; kelompok: string; batasUsia: number }[]> {
  return readSql('SELECT id, nama, kelompok, batas_usia AS "batasUsia" FROM jabatan ORDER BY nama')
}

export type BarisOrganisasi = {
  id: string
  nama: string
  jenis: string
  unit: number
  pegawai: number
  pejabat: number
}

/** Perangkat daerah dengan jumlah unit, pegawai paruh waktu dan pejabat yang bertugas pada hari itu. */
export function listOrganisasi(viewer: Viewer, hariIni: string): Promise<BarisOrganisasi[]> {
  return readSql<BarisOrganisasi>(
    `SELECT d.id, d.nama, d.jenis, count(DISTINCT u.id) AS unit, count(DISTINCT p.id) AS pegawai,
       count(DISTINCT g.orang_id) FILTER (WHERE p.id IS NULL) AS pejabat
     FROM perangkat_daerah d LEFT JOIN unit_kerja u ON u.perangkat_daerah_id = d.id
     LEFT JOIN penugasan g ON g.unit_kerja_id = u.id AND g.jenis = 'DEFINITIF' AND g.mulai <= $2::date AND (g.selesai IS NULL OR g.selesai >= $2::date)
     LEFT JOIN pegawai p ON p.orang_id = g.orang_id
     WHERE $1::uuid[] IS NULL OR d.id = ANY($1) GROUP BY d.id ORDER BY d.urutan, d.nama`,
    [reachOpd(viewer), hariIni],
  )
}
