// Register dan berkas seseorang dibaca dari potongan yang sama, agar yang terhitung di daftar juga ada di dalamnya.
import { can, narrowViewer } from '../akses/izin.ts'
import type { Viewer } from '../akses/viewer.ts'
import { parseTanggal, type Tanggal } from '../core/tanggal.ts'
import { reachPegawai } from '../pegawai/reach.ts'
import { appendAudit } from '../server/audit.ts'
import { readSql, withTransaction } from '../server/db.ts'
import { makeRujukan } from '../server/log.ts'
import { type AkibatDisiplin, findAkibatHukuman, findAkibatKasus } from './aturan/akibat.ts'
import type { DisiplinFilter } from './parse-disiplin.ts'
import type { TingkatHukuman } from './schema.ts'
import type { JenisCatatan } from './schema-disiplin.ts'

type Mentah = {
  id: string
  jenisCatatan: JenisCatatan
  pegawaiId: string
  nip: string | null
  nama: string
  perangkatDaerah: string | null
  tingkat: TingkatHukuman | null
  jenis: string | null
  nomorSk: string | null
  sejak: Tanggal
  hingga: Tanggal | null
  version: number
  kontrakMulai: Tanggal | null
  kontrakSelesai: Tanggal | null
}

export type BarisDisiplin = Omit<Mentah, 'kontrakMulai'> & { akibat: AkibatDisiplin; terbuka: boolean }

export type HalamanDisiplin = {
  baris: BarisDisiplin[]
  hitungan: {
    semua: number
    berlaku: number
    kasusTerbuka: number
    menentukan: number
    selesai: number
    cocok: number
  }
}

const CATATAN = `(SELECT id, 'HUKUMAN' AS macam, pegawai_id, tingkat, jenis, nomor_sk, berlaku_sejak AS sejak, berlaku_hingga AS hingga, uraian, version
    FROM hukuman_disiplin
  UNION ALL SELECT id, 'KASUS', pegawai_id, NULL, NULL, NULL, dibuka, ditutup, ringkasan, version FROM kasus_disiplin) c
  JOIN pegawai p ON p.id = c.pegawai_id JOIN orang o ON o.id = p.orang_id
  LEFT JOIN penugasan g ON g.orang_id = o.id AND g.jenis = 'DEFINITIF' AND g.mulai <= $1::date AND (g.selesai IS NULL OR g.selesai >= $1::date)
  LEFT JOIN unit_kerja u ON u.id = g.unit_kerja_id LEFT JOIN perangkat_daerah d ON d.id = u.perangkat_daerah_id
  LEFT JOIN LATERAL (SELECT mulai, selesai FROM perjanjian_kerja WHERE pegawai_id = p.id AND mulai <= $1::date ORDER BY mulai DESC LIMIT 1) k ON TRUE`
const NAMA = "concat_ws(', ', concat_ws(' ', o.gelar_depan, o.nama), o.gelar_belakang)"
const KOLOM = `c.id, c.macam AS "jenisCatatan", p.id AS "pegawaiId", o.nip, ${NAMA} AS nama, d.nama AS "perangkatDaerah", c.tingkat, c.jenis,
  c.nomor_sk AS "nomorSk", c.sejak, c.hingga, c.version, k.mulai AS "kontrakMulai", k.selesai AS "kontrakSelesai"`
const TERBUKA = "(c.macam = 'KASUS' AND c.hingga IS NULL)"
const BERLAKU = "(c.macam = 'HUKUMAN' AND c.sejak <= $1::date AND (c.hingga IS NULL OR c.hingga >= $1::date))"
// Sama dengan findAkibatHukuman dan findAkibatKasus: yang menolak atau menunda perpanjangan kontrak berjalan.
const MENENTUKAN = `(${TERBUKA} OR (c.tingkat = 'BERAT' AND c.sejak <= k.selesai AND (c.hingga IS NULL OR c.hingga >= k.mulai)))`
const SYARAT = {
  berlaku: BERLAKU,
  'kasus-terbuka': TERBUKA,
  menentukan: MENENTUKAN,
  selesai: `NOT (${TERBUKA} OR c.hingga IS NULL OR c.hingga >= $1::date)`,
} as const

function toBaris({ kontrakMulai, ...satu }: Mentah): BarisDisiplin {
  const kontrak =
    kontrakMulai && satu.kontrakSelesai
      ? { mulai: parseTanggal(kontrakMulai), selesai: parseTanggal(satu.kontrakSelesai) }
      : null
  const akibat =
    satu.jenisCatatan === 'KASUS' || satu.tingkat === null
      ? findAkibatKasus({ ditutup: satu.hingga })
      : findAkibatHukuman(
          { tingkat: satu.tingkat, berlakuSejak: satu.sejak, berlakuHingga: satu.hingga },
          kontrak,
        )
  return { ...satu, akibat, terbuka: satu.jenisCatatan === 'KASUS' && satu.hingga === null }
}

function buildWhere(viewer: Viewer, filter: DisiplinFilter, hariIni: Tanggal) {
  const reach = reachPegawai(narrowViewer(viewer, 'disiplin:read'), 'p', 1, hariIni)
  const values: unknown[] = [hariIni, ...reach.values]
  const saring: string[] = [reach.clause]
  const place = (nilai: unknown) => `$${values.push(nilai)}`
  if (filter.q) {
    const like = `%${filter.q.replaceAll(/[\\%_]/g, '\\$&')}%`
    saring.push(
      `(o.nama ILIKE ${place(like)} OR o.nip LIKE ${place(`${filter.q}%`)} OR c.nomor_sk ILIKE ${place(like)})`,
    )
  }
  if (filter.opd) saring.push(`d.id = ${place(filter.opd)}`)
  if (filter.tingkat) saring.push(`c.tingkat = ${place(filter.tingkat)}`)
  return { values, saring: saring.join(' AND '), keadaan: filter.keadaan ? SYARAT[filter.keadaan] : 'TRUE' }
}

const BATAS = 300

/** Register hukuman dan kasus dalam jangkauan: yang menentukan perpanjangan lebih dahulu. Uraian dan ringkasan tidak ikut. */
export async function listDisiplin(
  viewer: Viewer,
  filter: DisiplinFilter,
  hariIni: Tanggal,
  batas = BATAS,
): Promise<HalamanDisiplin> {
  const { values, saring, keadaan } = buildWhere(viewer, filter, hariIni)
  const [rows, [hitungan]] = await Promise.all([
    readSql<Mentah>(
      `SELECT ${KOLOM} FROM ${CATATAN} WHERE ${saring} AND ${keadaan}
       ORDER BY ${MENENTUKAN} IS TRUE DESC, c.sejak DESC, o.nama, c.id LIMIT ${batas}`,
      values,
    ),
    readSql<HalamanDisiplin['hitungan']>(
      `SELECT count(*) AS semua, count(*) FILTER (WHERE ${BERLAKU}) AS berlaku, count(*) FILTER (WHERE ${TERBUKA}) AS "kasusTerbuka",
         count(*) FILTER (WHERE ${MENENTUKAN}) AS menentukan, count(*) FILTER (WHERE ${SYARAT.selesai}) AS selesai,
         count(*) FILTER (WHERE ${keadaan}) AS cocok
       FROM ${CATATAN} WHERE ${saring}`,
      values,
    ),
  ])
  return {
    baris: rows.map(toBaris),
    hitungan: hitungan ?? { semua: 0, berlaku: 0, kasusTerbuka: 0, menentukan: 0, selesai: 0, cocok: 0 },
  }
}

export type BerkasDisiplin = {
  pegawaiId: string
  nama: string
  nip: string | null
  jabatan: string | null
  perangkatDaerah: string | null
  kontrakSelesai: Tanggal | null
  catatan: (BarisDisiplin & { uraian: string | null })[]
  /** Yang mencatat: dalam jangkauan, dan bukan tentang dirinya sendiri. */
  bolehCatat: boolean
}

/**
 * Membuka berkas disiplin seseorang: isinya lengkap, dan pembukaannya menjadi satu baris jejak ("dibaca"), juga bila berkasnya kosong.
 * Null bila di luar jangkauan; yang tidak ada terlihat sama.
 */
export async function openDisiplin(
  viewer: Viewer,
  pegawaiId: string,
  hariIni: Tanggal,
): Promise<BerkasDisiplin | null> {
  if (!/^[0-9a-f-]{36}$/.test(pegawaiId)) return null
  const reach = reachPegawai(narrowViewer(viewer, 'disiplin:read'), 'p', 2, hariIni)
  return withTransaction(async (tx) => {
    const [orang] = await tx.sql<Omit<BerkasDisiplin, 'catatan' | 'bolehCatat'> & { orangId: string }>(
      `SELECT p.id AS "pegawaiId", o.id AS "orangId", ${NAMA} AS nama, o.nip, g.nama_jabatan AS jabatan, d.nama AS "perangkatDaerah",
         (SELECT selesai FROM perjanjian_kerja WHERE pegawai_id = p.id AND mulai <= $2::date ORDER BY mulai DESC LIMIT 1) AS "kontrakSelesai"
       FROM pegawai p JOIN orang o ON o.id = p.orang_id
       LEFT JOIN penugasan g ON g.orang_id = o.id AND g.jenis = 'DEFINITIF' AND g.mulai <= $2::date AND (g.selesai IS NULL OR g.selesai >= $2::date)
       LEFT JOIN unit_kerja u ON u.id = g.unit_kerja_id LEFT JOIN perangkat_daerah d ON d.id = u.perangkat_daerah_id
       WHERE p.id = $1 AND ${reach.clause}`,
      [pegawaiId, hariIni, ...reach.values],
    )
    if (!orang) return null
    const rows = await tx.sql<Mentah & { uraian: string | null }>(
      `SELECT ${KOLOM}, c.uraian FROM ${CATATAN} WHERE p.id = $2 ORDER BY c.sejak DESC, c.id`,
      [hariIni, pegawaiId],
    )
    await appendAudit(
      tx,
      'disiplin.read',
      {
        akunId: viewer.akunId,
        orangId: viewer.orangId,
        peran: viewer.peran.map((satu) => satu.peran).join(','),
        rujukan: makeRujukan(),
      },
      { objek: 'pegawai', objekId: pegawaiId, rincian: { dibaca: rows.length } },
    )
    const { orangId, ...sisa } = orang
    return {
      ...sisa,
      catatan: rows.map(({ uraian, ...satu }) => ({ ...toBaris(satu), uraian })),
      bolehCatat: can(viewer, 'disiplin:write') && orangId !== viewer.orangId,
    }
  })
}
