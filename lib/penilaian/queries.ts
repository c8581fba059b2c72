import type { Viewer } from '../akses/viewer.ts'
import { bulanDari, type Tanggal, tahunDari } from '../core/tanggal.ts'
import { reachPegawai } from '../pegawai/reach.ts'
import { readSql } from '../server/db.ts'

export type KeadaanBulanNilai = 'final' | 'menunggu' | 'berjalan' | 'dikecualikan' | 'hilang' | 'belum-dibuka'
export type BulanNilai = {
  bulan: number
  keadaan: KeadaanBulanNilai
  capaian: string | null
  alasan: string | null
}

type Baris = {
  pegawai_id: string
  bulan: number
  capaian: string | null
  final: boolean | null
  alasan: string | null
}

/**
 * Dua belas bulan penilaian tiap pegawai dalam `daftarId` yang terjangkau viewer, menurut hari `pada`:
 * bulan yang sudah lewat tanpa nilai final adalah hilang, bulan ini berjalan, sisanya belum dibuka.
 */
export async function listBulanNilai(
  viewer: Viewer,
  daftarId: readonly string[],
  tahun: number,
  pada: Tanggal,
): Promise<Map<string, BulanNilai[]>> {
  const reach = reachPegawai(viewer, 'p', 3, pada)
  const rows = await readSql<Baris>(
    `SELECT p.id AS pegawai_id, m.bulan, n.capaian::text AS capaian, n.final, x.alasan
     FROM pegawai p CROSS JOIN generate_series(1, 12) AS m(bulan)
     LEFT JOIN penilaian_bulan n ON n.pegawai_id = p.id AND n.tahun = $2 AND n.bulan = m.bulan
     LEFT JOIN pengecualian_bulan x ON x.pegawai_id = p.id AND x.tahun = $2 AND x.bulan = m.bulan
     WHERE p.id = ANY($1::uuid[]) AND $3::date IS NOT NULL AND ${reach.clause} ORDER BY p.id, m.bulan`,
    [daftarId, tahun, pada, ...reach.values],
  )
  const hasil = new Map<string, BulanNilai[]>()
  for (const row of rows) {
    const daftar = hasil.get(row.pegawai_id) ?? []
    daftar.push({
      bulan: row.bulan,
      keadaan: findKeadaan(row, tahun, pada),
      capaian: row.capaian,
      alasan: row.alasan,
    })
    hasil.set(row.pegawai_id, daftar)
  }
  return hasil
}

function findKeadaan(row: Baris, tahun: number, pada: Tanggal): KeadaanBulanNilai {
  if (row.alasan !== null) return 'dikecualikan'
  if (row.final && row.capaian !== null) return 'final'
  const jarak = (tahunDari(pada) - tahun) * 12 + bulanDari(pada) - row.bulan
  if (jarak < 0) return 'belum-dibuka'
  if (jarak === 0) return 'berjalan'
  return row.capaian === null ? 'hilang' : 'menunggu'
}
