import type { Viewer } from '../akses/viewer.ts'
import { formatKunci, parseKunci } from '../core/alamat.ts'
import { parseTanggal, type Tanggal } from '../core/tanggal.ts'
import { readSql } from '../server/db.ts'
import type { Tahap, TemuanFilter } from './parse.ts'
import { buildWhere, RANTAI, TAHAP_SQL } from './queries-dasar.ts'
import { reachTemuan } from './reach.ts'
import type { Catatan, Rekomendasi } from './schema.ts'

export const UKURAN_HALAMAN = 50

export type BarisTemuan = {
  pegawaiId: string
  nip: string
  nama: string
  jabatan: string | null
  unitKerja: string | null
  opd: string | null
  rekomendasi: Rekomendasi
  penentu: string[]
  catatan: Catatan[]
  bulanFinal: number
  bulanWajib: number
  rataCapaian: number | null
  predikat: string | null
  selesai: Tanggal | null
  tahap: Tahap
  /** Rekomendasi kepala, null selama belum ada. */
  usulan: Rekomendasi | null
  /** Keputusan yang tercatat, juga yang menunggu orang kedua. */
  diputuskan: Rekomendasi | null
}
export type HalamanTemuan = { rows: BarisTemuan[]; cocok: number; sebelum?: string; sesudah?: string }

/** Tabel untuk menghitung: rantai hanya ikut bila saringannya menanyakannya. */
const dasarHitung = (filter: TemuanFilter) =>
  filter.tahap || filter.sk || filter.usulan || filter.massal ? RANTAI : 'temuan t'
const buildSaring = (viewer: Viewer, putaranId: string, filter: TemuanFilter) =>
  buildWhere(viewer, putaranId, { filter, pilih: null }, reachTemuan)

type Baris = Omit<BarisTemuan, 'selesai'> & { selesai: string | null }
const KOLOM = `t.pegawai_id AS "pegawaiId", t.nip, t.nama, t.nama_jabatan AS jabatan, t.unit_kerja AS "unitKerja", t.bahan->>'opd' AS opd,
  t.rekomendasi, t.penentu, t.catatan, (t.fakta->>'bulanFinal')::int AS "bulanFinal", (t.fakta->>'bulanWajib')::int AS "bulanWajib",
  (t.fakta->>'rataCapaian')::float8 AS "rataCapaian", t.fakta->>'predikat' AS predikat, t.selesai, ${TAHAP_SQL} AS tahap, r.usulan, k.keputusan AS diputuskan`

/** Satu halaman temuan menurut nama, berkunci nama dan id (tanpa OFFSET). */
export async function listTemuan(
  viewer: Viewer,
  putaranId: string,
  filter: TemuanFilter,
): Promise<HalamanTemuan> {
  const { where, values, place } = buildSaring(viewer, putaranId, filter)
  const hitung = readSql<{ n: number }>(`SELECT count(*) AS n FROM ${dasarHitung(filter)} WHERE ${where}`, [
    ...values,
  ])
  const mundur = filter.sebelum !== undefined
  const kunci = parseKunci(filter.sebelum ?? filter.sesudah)
  const posisi = kunci
    ? `(t.nama, t.pegawai_id) ${mundur ? '<' : '>'} (${place(kunci.nama)}, ${place(kunci.id)}::uuid)`
    : 'TRUE'
  const arah = mundur ? 'DESC' : 'ASC'
  const rows = await readSql<Baris>(
    `SELECT ${KOLOM} FROM ${RANTAI} WHERE ${where} AND ${posisi} ORDER BY t.nama ${arah}, t.pegawai_id ${arah} LIMIT ${UKURAN_HALAMAN + 1}`,
    values,
  )
  const lebih = rows.length > UKURAN_HALAMAN
  const page = rows.slice(0, UKURAN_HALAMAN)
  if (mundur) page.reverse()
  const key = (row: Baris | undefined) =>
    row ? formatKunci({ nama: row.nama, id: row.pegawaiId }) : undefined
  const sebelum = (mundur ? lebih : kunci !== null) ? key(page[0]) : undefined
  const sesudah = mundur || lebih ? key(page.at(-1)) : undefined
  const [jumlah] = await hitung
  return {
    rows: page.map((row) => ({ ...row, selesai: row.selesai === null ? null : parseTanggal(row.selesai) })),
    cocok: jumlah?.n ?? 0,
    ...(sebelum ? { sebelum } : {}),
    ...(sesudah ? { sesudah } : {}),
  }
}

export type HitunganSaring = {
  /** Orang per rekomendasi di bawah semua saringan lain; jumlah keempatnya adalah chip "Semua". */
  rekomendasi: Record<Rekomendasi, number>
  /** Orang per tahap di bawah semua saringan lain. */
  tahap: Record<Tahap, number>
}

/** Hitungan pada chip dan pilihan tahap: banyaknya orang yang terbuka bila pilihan itu ditekan, saringan lain tetap. */
export async function countSaring(
  viewer: Viewer,
  putaranId: string,
  filter: TemuanFilter,
): Promise<HitunganSaring> {
  const count = <K extends string>(kolom: string, tanpa: TemuanFilter) => {
    const { where, values } = buildSaring(viewer, putaranId, tanpa)
    return readSql<{ kode: K; n: number }>(
      `SELECT ${kolom} AS kode, count(*) AS n FROM ${RANTAI} WHERE ${where} GROUP BY 1`,
      values,
    )
  }
  const [rekomendasi, tahap] = await Promise.all([
    count<Rekomendasi>('t.rekomendasi', { ...filter, rekomendasi: undefined }),
    count<Tahap>(TAHAP_SQL, { ...filter, tahap: undefined }),
  ])
  const hasil: HitunganSaring = {
    rekomendasi: { DIPERPANJANG: 0, DIPERPANJANG_DENGAN_CATATAN: 0, TIDAK_DIPERPANJANG: 0, DITUNDA: 0 },
    tahap: { kepala: 0, bkd: 0, ppk: 0, kedua: 0, putus: 0, rilis: 0 },
  }
  for (const { kode, n } of rekomendasi) hasil.rekomendasi[kode] = n
  for (const { kode, n } of tahap) hasil.tahap[kode] = n
  return hasil
}

/** Perangkat daerah yang ada di dalam putaran dan terjangkau viewer, untuk saringan. */
export function listOpdPutaran(viewer: Viewer, putaranId: string): Promise<{ id: string; nama: string }[]> {
  const reach = reachTemuan(viewer, 't', 1)
  return readSql<{ id: string; nama: string }>(
    `SELECT d.id, d.nama FROM perangkat_daerah d
     WHERE EXISTS (SELECT 1 FROM temuan t WHERE t.putaran_id = $1 AND t.perangkat_daerah_id = d.id AND ${reach.clause}) ORDER BY d.nama`,
    [putaranId, ...reach.values],
  )
}

/** Tempat seseorang di dalam saringan: keberapa dari berapa, dan tetangganya. */
export async function findTetangga(
  viewer: Viewer,
  putaranId: string,
  filter: TemuanFilter,
  orang: { nama: string; pegawaiId: string },
): Promise<{ urutan: number; jumlah: number; sebelum: string | null; sesudah: string | null } | null> {
  const { where, values, place } = buildSaring(viewer, putaranId, filter)
  const kunci = `(${place(orang.nama)}, ${place(orang.pegawaiId)}::uuid)`
  const dasar = dasarHitung(filter)
  const [row] = await readSql<{
    urutan: number
    jumlah: number
    ada: boolean
    sebelum: string | null
    sesudah: string | null
  }>(
    `SELECT count(*) FILTER (WHERE (t.nama, t.pegawai_id) <= ${kunci}) AS urutan, count(*) AS jumlah,
       coalesce(bool_or((t.nama, t.pegawai_id) = ${kunci}), FALSE) AS ada,
       (SELECT t.pegawai_id FROM ${dasar} WHERE ${where} AND (t.nama, t.pegawai_id) < ${kunci} ORDER BY t.nama DESC, t.pegawai_id DESC LIMIT 1) AS sebelum,
       (SELECT t.pegawai_id FROM ${dasar} WHERE ${where} AND (t.nama, t.pegawai_id) > ${kunci} ORDER BY t.nama, t.pegawai_id LIMIT 1) AS sesudah
     FROM ${dasar} WHERE ${where}`,
    values,
  )
  return row?.ada ? row : null
}

export type BarisEkspor = BarisTemuan & {
  mulai: string | null
  perilaku: string | null
  alpa: number | null
  bulanHilang: number[] | null
  keputusan: Rekomendasi | null
  nomorSk: string | null
  tanggalSk: string | null
}

/** Semua temuan di dalam saringan, sepotong demi sepotong menurut nama: berkas sebesar apa pun tidak memenuhi memori. */
export async function* exportTemuan(
  viewer: Viewer,
  putaranId: string,
  filter: TemuanFilter,
): AsyncGenerator<BarisEkspor> {
  let kunci: { nama: string; id: string } | null = null
  for (;;) {
    const { where, values, place } = buildSaring(viewer, putaranId, filter)
    const posisi: string = kunci
      ? `(t.nama, t.pegawai_id) > (${place(kunci.nama)}, ${place(kunci.id)}::uuid)`
      : 'TRUE'
    const rows: (Baris & Omit<BarisEkspor, keyof BarisTemuan>)[] = await readSql(
      `SELECT ${KOLOM}, t.mulai, t.fakta->>'ratingPerilaku' AS perilaku, (t.fakta->>'alpaKumulatif')::int AS alpa, t.fakta->'bulanHilang' AS "bulanHilang",
         CASE WHEN k.status = 'DIPUTUSKAN' THEN k.keputusan END AS keputusan, k.nomor_sk AS "nomorSk", k.tanggal_sk AS "tanggalSk"
       FROM ${RANTAI} WHERE ${where} AND ${posisi} ORDER BY t.nama, t.pegawai_id LIMIT 2000`,
      values,
    )
    for (const row of rows) yield { ...row, selesai: row.selesai === null ? null : parseTanggal(row.selesai) }
    const akhir = rows.at(-1)
    if (!akhir || rows.length < 2000) return
    kunci = { nama: akhir.nama, id: akhir.pegawaiId }
  }
}
