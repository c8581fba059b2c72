import type { Viewer } from '../akses/viewer.ts'
import { formatKunci, parseKunci } from '../core/alamat.ts'
import type { Tanggal } from '../core/tanggal.ts'
import { readSql } from '../server/db.ts'
import type { KeadaanAkun, SlipFilter } from './parse-slip.ts'
import { listOpdDiterbitkan, listPeranDiterbitkan } from './reach.ts'

const BERLAKU = (alias: string) =>
  `${alias}.mulai <= $2::date AND (${alias}.selesai IS NULL OR ${alias}.selesai >= $2::date)`

/**
 * Tempat orang pada hari $2: penugasan definitifnya. Atasan yang datang dari berkas pelengkap tidak berpenugasan di Titian: tempatnya unit
 * salah satu pegawai yang dinilainya. Pengelola tanpa keduanya: unit induk perangkat daerah yang diurusnya.
 */
const TEMPAT = `(SELECT g.orang_id, g.unit_kerja_id, g.nama_jabatan FROM penugasan g WHERE g.jenis = 'DEFINITIF' AND ${BERLAKU('g')}
    UNION ALL (SELECT DISTINCT ON (h.atasan_id) h.atasan_id, g.unit_kerja_id, 'Atasan langsung' FROM hubungan_atasan h
      JOIN pegawai b ON b.orang_id = h.bawahan_id AND b.status = 'AKTIF'
      JOIN penugasan g ON g.orang_id = h.bawahan_id AND g.jenis = 'DEFINITIF' AND ${BERLAKU('g')}
      WHERE ${BERLAKU('h')} AND NOT EXISTS (SELECT 1 FROM penugasan n WHERE n.orang_id = h.atasan_id AND n.jenis = 'DEFINITIF' AND ${BERLAKU('n')})
      ORDER BY h.atasan_id, g.unit_kerja_id)
    UNION ALL (SELECT DISTINCT ON (k.orang_id) k.orang_id, v.id, 'Pengelola kepegawaian' FROM peran_akun r JOIN akun k ON k.id = r.akun_id
      JOIN unit_kerja v ON v.perangkat_daerah_id = r.perangkat_daerah_id
      WHERE r.peran = 'PENGELOLA_OPD' AND NOT EXISTS (SELECT 1 FROM penugasan n WHERE n.orang_id = k.orang_id AND n.jenis = 'DEFINITIF' AND ${BERLAKU('n')})
        AND NOT EXISTS (SELECT 1 FROM hubungan_atasan h WHERE h.atasan_id = k.orang_id AND ${BERLAKU('h')})
      ORDER BY k.orang_id, v.induk_id IS NULL DESC, v.id))`

/** Orang satu perangkat daerah ($1) yang memerlukan akun pada hari $2: pegawai aktif, dan atasan langsung pegawai aktif di mana pun. */
export const CALON_AKUN = `orang o JOIN ${TEMPAT} g ON g.orang_id = o.id
  JOIN unit_kerja u ON u.id = g.unit_kerja_id AND u.perangkat_daerah_id = $1
  LEFT JOIN pegawai p ON p.orang_id = o.id AND p.status = 'AKTIF'
  LEFT JOIN akun a ON a.orang_id = o.id
  CROSS JOIN LATERAL (SELECT EXISTS (SELECT 1 FROM hubungan_atasan h JOIN pegawai b ON b.orang_id = h.bawahan_id AND b.status = 'AKTIF'
    WHERE h.atasan_id = o.id AND h.mulai <= $2::date AND (h.selesai IS NULL OR h.selesai >= $2::date)) AS atasan) t`
const BERPERAN =
  "EXISTS (SELECT 1 FROM peran_akun r WHERE r.akun_id = a.id AND r.peran IN ('KEPALA_OPD', 'PENGELOLA_OPD'))"
/** Kepala dan pengelola ikut setelah berakun, agar slipnya dapat diulang; akun pertamanya tidak terbit dari sini. */
export const CALON_SYARAT = `(p.id IS NOT NULL OR t.atasan OR ${BERPERAN})`
export const NAMA_LENGKAP = "concat_ws(', ', concat_ws(' ', o.gelar_depan, o.nama), o.gelar_belakang)"

/** Keadaan akun `a` sebagai kode. */
export const KEADAAN_SQL = `CASE WHEN a.id IS NULL THEN 'tanpa' WHEN NOT a.aktif THEN 'mati' WHEN a.sandi_sementara AND a.sandi_hingga <= now() THEN 'berakhir'
  WHEN a.sandi_sementara THEN 'slip' ELSE 'aktif' END`

/** Syarat nama atau NIP bagi kata yang dicari; TRUE bila tidak mencari. */
export function cariOrang(q: string | undefined, place: (nilai: string) => string): string {
  if (!q) return 'TRUE'
  const aman = q.replaceAll(/[\\%_]/g, '\\$&')
  return `(o.nama ILIKE ${place(`%${aman}%`)} OR o.nip LIKE ${place(`${aman}%`)})`
}

export type BarisSlip = {
  orangId: string
  nip: string | null
  nama: string
  jabatan: string
  unit: string
  pegawai: boolean
  atasan: boolean
  /** Kepala perangkat daerah atau pengelola kepegawaian. */
  kepala: boolean
  pengelola: boolean
  keadaan: KeadaanAkun
  hingga: Date | null
  /** Apakah viewer boleh membuatkan slip baru untuk akun ini. */
  bolehUlang: boolean
}

export type HalamanSlip = {
  opd: { id: string; nama: string }
  daftarOpd: { id: string; nama: string }[]
  baris: BarisSlip[]
  hitungan: { semua: number } & Record<KeadaanAkun, number>
  /** Belum berakun tetapi NIP-nya belum tercatat, sehingga belum dapat diterbitkan. */
  tanpaNip: number
  /** Akun lama yang belum memegang peran menurut data. */
  peranKurang: number
  cocok: number
  sesudah?: string
}

/** Sebanyak ini tiap halaman, agar satu halaman muat satu kali membuat slip baru. */
const BATAS = 50
const KOSONG = { semua: 0, tanpa: 0, slip: 0, berakhir: 0, aktif: 0, mati: 0, tanpaNip: 0, peranKurang: 0 }

/** Pegawai dan atasan satu perangkat daerah dengan keadaan akunnya; null bila tidak ada perangkat daerah yang terjangkau. */
export async function findSlip(
  viewer: Viewer,
  filter: SlipFilter,
  hariIni: Tanggal,
): Promise<HalamanSlip | null> {
  const daftarOpd = await readSql<{ id: string; nama: string }>(
    'SELECT id, nama FROM perangkat_daerah WHERE $1::uuid[] IS NULL OR id = ANY($1) ORDER BY urutan, nama',
    [listOpdDiterbitkan(viewer)],
  )
  const opd = filter.opd ? daftarOpd.find(({ id }) => id === filter.opd) : daftarOpd[0]
  if (!opd) return null
  const values: unknown[] = [opd.id, hariIni]
  const saring = cariOrang(filter.q, (nilai) => `$${values.push(nilai)}`)
  const [hitungan] = await readSql<HalamanSlip['hitungan'] & { tanpaNip: number; peranKurang: number }>(
    `SELECT count(*) AS semua, count(*) FILTER (WHERE k = 'tanpa') AS tanpa, count(*) FILTER (WHERE k = 'slip') AS slip,
       count(*) FILTER (WHERE k = 'berakhir') AS berakhir, count(*) FILTER (WHERE k = 'aktif') AS aktif, count(*) FILTER (WHERE k = 'mati') AS mati,
       count(*) FILTER (WHERE k = 'tanpa' AND nip IS NULL) AS "tanpaNip", count(*) FILTER (WHERE kurang) AS "peranKurang"
     FROM (SELECT ${KEADAAN_SQL} AS k, o.nip, a.id IS NOT NULL AND (
         (p.id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM peran_akun r WHERE r.akun_id = a.id AND r.peran = 'PEGAWAI'))
         OR (t.atasan AND NOT EXISTS (SELECT 1 FROM peran_akun r WHERE r.akun_id = a.id AND r.peran = 'PENILAI'))) AS kurang
       FROM ${CALON_AKUN} WHERE ${CALON_SYARAT}) s`,
    [opd.id, hariIni],
  )
  const batas = values.push(viewer.orangId, listPeranDiterbitkan(viewer), filter.keadaan ?? null)
  const disaring = `${saring} AND ($${batas}::text IS NULL OR ${KEADAAN_SQL} = $${batas})`
  const cocok = readSql<{ n: number }>(
    `SELECT count(*) AS n FROM ${CALON_AKUN} WHERE ${CALON_SYARAT} AND ${disaring}
       AND $${batas - 2}::uuid IS NOT NULL AND $${batas - 1}::text[] IS NOT NULL`,
    [...values],
  )
  const kunci = parseKunci(filter.sesudah)
  const posisi = kunci
    ? `(o.nama, o.id) > ($${values.push(kunci.nama)}, $${values.push(kunci.id)}::uuid)`
    : 'TRUE'
  const rows = await readSql<BarisSlip & { urut: string }>(
    `SELECT o.id AS "orangId", o.nama AS urut, o.nip, ${NAMA_LENGKAP} AS nama, g.nama_jabatan AS jabatan, u.nama AS unit,
       p.id IS NOT NULL AS pegawai, t.atasan,
       EXISTS (SELECT 1 FROM peran_akun r WHERE r.akun_id = a.id AND r.peran = 'KEPALA_OPD') AS kepala,
       EXISTS (SELECT 1 FROM peran_akun r WHERE r.akun_id = a.id AND r.peran = 'PENGELOLA_OPD') AS pengelola, ${KEADAAN_SQL} AS keadaan, a.sandi_hingga AS hingga,
       coalesce(a.aktif, false) AND o.id <> $${batas - 2}::uuid
         AND NOT EXISTS (SELECT 1 FROM peran_akun r WHERE r.akun_id = a.id AND r.peran <> ALL($${batas - 1}::text[])) AS "bolehUlang"
     FROM ${CALON_AKUN} WHERE ${CALON_SYARAT} AND ${disaring} AND ${posisi} ORDER BY o.nama, o.id LIMIT ${BATAS + 1}`,
    values,
  )
  const { tanpaNip, peranKurang, ...angka } = hitungan ?? { ...KOSONG }
  const baris = rows.slice(0, BATAS)
  const akhir = baris.at(-1)
  return {
    opd,
    daftarOpd,
    baris,
    hitungan: angka,
    tanpaNip,
    peranKurang,
    cocok: (await cocok)[0]?.n ?? 0,
    ...(rows.length > BATAS && akhir
      ? { sesudah: formatKunci({ nama: akhir.urut, id: akhir.orangId }) }
      : {}),
  }
}
