import type { Tanggal } from '../core/tanggal.ts'
import type { Pihak, PihakPenilai } from '../penugasan/schema.ts'
import { readSql } from '../server/db.ts'

/**
 * Jabatan yang pada hari `pada` dijalankan (Plt., Plh.) atau dilimpahkan (a.n.) kepada penilai dokumen ini. Salinan beku hanya
 * menyebut nama yang digantikan; jabatannya dibaca dari hubungan dan penugasan bertanggal hari itu, dan hanya bila namanya sama.
 */
export async function findJabatanDigantikan(
  pegawai: Pihak,
  { kapasitas, menggantikan }: PihakPenilai,
  pada: Tanggal,
): Promise<string | null> {
  if (kapasitas === 'ATASAN_LANGSUNG' || menggantikan === null) return null
  const [row] = await readSql<{ jabatan: string }>(
    `SELECT t.nama_jabatan AS jabatan FROM hubungan_atasan h JOIN orang a ON a.id = h.atasan_id
     CROSS JOIN LATERAL (SELECT nama_jabatan FROM penugasan WHERE orang_id = a.id AND jenis = 'DEFINITIF' AND mulai <= $2::date
       ORDER BY mulai DESC LIMIT 1) t
     WHERE h.bawahan_id = $1 AND h.mulai <= $2::date AND (h.selesai IS NULL OR h.selesai >= $2::date) AND a.nama = $3`,
    [pegawai.orangId, pada, menggantikan],
  )
  return row?.jabatan ?? null
}
