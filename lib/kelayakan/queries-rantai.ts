import { can, type Izin } from '../akses/izin.ts'
import type { Viewer } from '../akses/viewer.ts'
import { parseTanggal, type Tanggal } from '../core/tanggal.ts'
import { getWilayah } from '../server/clock.ts'
import { readSql } from '../server/db.ts'
import type { Sasaran, Tahap } from './parse.ts'
import type { PutaranRingkas } from './queries.ts'
import {
  BELUM_DIRILIS,
  buildWhere,
  PUTARAN_LALU,
  RANTAI,
  sebabTertinggal,
  sebabTidakDibawa,
  TAHAP_SQL,
} from './queries-dasar.ts'
import { reachBawa, reachKepala, reachTemuan } from './reach.ts'
import { REKOMENDASI, type Rekomendasi } from './schema.ts'
import type { AksiMassal, SebabTertinggal } from './schema-keputusan.ts'

const SEMUA: Sasaran = { filter: { q: '' }, pilih: null }

export type Rantai = {
  tahap: Record<Tahap, number>
  /** Banyaknya yang dapat dikerjakan viewer sekarang, per tindakan; 0 untuk yang bukan wewenangnya. */
  tugas: Record<AksiMassal, number>
  /** Rekomendasi putaran lalu yang tidak berubah dan dapat dibawa. */
  bawa: number
  /** Yang tidak ikut tindakan massal: kepala merekomendasikan lain (diambil satu per satu), dan yang ditunda (SK-nya sendiri). */
  sendiri: { periksa: number; putuskan: number; ditunda: number }
  /** Rilis yang terakhir. */
  dirilis: { oleh: string; tanggal: Tanggal; jam: string } | null
  /** Keputusan putaran ini sendiri yang sudah berlaku. */
  diputuskan: number
  /** Di antaranya yang belum dirilis; 0 bagi yang tidak merilis. */
  belumRilis: number
}

/**
 * Rantai keputusan sebuah putaran dalam jangkauan viewer: berapa orang di tiap tahap, dan apa giliran viewer. Di putaran yang bukan
 * terakhir (`terbuka` salah) tidak ada giliran.
 */
export async function loadRantai(viewer: Viewer, putaran: PutaranRingkas, terbuka = true): Promise<Rantai> {
  const { where, values, place } = buildWhere(viewer, putaran.id, SEMUA, reachTemuan)
  // Parameter hanya ditambah bila dipakai: PostgreSQL menolak yang lebih.
  const tugas = (aksi: AksiMassal, izin: Izin) => {
    if (!terbuka || !can(viewer, izin)) return '0::bigint'
    const sebab = sebabTertinggal(aksi, place(viewer.orangId))
    if (aksi !== 'setujui') return `count(*) FILTER (WHERE ${sebab} IS NULL)`
    const kepala = reachKepala(viewer, 't', values.length)
    values.push(...kepala.values)
    return `count(*) FILTER (WHERE ${sebab} IS NULL AND ${kepala.clause})`
  }
  const sendiri = (aksi: AksiMassal, izin: Izin, kode: SebabTertinggal) =>
    terbuka && can(viewer, izin)
      ? `count(*) FILTER (WHERE ${sebabTertinggal(aksi, place(viewer.orangId))} = '${kode}')`
      : '0::bigint'
  const rows = readSql<{
    tahap: Tahap
    n: number
    setujui: number
    periksa: number
    putuskan: number
    sini: number
    beda_periksa: number
    beda_putuskan: number
    ditunda: number
  }>(
    `SELECT ${TAHAP_SQL} AS tahap, count(*) AS n, ${tugas('setujui', 'kelayakan:recommend')} AS setujui,
       ${tugas('periksa', 'kelayakan:verify')} AS periksa, ${tugas('putuskan', 'kelayakan:decide')} AS putuskan,
       ${sendiri('periksa', 'kelayakan:verify', 'KEPALA_BERBEDA')} AS beda_periksa, ${sendiri('putuskan', 'kelayakan:decide', 'KEPALA_BERBEDA')} AS beda_putuskan,
       ${sendiri('putuskan', 'kelayakan:decide', 'DITUNDA')} AS ditunda,
       count(*) FILTER (WHERE k.status = 'DIPUTUSKAN' AND k.putaran_id = $1) AS sini
     FROM ${RANTAI} WHERE ${where} GROUP BY 1`,
    values,
  )
  const [tahapan, bawa, dirilis, belumRilis] = await Promise.all([
    rows,
    terbuka ? previewBawa(viewer, putaran) : null,
    findRilis(putaran.id),
    can(viewer, 'kelayakan:release') ? countBelumRilis(putaran.id) : 0,
  ])
  const jumlah = (
    kunci: 'setujui' | 'periksa' | 'putuskan' | 'sini' | 'beda_periksa' | 'beda_putuskan' | 'ditunda',
  ) => tahapan.reduce((n, row) => n + row[kunci], 0)
  const n = (tahap: Tahap) => tahapan.find((row) => row.tahap === tahap)?.n ?? 0
  return {
    tahap: {
      kepala: n('kepala'),
      bkd: n('bkd'),
      ppk: n('ppk'),
      kedua: n('kedua'),
      putus: n('putus'),
      rilis: n('rilis'),
    },
    tugas: { setujui: jumlah('setujui'), periksa: jumlah('periksa'), putuskan: jumlah('putuskan') },
    sendiri: {
      periksa: jumlah('beda_periksa'),
      putuskan: jumlah('beda_putuskan'),
      ditunda: jumlah('ditunda'),
    },
    bawa: bawa?.jumlah ?? 0,
    dirilis,
    diputuskan: jumlah('sini'),
    belumRilis,
  }
}

/** Apa yang akan dibawa viewer dari putaran lalu, dan rekomendasi mana yang tidak ikut beserta sebabnya; null bila bukan wewenangnya. */
export async function previewBawa(viewer: Viewer, putaran: PutaranRingkas): Promise<Pratinjau | null> {
  if (putaran.gladi || !can(viewer, 'kelayakan:carry')) return null
  const { where, values, place } = buildWhere(viewer, putaran.id, SEMUA, reachBawa(viewer))
  const rows = await readSql<BarisPratinjau>(
    `SELECT ${sebabTidakDibawa(place(viewer.orangId))} AS sebab, t.rekomendasi, coalesce(t.bahan->>'opd', 'Tanpa penugasan') AS opd, coalesce(t.perangkat_daerah_id::text, 'tanpa') AS "opdId", count(*) AS n
     FROM ${RANTAI} ${PUTARAN_LALU} WHERE ${where} GROUP BY 1, 2, 3, 4`,
    values,
  )
  return ringkas(rows)
}

async function findRilis(putaranId: string): Promise<Rantai['dirilis']> {
  const { zona } = await getWilayah()
  const [row] = await readSql<{ oleh: string; tanggal: string; jam: string }>(
    `SELECT concat_ws(', ', concat_ws(' ', o.gelar_depan, o.nama), o.gelar_belakang) AS oleh, (l.pada AT TIME ZONE $2)::date AS tanggal,
       to_char(l.pada AT TIME ZONE $2, 'HH24.MI') AS jam
     FROM rilis_putaran l JOIN orang o ON o.id = l.orang_id WHERE l.putaran_id = $1 ORDER BY l.pada DESC, l.id DESC LIMIT 1`,
    [putaranId, zona],
  )
  return row ? { ...row, tanggal: parseTanggal(row.tanggal) } : null
}

/** Banyaknya keputusan putaran yang menunggu rilis, dengan syarat yang sama dengan perintahnya. */
async function countBelumRilis(putaranId: string): Promise<number> {
  const [row] = await readSql<{ n: number }>(
    `SELECT count(*) AS n FROM keputusan k WHERE k.putaran_id = $1 AND ${BELUM_DIRILIS}`,
    [putaranId],
  )
  return row?.n ?? 0
}

export type Pratinjau = {
  /** Banyaknya orang yang terkena; inilah yang ditulis, tidak lebih dan tidak kurang. */
  jumlah: number
  perRekomendasi: { rekomendasi: Rekomendasi; n: number }[]
  /** Yang di dalam saringan tetapi tidak ikut, dan mengapa. */
  tertinggal: { sebab: SebabTertinggal; n: number }[]
  /** `id` sebagaimana disebut saringan daftar. */
  perOpd: { id: string; nama: string; n: number }[]
}

/** Apa yang akan terjadi bila tindakan massal dikirim sekarang, dengan syarat yang sama dengan perintahnya. */
export async function previewMassal(
  viewer: Viewer,
  putaran: PutaranRingkas,
  aksi: AksiMassal,
  sasaran: Sasaran,
): Promise<Pratinjau> {
  const { where, values, place } = buildWhere(
    viewer,
    putaran.id,
    sasaran,
    aksi === 'setujui' ? reachKepala : reachTemuan,
  )
  const sebab = sebabTertinggal(aksi, place(viewer.orangId), sasaran.filter.rekomendasi === 'DITUNDA')
  const rows = await readSql<BarisPratinjau>(
    `SELECT ${sebab} AS sebab, t.rekomendasi, coalesce(t.bahan->>'opd', 'Tanpa penugasan') AS opd, coalesce(t.perangkat_daerah_id::text, 'tanpa') AS "opdId", count(*) AS n
     FROM ${RANTAI} WHERE ${where} GROUP BY 1, 2, 3, 4`,
    values,
  )
  return ringkas(rows)
}

type BarisPratinjau = {
  sebab: SebabTertinggal | null
  rekomendasi: Rekomendasi
  opd: string
  opdId: string
  n: number
}

/** Baris hitungan menjadi pratinjau: yang ikut per rekomendasi dan perangkat daerah, yang tertinggal per sebab. */
function ringkas(rows: readonly BarisPratinjau[]): Pratinjau {
  const ikut = rows.filter((row) => row.sebab === null)
  const jumlahkan = <K>(daftar: readonly { n: number }[], kunci: (i: number) => K): Map<K, number> => {
    const hasil = new Map<K, number>()
    for (const [i, { n }] of daftar.entries()) hasil.set(kunci(i), (hasil.get(kunci(i)) ?? 0) + n)
    return hasil
  }
  const nama = new Map(ikut.map(({ opd, opdId }) => [opdId, opd]))
  const perOpd = jumlahkan(ikut, (i) => ikut[i]?.opdId ?? '')
  const perKode = jumlahkan(ikut, (i) => ikut[i]?.rekomendasi)
  const sisa = rows.flatMap((row) => (row.sebab === null ? [] : [{ sebab: row.sebab, n: row.n }]))
  const perSebab = jumlahkan(sisa, (i) => sisa[i]?.sebab)
  return {
    jumlah: ikut.reduce((n, row) => n + row.n, 0),
    perRekomendasi: REKOMENDASI.flatMap((rekomendasi) => {
      const n = perKode.get(rekomendasi)
      return n ? [{ rekomendasi, n }] : []
    }),
    tertinggal: [...perSebab]
      .flatMap(([kode, n]) => (kode ? [{ sebab: kode, n }] : []))
      .sort((a, b) => b.n - a.n),
    perOpd: [...perOpd]
      .map(([id, n]) => ({ id, nama: nama.get(id) ?? '', n }))
      .sort((a, b) => b.n - a.n || (a.nama < b.nama ? -1 : 1)),
  }
}

export type KepalaBerbeda = {
  pegawaiId: string
  nama: string
  opd: string | null
  rekomendasi: Rekomendasi
  usulan: Rekomendasi
  alasan: string
  kepala: string
}

/** Orang di dalam sasaran yang kepalanya merekomendasikan lain sehingga tidak ikut tindakan massal; seratus pertama menurut nama. */
export function listKepalaBerbeda(
  viewer: Viewer,
  putaran: PutaranRingkas,
  aksi: 'periksa' | 'putuskan',
  sasaran: Sasaran,
): Promise<KepalaBerbeda[]> {
  const { where, values, place } = buildWhere(viewer, putaran.id, sasaran, reachTemuan)
  return readSql<KepalaBerbeda>(
    `SELECT t.pegawai_id AS "pegawaiId", t.nama, t.bahan->>'opd' AS opd, t.rekomendasi, r.usulan, r.alasan,
       concat_ws(', ', concat_ws(' ', o.gelar_depan, o.nama), o.gelar_belakang) AS kepala
     FROM ${RANTAI} JOIN orang o ON o.id = r.kepala_id WHERE ${where} AND ${sebabTertinggal(aksi, place(viewer.orangId))} = 'KEPALA_BERBEDA'
     ORDER BY t.nama, t.pegawai_id LIMIT 100`,
    values,
  )
}

/** Perangkat daerah yang orangnya menunggu rekomendasi tetapi belum ada akun aktif kepalanya: rantainya berhenti di sana. */
export function listTanpaKepala(
  viewer: Viewer,
  putaran: PutaranRingkas,
): Promise<{ nama: string; n: number }[]> {
  const { where, values } = buildWhere(viewer, putaran.id, SEMUA, reachTemuan)
  return readSql<{ nama: string; n: number }>(
    `SELECT coalesce(d.nama, 'Tanpa penugasan') AS nama, count(*) AS n FROM ${RANTAI} LEFT JOIN perangkat_daerah d ON d.id = t.perangkat_daerah_id
     WHERE ${where} AND ${TAHAP_SQL} = 'kepala' AND NOT EXISTS (SELECT 1 FROM peran_akun pa JOIN akun a ON a.id = pa.akun_id AND a.aktif
       WHERE pa.peran = 'KEPALA_OPD' AND pa.perangkat_daerah_id = t.perangkat_daerah_id) GROUP BY 1 ORDER BY n DESC, nama LIMIT 100`,
    values,
  )
}
