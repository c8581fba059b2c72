import type { Tx } from '../server/db.ts'

/**
 * $1 tahun, $2 saat: kepala perangkat daerah contoh yang tidak punya akun menyetujui temuan putaran terakhir apa adanya. Kepalanya pejabat
 * di unit puncak; yang tidak punya unit puncak (kecamatan) pejabat di unit orangnya sendiri. Tidak seorang pun atas dirinya sendiri.
 */
const SETUJUI = `INSERT INTO rekomendasi_opd (putaran_id, pegawai_id, usulan, kepala_id, pada)
  SELECT t.putaran_id, t.pegawai_id, t.rekomendasi, k.orang_id, $2
  FROM temuan t JOIN pegawai g ON g.id = t.pegawai_id
  CROSS JOIN LATERAL (
    SELECT j.orang_id FROM penugasan j JOIN unit_kerja u ON u.id = j.unit_kerja_id
    WHERE u.perangkat_daerah_id = t.perangkat_daerah_id AND j.jenis = 'DEFINITIF' AND j.selesai IS NULL AND j.orang_id <> g.orang_id
      AND NOT EXISTS (SELECT 1 FROM pegawai b WHERE b.orang_id = j.orang_id)
    ORDER BY u.induk_id IS NULL DESC, u.nama = t.unit_kerja DESC, j.orang_id LIMIT 1
  ) k
  WHERE t.putaran_id = (SELECT id FROM putaran WHERE jenis = 'PERPANJANGAN' AND tahun = $1 AND status = 'DISEGEL' AND NOT gladi ORDER BY nomor DESC LIMIT 1)
    AND NOT EXISTS (SELECT 1 FROM peran_akun r JOIN akun a ON a.id = r.akun_id AND a.aktif
      WHERE r.peran = 'KEPALA_OPD' AND r.perangkat_daerah_id = t.perangkat_daerah_id)
  ON CONFLICT DO NOTHING RETURNING pegawai_id`

/** Rekomendasi para kepala yang tidak dimainkan persona; mengembalikan banyaknya orang. */
export async function recommendContoh(tx: Tx, tahun: number, pada: Date): Promise<number> {
  return (await tx.sql(SETUJUI, [tahun, pada])).length
}
