import type { Viewer } from '../akses/viewer.ts'
import { computeBiayaSetahun } from '../anggaran/aturan/biaya.ts'
import { getGajiPokok } from '../anggaran/aturan/gaji-pokok.ts'
import { findGolonganPendidikan } from '../anggaran/aturan/golongan-pendidikan.ts'
import type { Tanggal } from '../core/tanggal.ts'
import { tahunDari } from '../core/tanggal.ts'
import { readSql } from '../server/db.ts'
import { reachDasbor } from './reach.ts'

export type UpahOpd = {
  perangkatDaerahId: string
  berupah: number
  /** Rupiah sebulan. */
  jumlah: number
  terendah: number
  tertinggi: number
  /** Jam seminggu menurut perjanjian; null bila belum dicatat. */
  jamTerendah: number | null
  jamTertinggi: number | null
  /** Pernyataan pagu tahun depan; null bila belum dinyatakan. */
  paguMencukupi: boolean | null
}

/** Pegawai aktif dengan perangkat daerahnya pada hari $1, di dalam jangkauan `clause`. */
const listTugas = (clause: string) => `SELECT p.id, p.pendidikan, n.perangkat_daerah_id FROM pegawai p
  JOIN penugasan g ON g.orang_id = p.orang_id AND g.jenis = 'DEFINITIF' AND g.mulai <= $1::date AND (g.selesai IS NULL OR g.selesai >= $1::date)
  JOIN unit_kerja n ON n.id = g.unit_kerja_id
  WHERE p.status = 'AKTIF' AND ${clause}`

const UPAH = `LEFT JOIN upah u ON u.pegawai_id = t.id AND u.berlaku_sejak <= $1::date AND (u.berlaku_hingga IS NULL OR u.berlaku_hingga >= $1::date)`

/** Upah dan jam kerja per perangkat daerah pada hari itu; kuncinya id perangkat daerah. */
export async function loadUpahOpd(viewer: Viewer, hariIni: Tanggal): Promise<Map<string, UpahOpd>> {
  const reach = reachDasbor(viewer, 'n.perangkat_daerah_id', 2)
  const rows = await readSql<UpahOpd>(
    `SELECT t.perangkat_daerah_id AS "perangkatDaerahId", count(u.id) AS berupah, coalesce(sum(u.rupiah_bulan), 0)::float8 AS jumlah,
       coalesce(min(u.rupiah_bulan), 0) AS terendah, coalesce(max(u.rupiah_bulan), 0) AS tertinggi,
       min(k.jam_minggu)::float8 AS "jamTerendah", max(k.jam_minggu)::float8 AS "jamTertinggi", bool_and(a.mencukupi) AS "paguMencukupi"
     FROM (${listTugas(reach.clause)}) t
     ${UPAH}
     LEFT JOIN perjanjian_kerja k ON k.pegawai_id = t.id AND $1::date BETWEEN k.mulai AND k.selesai
     LEFT JOIN pagu_upah a ON a.perangkat_daerah_id = t.perangkat_daerah_id AND a.tahun = $2::int
     GROUP BY t.perangkat_daerah_id`,
    [hariIni, tahunDari(hariIni) + 1, ...reach.values],
  )
  return new Map(rows.map((row) => [row.perangkatDaerahId, row]))
}

/**
 * Dua angka setahun yang tidak pernah dijumlah: upah paruh waktu sekarang, dan gaji pokok saja bila semua orang yang sama penuh waktu
 * (golongan diperkirakan dari pendidikan, belum diverifikasi). `takDikenal`: orang yang pendidikannya belum dicatat, tidak ikut dihitung.
 */
export async function computePerbandinganBiaya(
  viewer: Viewer,
  hariIni: Tanggal,
): Promise<{ paruhWaktu: number; penuh: number; takDikenal: number }> {
  const reach = reachDasbor(viewer, 'n.perangkat_daerah_id', 1)
  const rows = await readSql<{ pendidikan: string | null; orang: number; upah: number }>(
    `SELECT t.pendidikan, count(*) AS orang, coalesce(sum(u.rupiah_bulan), 0)::float8 AS upah FROM (${listTugas(reach.clause)}) t
     ${UPAH}
     GROUP BY t.pendidikan`,
    [hariIni, ...reach.values],
  )
  const hasil = { paruhWaktu: 0, penuh: 0, takDikenal: 0 }
  for (const { pendidikan, orang, upah } of rows) {
    const golongan = pendidikan === null ? null : findGolonganPendidikan(pendidikan)
    hasil.paruhWaktu += upah * 12
    if (golongan === null) hasil.takDikenal += orang
    else hasil.penuh += orang * computeBiayaSetahun(getGajiPokok(golongan), [])
  }
  return hasil
}
