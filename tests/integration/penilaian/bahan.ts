import type { Viewer } from '../../../lib/akses/viewer.ts'
import { parseTanggal } from '../../../lib/core/tanggal.ts'
import type { IsianNilai } from '../../../lib/penilaian/schema-nilai.ts'
import { readSql } from '../../../lib/server/db.ts'

/** Sebuah tim kecil: seorang atasan sejak Oktober, atasan sampai September, dan pegawai-pegawainya. */
export const HARI_INI = parseTanggal('2026-11-16')
export const DUA: IsianNilai['nilai'] = [2, 2, 2, 2, 2, 2, 2]

let urutan = 0

async function insertOrang(nama: string): Promise<string> {
  urutan += 1
  const [row] = await readSql<{ id: string }>('INSERT INTO orang (nip, nama) VALUES ($1, $2) RETURNING id', [
    `19900101202501${String(urutan).padStart(4, '0')}`,
    nama,
  ])
  if (!row) throw new Error('orang tidak tersimpan')
  return row.id
}

/** Viewer dengan satu peran, untuk orang itu. */
export function makeViewer(orangId: string, peran: Viewer['peran'][number]['peran']): Viewer {
  return { akunId: orangId, orangId, nama: 'Uji', peran: [{ peran, perangkatDaerahId: null }] }
}

/** Seorang atasan dengan hak menilai. */
export async function createAtasan(nama: string): Promise<Viewer> {
  return makeViewer(await insertOrang(nama), 'PENILAI')
}

export type Pegawai = { id: string; viewer: Viewer }

/** Seorang pegawai berkontrak setahun, beratasan `lama` sampai September dan `atasan` sesudahnya. */
export async function createPegawai(nama: string, atasan: Viewer, lama: Viewer): Promise<Pegawai> {
  const orangId = await insertOrang(nama)
  const [row] = await readSql<{ id: string }>(
    "INSERT INTO pegawai (orang_id, mulai_kerja) VALUES ($1, '2026-01-01') RETURNING id",
    [orangId],
  )
  if (!row) throw new Error('pegawai tidak tersimpan')
  await readSql(
    "INSERT INTO perjanjian_kerja (pegawai_id, mulai, selesai) VALUES ($1, '2026-01-01', '2026-12-31')",
    [row.id],
  )
  await readSql(
    `INSERT INTO hubungan_atasan (bawahan_id, atasan_id, mulai, selesai)
     VALUES ($1, $2, '2026-01-01', '2026-09-30'), ($1, $3, '2026-10-01', NULL)`,
    [orangId, lama.orangId, atasan.orangId],
  )
  return { id: row.id, viewer: makeViewer(orangId, 'PEGAWAI') }
}

/** Oktober yang realisasinya sudah diajukan: 100 dan 84, jadi capaian 92. */
export async function ajukanOktober(pegawai: Pegawai, target = 25): Promise<void> {
  const [row] = await readSql<{ id: string }>(
    `INSERT INTO rencana_bulan (pegawai_id, tahun, bulan, status, realisasi_pada) VALUES ($1, 2026, 10, 'REALISASI_DIAJUKAN', now()) RETURNING id`,
    [pegawai.id],
  )
  await readSql(
    `INSERT INTO baris_rencana (rencana_bulan_id, urutan, uraian, target, realisasi, satuan)
     VALUES ($1, 1, 'Ruang server dibersihkan', 20, 20, 'kali'), ($1, 2, 'Rapat disiapkan', $2, 21, 'rapat')`,
    [row?.id, target],
  )
}

/** Nilai bulan Januari sampai `sampai` yang sudah final, menurut rekap. */
export async function isiRekap(pegawai: Pegawai, sampai: number, capaian = 90): Promise<void> {
  await readSql(
    `INSERT INTO penilaian_bulan (pegawai_id, tahun, bulan, capaian, berorientasi_pelayanan, akuntabel, kompeten, harmonis, loyal, adaptif, kolaboratif, final)
     SELECT $1, 2026, m, $3, 2, 2, 2, 2, 2, 2, 2, true FROM generate_series(1, $2::int) m ON CONFLICT DO NOTHING`,
    [pegawai.id, sampai, capaian],
  )
}

/** Isian seorang pegawai sebagaimana dikirim layar. */
export function isian(pegawai: Pegawai, ganti: Partial<IsianNilai> = {}): IsianNilai {
  return { pegawaiId: pegawai.id, versiDraf: 0, versiBulan: 1, nilai: DUA, ...ganti }
}

/** Keadaan satu bulan di database. */
export async function bacaBulan(pegawai: Pegawai) {
  const [row] = await readSql<{
    status: string
    version: number
    keberatan_hingga: string | null
    beku: { capaian: number; perilaku: number[] } | null
    final: boolean | null
    capaian: string | null
    rating_perilaku: string | null
    penilai_id: string | null
    sumber: string | null
    alasan_perilaku: Record<string, string> | null
    riwayat: string[]
  }>(
    `SELECT r.status, r.version, r.keberatan_hingga, r.beku, n.final, n.capaian, n.rating_perilaku, n.penilai_id, n.sumber, n.alasan_perilaku,
       ARRAY(SELECT aksi FROM riwayat_bulan w WHERE w.rencana_bulan_id = r.id ORDER BY w.pada, w.id) AS riwayat
     FROM rencana_bulan r LEFT JOIN penilaian_bulan n ON n.pegawai_id = r.pegawai_id AND n.tahun = r.tahun AND n.bulan = r.bulan
     WHERE r.pegawai_id = $1 AND r.tahun = 2026 AND r.bulan = 10`,
    [pegawai.id],
  )
  return row
}
