import type { Viewer } from '../akses/viewer.ts'
import { parseTanggal, type Tanggal } from '../core/tanggal.ts'
import { loadKebijakan } from '../kebijakan/facts.ts'
import { reachDinilai, reachPegawai } from '../pegawai/reach.ts'
import { getWilayah } from '../server/clock.ts'
import { readSql } from '../server/db.ts'
import { computeTenggatBulan, type TenggatBulan } from './aturan/tenggat.ts'
import type { BulanTahun, RencanaFilter } from './parse.ts'
import type { StatusBulan } from './schema.ts'

export type BulanSetahun = {
  bulan: number
  status: StatusBulan | null
  capaian: number | null
  final: boolean
  rekap: boolean
  dikecualikan: string | null
  berkontrak: boolean
  keberatanHingga: Tanggal | null
  dikembalikan: boolean
  tenggat: TenggatBulan
}

/** Dua belas bulan viewer sendiri dengan statusnya; null bila ia bukan pegawai. */
export async function listBulanSendiri(
  viewer: Viewer,
  tahun: number,
  hariIni: Tanggal,
): Promise<BulanSetahun[] | null> {
  const [rows, kebijakan] = await Promise.all([
    readSql<Omit<BulanSetahun, 'tenggat' | 'keberatanHingga'> & { keberatan_hingga: string | null }>(
      `SELECT m.bulan, r.status, r.keberatan_hingga, n.capaian::float8 AS capaian, coalesce(n.final, false) AS final, coalesce(n.sumber = 'REKAP', false) AS rekap,
         x.alasan AS dikecualikan, coalesce((SELECT w.aksi = 'return' FROM riwayat_bulan w WHERE w.rencana_bulan_id = r.id ORDER BY w.id DESC LIMIT 1), false) AS dikembalikan,
         EXISTS (SELECT 1 FROM perjanjian_kerja k WHERE k.pegawai_id = p.id AND k.mulai < make_date($2, m.bulan, 1) + interval '1 month'
           AND k.selesai >= make_date($2, m.bulan, 1)) AS berkontrak
       FROM pegawai p CROSS JOIN generate_series(1, 12) AS m(bulan)
       LEFT JOIN rencana_bulan r ON r.pegawai_id = p.id AND r.tahun = $2 AND r.bulan = m.bulan
       LEFT JOIN penilaian_bulan n ON n.pegawai_id = p.id AND n.tahun = $2 AND n.bulan = m.bulan
       LEFT JOIN pengecualian_bulan x ON x.pegawai_id = p.id AND x.tahun = $2 AND x.bulan = m.bulan
       WHERE p.orang_id = $1 ORDER BY m.bulan`,
      [viewer.orangId, tahun],
    ),
    loadKebijakan(hariIni),
  ])
  if (rows.length === 0) return null
  return rows.map(({ keberatan_hingga, ...row }) => ({
    ...row,
    keberatanHingga: keberatan_hingga ? parseTanggal(keberatan_hingga) : null,
    tenggat: computeTenggatBulan(tahun, row.bulan, kebijakan),
  }))
}

export type BarisAntrean = BulanTahun & {
  id: string
  version: number
  status: 'RENCANA_DIAJUKAN' | 'REALISASI_DIAJUKAN'
  pegawaiId: string
  nama: string
  jabatan: string | null
  diajukan: Tanggal
  baris: { uraian: string; target: number | null; satuan: string; bobot: number | null }[]
}

/** Rencana dan realisasi yang hari ini menunggu viewer sebagai pejabat penilai, bulan terlama dahulu. */
export async function listAntrean(viewer: Viewer, hariIni: Tanggal): Promise<BarisAntrean[]> {
  const { zona } = await getWilayah()
  const dinilai = reachDinilai(viewer, 'p', 2, hariIni)
  const rows = await readSql<Omit<BarisAntrean, 'diajukan'> & { diajukan: string }>(
    `SELECT r.id, r.version, r.status, r.tahun, r.bulan, p.id AS "pegawaiId", concat_ws(', ', concat_ws(' ', o.gelar_depan, o.nama), o.gelar_belakang) AS nama,
       (SELECT g.nama_jabatan FROM penugasan g WHERE g.orang_id = o.id AND g.jenis = 'DEFINITIF' AND g.mulai <= $1::date ORDER BY g.mulai DESC LIMIT 1) AS jabatan,
       (coalesce(r.realisasi_pada, r.rencana_diajukan_pada) AT TIME ZONE $2)::date AS diajukan,
       coalesce((SELECT jsonb_agg(jsonb_build_object('uraian', b.uraian, 'target', b.target::float8, 'satuan', b.satuan, 'bobot', b.bobot::float8) ORDER BY b.urutan)
         FROM baris_rencana b WHERE b.rencana_bulan_id = r.id), '[]'::jsonb) AS baris
     FROM rencana_bulan r JOIN pegawai p ON p.id = r.pegawai_id JOIN orang o ON o.id = p.orang_id
     WHERE r.status IN ('RENCANA_DIAJUKAN', 'REALISASI_DIAJUKAN') AND ${dinilai.clause}
     ORDER BY r.tahun, r.bulan, r.status, o.nama LIMIT 300`,
    [hariIni, zona, ...dinilai.values],
  )
  return rows.map((row) => ({ ...row, diajukan: parseTanggal(row.diajukan) }))
}

const UKURAN_HALAMAN = 50

export type BarisRencana = {
  pegawaiId: string
  orangId: string
  namaUrut: string
  nama: string
  nip: string | null
  unit: string | null
  atasan: string | null
  status: StatusBulan | null
  baris: number
  rekap: boolean
}
export type HitunganRencana = Record<StatusBulan | 'BELUM' | 'semua', number>
export type HalamanRencana = {
  rows: BarisRencana[]
  hitungan: HitunganRencana
  cocok: number
  sebelum?: string
  sesudah?: string
}

const KUNCI = /^([0-9a-f-]{36})\.([^\0]*)$/s

/** Pegawai aktif dalam jangkauan dengan status bulan yang dipilih; urut nama, berkunci (tanpa OFFSET), dengan hitungan tiap status. */
export async function listRencana(
  viewer: Viewer,
  filter: RencanaFilter,
  hariIni: Tanggal,
): Promise<HalamanRencana> {
  const values: unknown[] = [hariIni, filter.tahun, filter.bulan]
  const place = (nilai: unknown) => `$${values.push(nilai)}`
  const reach = reachPegawai(viewer, 'p', values.length, hariIni)
  values.push(...reach.values)
  const like = filter.q.replaceAll(/[\\%_]/g, '\\$&')
  const saring = [
    "p.status = 'AKTIF'",
    reach.clause,
    ...(filter.q
      ? [/^\d+$/.test(filter.q) ? `o.nip LIKE ${place(`${like}%`)}` : `o.nama ILIKE ${place(`%${like}%`)}`]
      : []),
    ...(filter.opd ? [`u.perangkat_daerah_id = ${place(filter.opd)}::uuid`] : []),
  ].join(' AND ')
  const dasar = `FROM pegawai p JOIN orang o ON o.id = p.orang_id
    LEFT JOIN penugasan g ON g.orang_id = o.id AND g.jenis = 'DEFINITIF' AND g.mulai <= $1::date AND (g.selesai IS NULL OR g.selesai >= $1::date)
    LEFT JOIN unit_kerja u ON u.id = g.unit_kerja_id
    LEFT JOIN rencana_bulan r ON r.pegawai_id = p.id AND r.tahun = $2 AND r.bulan = $3 WHERE ${saring}`
  const hitungan = readSql<{ status: StatusBulan | null; n: number }>(
    `SELECT r.status, count(*) AS n ${dasar} GROUP BY r.status`,
    [...values],
  )
  const status =
    filter.status === 'BELUM' ? 'r.id IS NULL' : filter.status ? `r.status = ${place(filter.status)}` : 'TRUE'
  const mundur = filter.sebelum !== undefined
  const [, id, nama] = KUNCI.exec(filter.sebelum ?? filter.sesudah ?? '') ?? []
  const posisi =
    id === undefined ? 'TRUE' : `(o.nama, o.id) ${mundur ? '<' : '>'} (${place(nama)}, ${place(id)}::uuid)`
  const arah = mundur ? 'DESC' : 'ASC'
  const rows = await readSql<BarisRencana>(
    `SELECT p.id AS "pegawaiId", o.id AS "orangId", o.nama AS "namaUrut", concat_ws(', ', concat_ws(' ', o.gelar_depan, o.nama), o.gelar_belakang) AS nama, o.nip,
       u.nama AS unit, r.status, (SELECT count(*) FROM baris_rencana b WHERE b.rencana_bulan_id = r.id) AS baris,
       EXISTS (SELECT 1 FROM penilaian_bulan n WHERE n.pegawai_id = p.id AND n.tahun = $2 AND n.bulan = $3 AND n.sumber = 'REKAP') AS rekap,
       (SELECT concat_ws(', ', concat_ws(' ', a.gelar_depan, a.nama), a.gelar_belakang) FROM hubungan_atasan h JOIN orang a ON a.id = h.atasan_id
         WHERE h.bawahan_id = o.id AND h.mulai <= $1::date AND (h.selesai IS NULL OR h.selesai >= $1::date)) AS atasan
     ${dasar} AND ${status} AND ${posisi} ORDER BY o.nama ${arah}, o.id ${arah} LIMIT ${UKURAN_HALAMAN + 1}`,
    values,
  )
  const lebih = rows.length > UKURAN_HALAMAN
  const page = rows.slice(0, UKURAN_HALAMAN)
  if (mundur) page.reverse()
  const key = (row: BarisRencana | undefined) => (row ? `${row.orangId}.${row.namaUrut}` : undefined)
  const sebelum = mundur ? (lebih ? key(page[0]) : undefined) : id === undefined ? undefined : key(page[0])
  const sesudah = mundur || lebih ? key(page.at(-1)) : undefined
  const hitung = toHitungan(await hitungan)
  return {
    rows: page,
    hitungan: hitung,
    cocok: filter.status ? hitung[filter.status] : hitung.semua,
    ...(sebelum ? { sebelum } : {}),
    ...(sesudah ? { sesudah } : {}),
  }
}

function toHitungan(rows: readonly { status: StatusBulan | null; n: number }[]): HitunganRencana {
  const hasil: HitunganRencana = {
    RENCANA_DRAF: 0,
    RENCANA_DIAJUKAN: 0,
    RENCANA_DISETUJUI: 0,
    REALISASI_DIAJUKAN: 0,
    DINILAI: 0,
    FINAL: 0,
    BELUM: 0,
    semua: 0,
  }
  for (const { status, n } of rows) {
    hasil[status ?? 'BELUM'] += n
    hasil.semua += n
  }
  return hasil
}
