import type { Viewer } from '../akses/viewer.ts'
import { type Tanggal, tahunDari } from '../core/tanggal.ts'
import { reachPegawai } from '../pegawai/reach.ts'
import { readSql } from '../server/db.ts'

export type Beranda = {
  pegawai: number
  tanpaAtasan: number
  tanpaJabatan: number
  bulanHilang: number
  kontrakBerakhir: string | null
}

/** Angka beranda dalam jangkauan viewer pada hari ini: berapa orang, apa yang kurang, kapan kontrak berakhir. */
export async function loadBeranda(viewer: Viewer, hariIni: Tanggal): Promise<Beranda> {
  const reach = reachPegawai(viewer, 'p', 2, hariIni)
  const [row] = await readSql<Beranda>(
    `SELECT count(*) AS pegawai, count(*) FILTER (WHERE h.id IS NULL) AS "tanpaAtasan", count(*) FILTER (WHERE g.jabatan_id IS NULL) AS "tanpaJabatan",
       count(*) FILTER (WHERE (SELECT count(*) FROM penilaian_bulan n WHERE n.pegawai_id = p.id AND n.tahun = $2 AND n.final)
         + (SELECT count(*) FROM pengecualian_bulan x WHERE x.pegawai_id = p.id AND x.tahun = $2) < extract(month FROM $1::date) - 1) AS "bulanHilang",
       (SELECT max(k.selesai) FROM perjanjian_kerja k WHERE k.mulai <= $1::date AND k.selesai >= $1::date) AS "kontrakBerakhir"
     FROM pegawai p
     LEFT JOIN penugasan g ON g.orang_id = p.orang_id AND g.jenis = 'DEFINITIF' AND g.mulai <= $1::date AND (g.selesai IS NULL OR g.selesai >= $1::date)
     LEFT JOIN hubungan_atasan h ON h.bawahan_id = p.orang_id AND h.mulai <= $1::date AND (h.selesai IS NULL OR h.selesai >= $1::date)
     WHERE p.status = 'AKTIF' AND ${reach.clause}`,
    [hariIni, tahunDari(hariIni), ...reach.values],
  )
  return row ?? { pegawai: 0, tanpaAtasan: 0, tanpaJabatan: 0, bulanHilang: 0, kontrakBerakhir: null }
}
