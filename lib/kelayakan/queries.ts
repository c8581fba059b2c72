// Bacaan halaman utama kelayakan: putaran, rekap, sebab, dan yang menunggu. Satu berkas karena semuanya memakai jangkauan yang sama.
import type { Viewer } from '../akses/viewer.ts'
import { parseTanggal, type Tanggal } from '../core/tanggal.ts'
import { getWilayah } from '../server/clock.ts'
import { readSql } from '../server/db.ts'
import { HASH_PUTARAN } from './commands-putaran.ts'
import { listBelumVerifikasi } from './facts-kebijakan.ts'
import { formatPutaranSlug, parsePutaranSlug } from './parse.ts'
import { SLUG_PUTARAN } from './queries-dasar.ts'
import { reachTemuan } from './reach.ts'
import { REKOMENDASI, type Rekomendasi } from './schema.ts'
import type { StatusPutaran } from './schema-keputusan.ts'

export type PutaranRingkas = {
  id: string
  slug: string
  tahun: number
  nomor: number
  /** Latihan: tidak dapat diputuskan dan tidak dihitung sebagai putaran terakhir. */
  gladi: boolean
  pada: Tanggal
  status: StatusPutaran
  versiAturan: string
  jumlah: number
  selesai: number
  hash: string | null
  /** Hari dan jam disegel menurut zona wilayah: `2026-12-21`, `08.52`. */
  disegel: { tanggal: Tanggal; jam: string } | null
  oleh: string
  kebijakan: unknown
}

type BarisPutaran = Omit<PutaranRingkas, 'slug' | 'pada' | 'disegel'> & {
  pada: string
  disegel_tanggal: string | null
  disegel_jam: string | null
}

const putaranSql = (
  hitungan: string,
) => `SELECT p.id, p.tahun, p.nomor, p.gladi, p.pada, p.status, p.versi_aturan AS "versiAturan", ${hitungan},
    encode(p.hash, 'hex') AS hash, p.kebijakan, (p.disegel_pada AT TIME ZONE $1)::date AS disegel_tanggal,
    to_char(p.disegel_pada AT TIME ZONE $1, 'HH24.MI') AS disegel_jam,
    concat_ws(', ', concat_ws(' ', o.gelar_depan, o.nama), o.gelar_belakang) AS oleh
  FROM putaran p JOIN akun a ON a.id = p.akun_id JOIN orang o ON o.id = a.orang_id WHERE p.jenis = 'PERPANJANGAN'`

/** `viewer` membatasi hitungan orang pada jangkauannya; putarannya sendiri milik seluruh wilayah. */
async function readPutaran(viewer: Viewer, syarat: string, values: unknown[]): Promise<PutaranRingkas[]> {
  const { zona } = await getWilayah()
  const reach = reachTemuan(viewer, 't', 1 + values.length)
  const hitung = (syaratTambahan: string) =>
    `(SELECT count(*) FROM temuan t WHERE t.putaran_id = p.id AND ${reach.clause}${syaratTambahan})`
  const hitungan =
    reach.values.length === 0 && reach.clause === 'TRUE'
      ? 'p.jumlah, p.selesai'
      : `${hitung('')} AS jumlah, ${hitung(' AND t.fakta IS NOT NULL')} AS selesai`
  const rows = await readSql<BarisPutaran>(`${putaranSql(hitungan)} AND ${syarat}`, [
    zona,
    ...values,
    ...reach.values,
  ])
  return rows.map(({ disegel_tanggal, disegel_jam, ...row }) => ({
    ...row,
    slug: formatPutaranSlug(row),
    pada: parseTanggal(row.pada),
    disegel:
      disegel_tanggal && disegel_jam ? { tanggal: parseTanggal(disegel_tanggal), jam: disegel_jam } : null,
  }))
}

/** Putaran pada tahun terakhir yang pernah dievaluasi, terbaru dahulu; kosong sebelum putaran pertama. */
export function listPutaran(viewer: Viewer): Promise<PutaranRingkas[]> {
  return readPutaran(
    viewer,
    `p.tahun = (SELECT max(tahun) FROM putaran WHERE jenis = 'PERPANJANGAN') ORDER BY p.dibuat_pada DESC, p.nomor DESC LIMIT 50`,
    [],
  )
}

/** Putaran menurut alamatnya; hanya yang disegel yang dapat dibuka. */
export async function findPutaran(viewer: Viewer, slug: string): Promise<PutaranRingkas | null> {
  const kunci = parsePutaranSlug(slug)
  if (!kunci) return null
  const [putaran] = await readPutaran(
    viewer,
    `p.tahun = $2 AND p.nomor = $3 AND p.gladi = $4 AND p.status = 'DISEGEL'`,
    [kunci.tahun, kunci.nomor, kunci.gladi],
  )
  return putaran ?? null
}

/** Putaran sungguhan terakhir yang disegel pada satu tahun: hanya di sana keputusan dicatat. */
export async function findPutaranTerakhir(viewer: Viewer, tahun: number): Promise<PutaranRingkas | null> {
  const [putaran] = await readPutaran(
    viewer,
    `p.tahun = $2 AND p.status = 'DISEGEL' AND NOT p.gladi ORDER BY p.nomor DESC LIMIT 1`,
    [tahun],
  )
  return putaran ?? null
}

/** Menghitung ulang hash putaran dari isinya sekarang, untuk dibandingkan dengan segelnya. */
export async function checkSegel(putaran: PutaranRingkas): Promise<{ cocok: boolean; hash: string }> {
  const [row] = await readSql<{ hash: string }>(
    `SELECT encode(hash, 'hex') AS hash FROM (${HASH_PUTARAN}) h`,
    [putaran.id],
  )
  return { cocok: row?.hash === putaran.hash, hash: row?.hash ?? '' }
}

export type JumlahRekomendasi = Record<Rekomendasi, number>
export type RekapOpd = {
  id: string | null
  nama: string
  jumlah: JumlahRekomendasi
  total: number
  diputuskan: number
}
export type Rekap = {
  jumlah: JumlahRekomendasi
  total: number
  diputuskan: number
  opd: RekapOpd[]
  sebelumnya: { nomor: number; jumlah: JumlahRekomendasi } | null
  sebab: { rekomendasi: Rekomendasi; kode: string; n: number }[]
  belumVerifikasi: { kode: string; label: string; nilai: unknown; satuan: string }[]
}

/** Keputusan yang berlaku bagi temuan `t`: ditunda hanya berlaku di putarannya sendiri. */
export const KEPUTUSAN_TEMUAN = `k.pegawai_id = t.pegawai_id AND k.tahun = p.tahun AND (k.keputusan <> 'DITUNDA' OR k.putaran_id = t.putaran_id)`

const nol = (): JumlahRekomendasi => ({
  DIPERPANJANG: 0,
  DIPERPANJANG_DENGAN_CATATAN: 0,
  TIDAK_DIPERPANJANG: 0,
  DITUNDA: 0,
})
const tambah = (a: JumlahRekomendasi, b: JumlahRekomendasi) => {
  for (const kode of REKOMENDASI) a[kode] += b[kode]
}

async function countPerOpd(viewer: Viewer, putaranId: string): Promise<RekapOpd[]> {
  const reach = reachTemuan(viewer, 't', 1)
  const rows = await readSql<{
    id: string | null
    nama: string | null
    rekomendasi: Rekomendasi
    n: number
    diputuskan: number
  }>(
    `SELECT x.opd AS id, d.nama, x.rekomendasi, x.n, x.diputuskan FROM (
       SELECT t.perangkat_daerah_id AS opd, t.rekomendasi, count(*) AS n,
         count(*) FILTER (WHERE EXISTS (SELECT 1 FROM keputusan k WHERE k.status = 'DIPUTUSKAN' AND ${KEPUTUSAN_TEMUAN})) AS diputuskan
       FROM temuan t JOIN putaran p ON p.id = t.putaran_id WHERE t.putaran_id = $1 AND ${reach.clause} GROUP BY 1, 2) x
     LEFT JOIN perangkat_daerah d ON d.id = x.opd ORDER BY d.urutan, d.nama`,
    [putaranId, ...reach.values],
  )
  const opd = new Map<string | null, RekapOpd>()
  for (const row of rows) {
    const satu = opd.get(row.id) ?? {
      id: row.id,
      nama: row.nama ?? 'Tanpa penugasan',
      jumlah: nol(),
      total: 0,
      diputuskan: 0,
    }
    satu.jumlah[row.rekomendasi] += row.n
    satu.total += row.n
    satu.diputuskan += row.diputuskan
    opd.set(row.id, satu)
  }
  return [...opd.values()].sort((a, b) => b.total - a.total || (a.nama < b.nama ? -1 : 1))
}

/** Rekap putaran dalam jangkauan viewer: jumlah tiap rekomendasi adalah penjumlahan perangkat daerahnya. */
export async function loadRekap(viewer: Viewer, putaran: PutaranRingkas): Promise<Rekap> {
  const reach = reachTemuan(viewer, 't', 1)
  const [opd, sebab, sebelumnya] = await Promise.all([
    countPerOpd(viewer, putaran.id),
    readSql<{ rekomendasi: Rekomendasi; kode: string; n: number }>(
      `SELECT t.rekomendasi, kode, count(*) AS n FROM temuan t, unnest(t.penentu) AS kode
       WHERE t.putaran_id = $1 AND ${reach.clause} GROUP BY 1, 2 ORDER BY n DESC, kode`,
      [putaran.id, ...reach.values],
    ),
    countSebelumnya(viewer, putaran),
  ])
  const jumlah = nol()
  for (const satu of opd) tambah(jumlah, satu.jumlah)
  return {
    jumlah,
    total: opd.reduce((n, satu) => n + satu.total, 0),
    diputuskan: opd.reduce((n, satu) => n + satu.diputuskan, 0),
    opd,
    sebelumnya,
    sebab,
    belumVerifikasi: listBelumVerifikasi(putaran.kebijakan),
  }
}

async function countSebelumnya(viewer: Viewer, putaran: PutaranRingkas): Promise<Rekap['sebelumnya']> {
  const reach = reachTemuan(viewer, 't', 3)
  const rows = await readSql<{ nomor: number; rekomendasi: Rekomendasi; n: number }>(
    `SELECT q.nomor, t.rekomendasi, count(*) AS n FROM putaran q JOIN temuan t ON t.putaran_id = q.id
     WHERE q.id = (SELECT id FROM putaran WHERE jenis = 'PERPANJANGAN' AND tahun = $1 AND gladi = $3 AND nomor < $2 AND status = 'DISEGEL' ORDER BY nomor DESC LIMIT 1)
       AND ${reach.clause} GROUP BY 1, 2`,
    [putaran.tahun, putaran.nomor, putaran.gladi, ...reach.values],
  )
  const [pertama] = rows
  if (!pertama) return null
  const jumlah = nol()
  for (const row of rows) jumlah[row.rekomendasi] += row.n
  return { nomor: pertama.nomor, jumlah }
}

export type KeputusanMenunggu = {
  id: string
  pegawaiId: string
  putaran: string
  nama: string
  opd: string | null
  rekomendasi: Rekomendasi
  keputusan: Rekomendasi
  nomorSk: string
  tanggalSk: Tanggal
  alasanKode: string
  alasan: string
  pengusul: string
  /** Viewer sendiri yang mengusulkan: ia tidak dapat menjawabnya. */
  olehSaya: boolean
}

/** Keputusan menyimpang yang menunggu orang kedua, tertua dahulu. */
export async function listMenunggu(viewer: Viewer): Promise<KeputusanMenunggu[]> {
  const reach = reachTemuan(viewer, 't', 1)
  const rows = await readSql<Omit<KeputusanMenunggu, 'tanggalSk'> & { tanggalSk: string }>(
    `SELECT k.id, k.pegawai_id AS "pegawaiId", ${SLUG_PUTARAN} AS putaran, t.nama, d.nama AS opd, k.rekomendasi, k.keputusan,
       k.nomor_sk AS "nomorSk", k.tanggal_sk AS "tanggalSk", k.alasan_kode AS "alasanKode", k.alasan,
       concat_ws(', ', concat_ws(' ', o.gelar_depan, o.nama), o.gelar_belakang) AS pengusul, k.pengusul_id = $1 AS "olehSaya"
     FROM keputusan k JOIN putaran p ON p.id = k.putaran_id JOIN temuan t ON t.putaran_id = k.putaran_id AND t.pegawai_id = k.pegawai_id
     JOIN orang o ON o.id = k.pengusul_id LEFT JOIN perangkat_daerah d ON d.id = t.perangkat_daerah_id
     WHERE k.status = 'MENUNGGU_ORANG_KEDUA' AND ${reach.clause} ORDER BY k.diusulkan_pada LIMIT 100`,
    [viewer.orangId, ...reach.values],
  )
  return rows.map((row) => ({ ...row, tanggalSk: parseTanggal(row.tanggalSk) }))
}
