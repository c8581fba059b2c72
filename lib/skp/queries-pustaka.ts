import type { Viewer } from '../akses/viewer.ts'
import type { Tanggal } from '../core/tanggal.ts'
import { readSql } from '../server/db.ts'
import { formatKunciPustaka, type PustakaFilter, parseKunciPustaka } from './parse-pustaka.ts'
import { type BarisPustaka, listPustaka } from './queries-isi.ts'
import { DALAM_PUSTAKA, JABATAN_DIPEGANG, listCakupanPustaka } from './reach.ts'

const UKURAN_HALAMAN = 50
const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export type JabatanPustaka = {
  id: string
  nama: string
  /** Pegawai aktif yang memegangnya hari ini. */
  orang: number
  baris: number
  /** Jumlah bobot indikatornya; null bila tidak berbobot. */
  bobot: number | null
  diubahPada: Date | null
}
export type HitunganPustaka = {
  semua: number
  tanpa: number
  berisi: number
  orangTanpa: number
  cocok: number
}
export type HalamanPustaka = {
  rows: JabatanPustaka[]
  hitungan: HitunganPustaka
  sebelum?: string
  sesudah?: string
}

const SYARAT = { tanpa: 'baris = 0', berisi: 'baris > 0' } as const

/** Jabatan yang pustakanya boleh diubah viewer, yang paling banyak pemegangnya di atas. */
export async function listJabatanPustaka(
  viewer: Viewer,
  filter: PustakaFilter,
  hariIni: Tanggal,
): Promise<HalamanPustaka> {
  const values: unknown[] = [listCakupanPustaka(viewer), hariIni]
  const place = (value: unknown) => `$${values.push(value)}`
  const cari = filter.q ? `j.nama ILIKE ${place(`%${filter.q.replaceAll(/[\\%_]/g, '\\$&')}%`)}` : 'TRUE'
  const saring = filter.keadaan ? SYARAT[filter.keadaan] : 'TRUE'
  const kunci = parseKunciPustaka(filter.sebelum ?? filter.sesudah)
  const mundur = kunci !== null && filter.sebelum !== undefined
  const posisi = kunci
    ? `(-orang, nama, id) ${mundur ? '<' : '>'} (-${place(kunci.orang)}::int, ${place(kunci.nama)}, ${place(kunci.id)}::uuid)`
    : 'TRUE'
  const arah = mundur ? 'DESC' : 'ASC'
  const urutan = `-orang ${arah}, nama ${arah}, id ${arah}`
  const hasil = await readSql<JabatanPustaka & { hitungan: HitunganPustaka }>(
    `WITH dasar AS MATERIALIZED (
       SELECT j.id, j.nama, coalesce(h.orang, 0) AS orang, coalesce(r.baris, 0) AS baris, r.bobot, k.diubah_pada AS "diubahPada"
       FROM ${JABATAN_DIPEGANG}
       LEFT JOIN (SELECT jabatan_id, count(DISTINCT s.id)::int AS baris, sum((i ->> 'bobot')::numeric)::float8 AS bobot
         FROM pustaka_rhk s LEFT JOIN LATERAL jsonb_array_elements(s.indikator) i ON TRUE WHERE s.urutan IS NOT NULL GROUP BY jabatan_id) r ON r.jabatan_id = j.id
       LEFT JOIN pustaka_jabatan k ON k.jabatan_id = j.id
       WHERE ${DALAM_PUSTAKA} AND ${cari}),
     halaman AS (SELECT * FROM dasar WHERE ${saring} AND ${posisi} ORDER BY ${urutan} LIMIT ${UKURAN_HALAMAN + 1}),
     hitung AS (SELECT jsonb_build_object('semua', count(*), 'tanpa', count(*) FILTER (WHERE baris = 0), 'berisi', count(*) FILTER (WHERE baris > 0),
       'orangTanpa', coalesce(sum(orang) FILTER (WHERE baris = 0), 0), 'cocok', count(*) FILTER (WHERE ${saring})) AS hitungan FROM dasar)
     SELECT halaman.*, hitung.hitungan FROM hitung LEFT JOIN halaman ON TRUE ORDER BY ${urutan}`,
    values,
  )
  const rows = hasil.filter(({ id }) => id !== null)
  const lebih = rows.length > UKURAN_HALAMAN
  const page = rows.slice(0, UKURAN_HALAMAN)
  if (mundur) page.reverse()
  const key = (row: JabatanPustaka | undefined) => (row ? formatKunciPustaka(row) : undefined)
  const sebelum = mundur ? (lebih ? key(page[0]) : undefined) : kunci ? key(page[0]) : undefined
  const sesudah = mundur || lebih ? key(page.at(-1)) : undefined
  return {
    rows: page,
    hitungan: hasil[0]?.hitungan ?? { semua: 0, tanpa: 0, berisi: 0, orangTanpa: 0, cocok: 0 },
    ...(sebelum ? { sebelum } : {}),
    ...(sesudah ? { sesudah } : {}),
  }
}

export type BarisDihentikan = BarisPustaka & { pada: Date }
export type RincianPustaka = {
  jabatanId: string
  nama: string
  orang: number
  /** 0 selama belum pernah diubah di sini. */
  version: number
  diubah: { oleh: string; saya: boolean; pada: Date } | null
  rencana: BarisPustaka[]
  dihentikan: BarisDihentikan[]
}

type Kepala = Omit<RincianPustaka, 'diubah' | 'rencana' | 'dihentikan'> & {
  oleh: string | null
  saya: boolean
  pada: Date | null
}

/** Pustaka satu jabatan yang boleh diubah viewer, dengan yang pernah dihentikan; null bila di luar jangkauannya. */
export async function findPustaka(
  viewer: Viewer,
  jabatanId: string,
  hariIni: Tanggal,
): Promise<RincianPustaka | null> {
  if (!ID.test(jabatanId)) return null
  const [kepala] = await readSql<Kepala>(
    `SELECT j.id AS "jabatanId", j.nama, coalesce(h.orang, 0) AS orang, coalesce(k.version, 0) AS version, o.nama AS oleh,
       coalesce(k.diubah_oleh_id = $4, FALSE) AS saya, k.diubah_pada AS pada
     FROM ${JABATAN_DIPEGANG} LEFT JOIN pustaka_jabatan k ON k.jabatan_id = j.id LEFT JOIN orang o ON o.id = k.diubah_oleh_id
     WHERE ${DALAM_PUSTAKA} AND j.id = $3::uuid`,
    [listCakupanPustaka(viewer), hariIni, jabatanId, viewer.orangId],
  )
  if (!kepala) return null
  const [rencana, dihentikan] = await Promise.all([
    listPustaka(jabatanId),
    readSql<BarisDihentikan>(
      `SELECT id, uraian, indikator, dihentikan_pada AS pada FROM pustaka_rhk
       WHERE jabatan_id = $1 AND urutan IS NULL ORDER BY dihentikan_pada DESC, id LIMIT 50`,
      [jabatanId],
    ),
  ])
  const { oleh, saya, pada, ...isi } = kepala
  return { ...isi, diubah: pada && { oleh: oleh ?? '', saya, pada }, rencana, dihentikan }
}

/** Nama jabatan, untuk menyebut yang baru saja disimpan; null bila tidak ada. */
export async function findNamaJabatan(jabatanId: string): Promise<string | null> {
  if (!ID.test(jabatanId)) return null
  const [row] = await readSql<{ nama: string }>('SELECT nama FROM jabatan WHERE id = $1::uuid', [jabatanId])
  return row?.nama ?? null
}

export type PilihanJabatan = { id: string; nama: string; banyak: number }

/** Jabatan lain yang pustakanya berisi, untuk diambil barisnya; `banyak` barisnya. Isi pustaka bukan rahasia antarperangkat daerah. */
export function listSumberPustaka(jabatanId: string): Promise<PilihanJabatan[]> {
  return readSql<PilihanJabatan>(
    `SELECT j.id, j.nama, count(*) AS banyak FROM jabatan j JOIN pustaka_rhk r ON r.jabatan_id = j.id AND r.urutan IS NOT NULL
     WHERE j.id <> $1::uuid GROUP BY j.id ORDER BY j.nama LIMIT 500`,
    [jabatanId],
  )
}

/** Jabatan dalam jangkauan viewer yang pustakanya masih kosong, untuk diisi sekaligus; `banyak` pemegangnya. */
export function listJabatanKosong(
  viewer: Viewer,
  jabatanId: string,
  hariIni: Tanggal,
): Promise<PilihanJabatan[]> {
  return readSql<PilihanJabatan>(
    `SELECT j.id, j.nama, coalesce(h.orang, 0) AS banyak FROM ${JABATAN_DIPEGANG}
     WHERE ${DALAM_PUSTAKA} AND j.id <> $3::uuid AND NOT EXISTS (SELECT 1 FROM pustaka_rhk r WHERE r.jabatan_id = j.id AND r.urutan IS NOT NULL)
     ORDER BY j.nama LIMIT 200`,
    [listCakupanPustaka(viewer), hariIni, jabatanId],
  )
}

/** Bolehkah viewer mengubah pustaka jabatan ini. */
export async function canUbahPustaka(
  viewer: Viewer,
  jabatanId: string | null,
  hariIni: Tanggal,
): Promise<boolean> {
  const cakupan = listCakupanPustaka(viewer)
  if (jabatanId === null || cakupan?.length === 0) return false
  const rows = await readSql(`SELECT 1 FROM ${JABATAN_DIPEGANG} WHERE ${DALAM_PUSTAKA} AND j.id = $3::uuid`, [
    cakupan,
    hariIni,
    jabatanId,
  ])
  return rows.length > 0
}
