import { isSeluruhWilayah, type Viewer } from '../akses/viewer.ts'
import type { Tanggal } from '../core/tanggal.ts'
import { isBertugas } from '../organisasi/reach.ts'
import { joinPenilai, PENILAI_ID, reachPegawai } from '../pegawai/reach.ts'
import type { PelakuSkp } from './aturan/transisi.ts'
import type { SkpFilter } from './parse.ts'
import { asPelaku } from './reach.ts'
import type { StatusSkp } from './schema.ts'

/** Satu baris `dasar` sebagaimana dibaca daftar. */
export type BarisDasar = {
  pegawaiId: string
  orangId: string
  versiId: string | null
  namaPendek: string
  nama: string
  nip: string | null
  jabatan: string | null
  unitKerja: string | null
  penilai: string | null
  status: StatusSkp | null
  nomor: number | null
  penyusun: PelakuSkp
  pengaju: 'PEGAWAI' | 'ATASAN' | null
  sudahTtdPegawai: boolean
  sudahTtdPenilai: boolean
  ditetapkan: boolean
  rekap: boolean
  jatuhTempo: Tanggal | null
  tanggalDitetapkan: Tanggal | null
  tanggalTtd: Tanggal | null
  versiDitetapkanPada: Date | null
  pelaku: PelakuSkp | null
  giliranSaya: boolean
  urut: number
}

export const KOLOM = `pegawai_id AS "pegawaiId", orang_id AS "orangId", versi_id AS "versiId", nama AS "namaPendek", nama_lengkap AS nama, nip, jabatan,
  unit AS "unitKerja", penilai, status, nomor, coalesce(penyusun, 'ATASAN') AS penyusun, pengaju, ttd_pegawai AS "sudahTtdPegawai",
  ttd_penilai AS "sudahTtdPenilai", ditetapkan, rekap, jatuh_tempo AS "jatuhTempo", tanggal_ditetapkan AS "tanggalDitetapkan",
  tanggal_ttd AS "tanggalTtd", versi_ditetapkan AS "versiDitetapkanPada", pelaku, giliran_saya AS "giliranSaya", urut`

// Sama dengan `listGiliran`, sebagai himpunan: uji integrasi membandingkan keduanya.
const GILIRAN_ATASAN = `(NOT rekap AND (status IS NULL OR status = 'DIAJUKAN' OR status = 'DRAF' AND coalesce(pengaju, penyusun) <> 'PEGAWAI'
  OR status = 'DISETUJUI' AND NOT ttd_penilai))`
const GILIRAN_PEGAWAI = `(status = 'DRAF' AND coalesce(pengaju, penyusun) = 'PEGAWAI' OR status = 'DISETUJUI' AND NOT ttd_pegawai)`

const KONTRAK_TAHUN = 'mulai <= make_date($2::int, 12, 31) AND selesai >= make_date($2::int, 1, 1)'
const KONTRAK_URUT = '$1::date BETWEEN mulai AND selesai DESC, mulai DESC'
/** Bagi yang membaca seluruh wilayah tiap tabel dibaca sekali dan disambung sebagai himpunan. */
const SAMBUNG_LUAS = `LEFT JOIN skp s ON s.pegawai_id = p.id AND s.tahun = $2::int
  LEFT JOIN (SELECT DISTINCT ON (skp_id) * FROM versi_skp ORDER BY skp_id, nomor DESC) v ON v.skp_id = s.id
  LEFT JOIN (SELECT DISTINCT ON (pegawai_id) pegawai_id, tanggal_terima_sk FROM perjanjian_kerja WHERE ${KONTRAK_TAHUN}
    ORDER BY pegawai_id, ${KONTRAK_URUT}) k ON k.pegawai_id = p.id`
/** Bagi satu tim atau satu perangkat daerah dicari per orang: perencana mengira jangkauannya separuh wilayah. */
const SAMBUNG_SEMPIT = `LEFT JOIN LATERAL (SELECT * FROM skp WHERE pegawai_id = p.id AND tahun = $2::int LIMIT 1) s ON TRUE
  LEFT JOIN LATERAL (SELECT * FROM versi_skp WHERE skp_id = s.id ORDER BY nomor DESC LIMIT 1) v ON TRUE
  LEFT JOIN LATERAL (SELECT pegawai_id, tanggal_terima_sk FROM perjanjian_kerja WHERE pegawai_id = p.id AND ${KONTRAK_TAHUN}
    ORDER BY ${KONTRAK_URUT} LIMIT 1) k ON TRUE`

/**
 * SKP setahun dalam jangkauan viewer, satu baris per pegawai: yang aktif dan berkontrak pada tahun itu, atau yang SKP-nya tercatat.
 * Kontrak yang dihitung jatuh temponya adalah yang berjalan hari ini, atau yang terakhir mulai dalam tahun itu. Hanya kolom yang
 * menentukan urutan dan hitungan; yang hanya ditampilkan ditambahkan `withTampil` pada baris yang jadi dibaca.
 */
export function buildDasar(
  viewer: Viewer,
  filter: Pick<SkpFilter, 'tahun' | 'q'> & { opd?: string | undefined },
  hariIni: Tanggal,
  batasHari: number,
) {
  const reach = reachPegawai(viewer, 'p', 3, hariIni)
  const pelaku = asPelaku(viewer, 'p', 3 + reach.values.length, hariIni)
  const values: unknown[] = [hariIni, filter.tahun, batasHari, ...reach.values, ...pelaku.values]
  const place = (value: unknown) => `$${values.push(value)}`
  const saring: string[] = []
  if (filter.q) {
    const like = `%${filter.q.replaceAll(/[\\%_]/g, '\\$&')}%`
    saring.push(
      /^\d+$/.test(filter.q) ? `o.nip LIKE ${place(`${filter.q}%`)}` : `o.nama ILIKE ${place(like)}`,
    )
  }
  if (filter.opd) saring.push(isBertugas('o.id', place([filter.opd]), '$1::date'))
  const sql = `
    SELECT *, coalesce(jatuh_tempo < $1::date AND NOT ditetapkan, FALSE) AS telat,
      CASE WHEN giliran_saya THEN 0 WHEN jatuh_tempo < $1::date AND NOT ditetapkan THEN 1 WHEN NOT ditetapkan OR status <> 'DITETAPKAN' THEN 2 ELSE 3 END AS urut
    FROM (SELECT *, coalesce(pelaku = 'ATASAN' AND ${GILIRAN_ATASAN} OR pelaku = 'PEGAWAI' AND ${GILIRAN_PEGAWAI}, FALSE) AS giliran_saya FROM (
      SELECT p.id AS pegawai_id, o.id AS orang_id, v.id AS versi_id, o.nama, v.status, v.nomor, v.penyusun, v.pengaju,
        v.ttd_pegawai_pada IS NOT NULL AS ttd_pegawai, v.ttd_penilai_pada IS NOT NULL AS ttd_penilai,
        coalesce(s.tanggal_ditetapkan IS NOT NULL OR v.status = 'DITETAPKAN', FALSE) AS ditetapkan,
        s.tanggal_ditetapkan, greatest(s.tanggal_ttd_pegawai, s.tanggal_ttd_penilai) AS tanggal_ttd,
        v.id IS NULL AND s.tanggal_ditetapkan IS NOT NULL AS rekap, k.tanggal_terima_sk + $3::int AS jatuh_tempo, k.pegawai_id IS NOT NULL AS berkontrak,
        ${pelaku.clause} AS pelaku
      FROM (SELECT p.id, p.orang_id, p.status FROM pegawai p WHERE ${reach.clause} OFFSET 0) p JOIN orang o ON o.id = p.orang_id
      ${isSeluruhWilayah(viewer) ? SAMBUNG_LUAS : SAMBUNG_SEMPIT}
      WHERE (p.status = 'AKTIF' AND k.pegawai_id IS NOT NULL OR s.id IS NOT NULL)${saring.map((satu) => ` AND ${satu}`).join('')}
      OFFSET 0) isi) isi`
  return { sql, values, place }
}

/** Menambahkan kolom tampilan (nama lengkap, NIP, jabatan, unit, pejabat penilai, saat versinya ditetapkan) pada baris `dari`, hari ini = $1. */
export function withTampil(dari: string): string {
  return `SELECT x.*, concat_ws(', ', concat_ws(' ', o.gelar_depan, o.nama), o.gelar_belakang) AS nama_lengkap, o.nip,
      coalesce(j.nama, g.nama_jabatan) AS jabatan, g.jabatan_id, u.nama AS unit,
      nullif(concat_ws(', ', concat_ws(' ', a.gelar_depan, a.nama), a.gelar_belakang), '') AS penilai, t.ditetapkan_pada AS versi_ditetapkan
    FROM ${dari} x JOIN orang o ON o.id = x.orang_id LEFT JOIN versi_skp t ON t.id = x.versi_id
    LEFT JOIN penugasan g ON g.orang_id = o.id AND g.jenis = 'DEFINITIF' AND g.mulai <= $1::date AND (g.selesai IS NULL OR g.selesai >= $1::date)
    LEFT JOIN jabatan j ON j.id = g.jabatan_id LEFT JOIN unit_kerja u ON u.id = g.unit_kerja_id
    ${joinPenilai('o.id', '$1::date', 'LEFT JOIN')}
    LEFT JOIN orang a ON a.id = ${PENILAI_ID}`
}
