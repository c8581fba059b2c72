import type { Viewer } from '../akses/viewer.ts'
import { formatKunci, parseKunci } from '../core/alamat.ts'
import { parseTanggal, type Tanggal } from '../core/tanggal.ts'
import { loadKebijakan } from '../kebijakan/facts.ts'
import { readSql } from '../server/db.ts'
import { createIngatan } from '../server/ingatan.ts'
import { computeTanggalBup } from './aturan/bup.ts'
import type { PegawaiFilter } from './parse.ts'
import { reachPegawai } from './reach.ts'
import type { StatusPegawai } from './schema.ts'

export const UKURAN_HALAMAN = 50

export type BarisPegawai = {
  id: string
  nip: string | null
  nama: string
  status: StatusPegawai
  jabatan: string | null
  perangkatDaerah: string | null
  unitKerja: string | null
  atasan: string | null
  tanggalBup: Tanggal | null
}

export type HitunganPegawai = {
  semua: number
  aktif: number
  tidakAktif: number
  tanpaAtasan: number
  tanpaJabatan: number
  bup12Bulan: number
  cocok: number
}
export type HalamanPegawai = {
  rows: BarisPegawai[]
  hitungan: HitunganPegawai
  sebelum?: string
  sesudah?: string
}

type Baris = {
  id: string
  orang_id: string
  nip: string | null
  nama: string
  nama_lengkap: string
  status: StatusPegawai
  jabatan: string | null
  opd: string | null
  unit: string | null
  atasan: string | null
  tanggal_lahir: string | null
  batas_usia: number | null
}

/** Tabel dasar: pegawai, orangnya, penugasan definitif dan atasan pada hari $1. */
const DASAR = `pegawai p JOIN orang o ON o.id = p.orang_id
  LEFT JOIN penugasan g ON g.orang_id = o.id AND g.jenis = 'DEFINITIF' AND g.mulai <= $1::date AND (g.selesai IS NULL OR g.selesai >= $1::date)
  LEFT JOIN unit_kerja u ON u.id = g.unit_kerja_id
  LEFT JOIN perangkat_daerah d ON d.id = u.perangkat_daerah_id
  LEFT JOIN jabatan j ON j.id = g.jabatan_id
  LEFT JOIN hubungan_atasan h ON h.bawahan_id = o.id AND h.mulai <= $1::date AND (h.selesai IS NULL OR h.selesai >= $1::date)`

const BATAS_BUP = `(date_trunc('month', o.tanggal_lahir) + make_interval(years => coalesce(p.batas_usia_khusus, j.batas_usia), months => 1) - interval '1 day')`

const SYARAT = {
  aktif: "p.status = 'AKTIF'",
  'tidak-aktif': "p.status <> 'AKTIF'",
  'tanpa-atasan': "p.status = 'AKTIF' AND h.id IS NULL",
  'tanpa-jabatan': "p.status = 'AKTIF' AND j.id IS NULL",
  'bup-12-bulan': `p.status = 'AKTIF' AND ${BATAS_BUP} BETWEEN $1::date AND $1::date + interval '12 months'`,
} as const

const ingatHitungan = createIngatan<HitunganPegawai>()

function buildWhere(viewer: Viewer, filter: PegawaiFilter, hariIni: Tanggal) {
  const reach = reachPegawai(viewer, 'p', 1, hariIni)
  const values: unknown[] = [hariIni, ...reach.values]
  const place = (value: unknown) => `$${values.push(value)}`
  const saring: string[] = []
  if (filter.q) {
    const like = `%${filter.q.replaceAll(/[\\%_]/g, '\\$&')}%`
    saring.push(
      /^\d+$/.test(filter.q) ? `o.nip LIKE ${place(`${filter.q}%`)}` : `o.nama ILIKE ${place(like)}`,
    )
  }
  if (filter.opd) saring.push(`d.id = ${place(filter.opd)}`)
  if (filter.jabatan) saring.push(`j.id = ${place(filter.jabatan)}`)
  return {
    reach: reach.clause,
    saring: saring.length > 0 ? saring.join(' AND ') : 'TRUE',
    keadaan: filter.keadaan ? SYARAT[filter.keadaan] : 'TRUE',
    values,
    place,
  }
}

/**
 * Satu halaman pegawai dalam jangkauan viewer, urut nama, berkunci nama dan id (tanpa OFFSET), dengan hitungan tiap saringan cepat.
 */
export async function listPegawai(
  viewer: Viewer,
  filter: PegawaiFilter,
  hariIni: Tanggal,
): Promise<HalamanPegawai> {
  const where = buildWhere(viewer, filter, hariIni)
  const disaring = { ...where, values: [...where.values] }
  const hitung = ingatHitungan(viewer, [where.reach, where.saring, where.keadaan, disaring.values], () =>
    countPegawai(disaring),
  )
  const mundur = filter.sebelum !== undefined
  const kunci = parseKunci(filter.sebelum ?? filter.sesudah)
  const turun = (filter.urut === '-nama') !== mundur
  const posisi = kunci
    ? `(o.nama, o.id) ${turun ? '<' : '>'} (${where.place(kunci.nama)}, ${where.place(kunci.id)}::uuid)`
    : 'TRUE'
  const arah = turun ? 'DESC' : 'ASC'
  const rows = await readSql<Baris>(
    `SELECT p.id, o.id AS orang_id, o.nip, o.nama, concat_ws(', ', concat_ws(' ', o.gelar_depan, o.nama), o.gelar_belakang) AS nama_lengkap,
       p.status, coalesce(j.nama, g.nama_jabatan) AS jabatan, d.nama AS opd, u.nama AS unit, o.tanggal_lahir,
       coalesce(p.batas_usia_khusus, j.batas_usia) AS batas_usia,
       (SELECT concat_ws(', ', concat_ws(' ', a.gelar_depan, a.nama), a.gelar_belakang) FROM orang a WHERE a.id = h.atasan_id) AS atasan
     FROM ${DASAR} WHERE ${where.reach} AND ${where.saring} AND ${where.keadaan} AND ${posisi}
     ORDER BY o.nama ${arah}, o.id ${arah} LIMIT ${UKURAN_HALAMAN + 1}`,
    where.values,
  )
  const lebih = rows.length > UKURAN_HALAMAN
  const page = rows.slice(0, UKURAN_HALAMAN)
  if (mundur) page.reverse()
  const kebijakan = await loadKebijakan(hariIni)
  const key = (row: Baris | undefined) =>
    row ? formatKunci({ nama: row.nama, id: row.orang_id }) : undefined
  const sebelum = mundur ? (lebih ? key(page[0]) : undefined) : kunci ? key(page[0]) : undefined
  const sesudah = mundur || lebih ? key(page.at(-1)) : undefined
  return {
    rows: page.map((row) => ({
      id: row.id,
      nip: row.nip,
      nama: row.nama_lengkap,
      status: row.status,
      jabatan: row.jabatan,
      perangkatDaerah: row.opd,
      unitKerja: row.unit,
      atasan: row.atasan,
      tanggalBup:
        row.tanggal_lahir && row.batas_usia
          ? computeTanggalBup(parseTanggal(row.tanggal_lahir), row.batas_usia, kebijakan)
          : null,
    })),
    hitungan: await hitung,
    ...(sebelum ? { sebelum } : {}),
    ...(sesudah ? { sesudah } : {}),
  }
}

async function countPegawai({
  reach,
  saring,
  keadaan,
  values,
}: ReturnType<typeof buildWhere>): Promise<HitunganPegawai> {
  const [row] = await readSql<HitunganPegawai>(
    `SELECT count(*) AS semua, count(*) FILTER (WHERE ${SYARAT.aktif}) AS aktif, count(*) FILTER (WHERE ${SYARAT['tidak-aktif']}) AS "tidakAktif",
       count(*) FILTER (WHERE ${SYARAT['tanpa-atasan']}) AS "tanpaAtasan", count(*) FILTER (WHERE ${SYARAT['tanpa-jabatan']}) AS "tanpaJabatan",
       count(*) FILTER (WHERE ${SYARAT['bup-12-bulan']}) AS "bup12Bulan", count(*) FILTER (WHERE ${keadaan}) AS cocok
     FROM ${DASAR} WHERE ${reach} AND ${saring}`,
    values,
  )
  return (
    row ?? { semua: 0, aktif: 0, tidakAktif: 0, tanpaAtasan: 0, tanpaJabatan: 0, bup12Bulan: 0, cocok: 0 }
  )
}
