import { NAMA_LENGKAP } from '../akun/queries-slip.ts'
import { readSql } from '../server/db.ts'
import type { OrangKalimat, Sebutan } from './labels-audit-bahan.ts'

type Baris = Sebutan & { id: string }

const KOLOM = (jenis: Sebutan['jenis'], isi: Partial<Record<keyof Sebutan, string>>) =>
  `SELECT i.id, '${jenis}' AS jenis, ${isi.orangId ?? 'NULL::uuid'} AS "orangId", ${isi.nama ?? 'NULL'} AS nama, ${isi.tahun ?? 'NULL::int'} AS tahun,
    ${isi.bulan ?? 'NULL::int'} AS bulan, ${isi.nomor ?? 'NULL::int'} AS nomor, ${isi.gladi ?? 'NULL::boolean'} AS gladi FROM i`
const ORANG = { orangId: 'o.id', nama: NAMA_LENGKAP }
const PEGAWAI = 'JOIN pegawai p ON p.id = x.pegawai_id JOIN orang o ON o.id = p.orang_id'

// Id tidak pernah kembar antar tabel (uuid v7), maka satu daftar id cukup untuk semua jenisnya.
const SEBUTAN = `WITH i AS MATERIALIZED (SELECT DISTINCT unnest($1::uuid[]) AS id)
  ${KOLOM('ORANG', ORANG)} JOIN orang o ON o.id = i.id
  UNION ALL ${KOLOM('AKUN', ORANG)} JOIN akun x ON x.id = i.id JOIN orang o ON o.id = x.orang_id
  UNION ALL ${KOLOM('PEGAWAI', ORANG)} JOIN pegawai p ON p.id = i.id JOIN orang o ON o.id = p.orang_id
  UNION ALL ${KOLOM('SKP', { ...ORANG, tahun: 'x.tahun', nomor: 'v.nomor' })} JOIN versi_skp v ON v.id = i.id JOIN skp x ON x.id = v.skp_id ${PEGAWAI}
  UNION ALL ${KOLOM('BULAN', { ...ORANG, tahun: 'x.tahun', bulan: 'x.bulan' })} JOIN rencana_bulan x ON x.id = i.id ${PEGAWAI}
  UNION ALL ${KOLOM('KEPUTUSAN', { ...ORANG, tahun: 'x.tahun' })} JOIN keputusan x ON x.id = i.id ${PEGAWAI}
  UNION ALL ${KOLOM('BUKTI', { ...ORANG, tahun: 'x.tahun', bulan: 'x.bulan' })} JOIN bukti_dukung b ON b.id = i.id
    JOIN baris_rencana r ON r.id = b.baris_rencana_id JOIN rencana_bulan x ON x.id = r.rencana_bulan_id ${PEGAWAI}
  UNION ALL ${KOLOM('PERANGKAT_DAERAH', { nama: 'x.nama' })} JOIN perangkat_daerah x ON x.id = i.id
  UNION ALL ${KOLOM('JABATAN', { nama: 'x.nama' })} JOIN jabatan x ON x.id = i.id
  UNION ALL ${KOLOM('PUTARAN', { tahun: 'x.tahun', nomor: 'x.nomor', gladi: 'x.gladi' })} JOIN putaran x ON x.id = i.id
  UNION ALL ${KOLOM('IMPOR', { nama: 'x.nama_berkas', tahun: 'x.tahun' })} JOIN impor x ON x.id = i.id`

/** Nama semua yang ditunjuk satu halaman jejak, sekali tanya; hanya dipanggil bagi pembaca yang menjangkau seluruh wilayah. */
export async function loadSebutan(daftarId: readonly string[]): Promise<Map<string, Sebutan>> {
  if (daftarId.length === 0) return new Map()
  const rows = await readSql<Baris>(SEBUTAN, [[...new Set(daftarId)]])
  return new Map(rows.map(({ id, ...sebutan }) => [id, sebutan]))
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
/** Paling banyak orang yang dicakup satu nama; lebih dari itu namanya perlu dilengkapi. */
export const MAKS_ORANG = 50

export type OrangCari = { orang: OrangKalimat[]; terlalu: boolean }

/** Orang yang dimaksud sebuah id, NIP, atau (potongan) nama; nama lengkap mengalahkan yang hanya memuatnya, satu kata saja tidak. */
export async function findOrangAudit(cari: string): Promise<OrangCari> {
  const rows = await readSql<OrangKalimat & { persis: boolean }>(
    UUID.test(cari)
      ? `SELECT o.id AS "orangId", ${NAMA_LENGKAP} AS nama, true AS persis FROM orang o WHERE o.id = $1::uuid`
      : `SELECT o.id AS "orangId", ${NAMA_LENGKAP} AS nama, (o.nip = $1 OR ($1 LIKE '% %' AND lower($1) IN (lower(o.nama), lower(${NAMA_LENGKAP})))) IS TRUE AS persis
         FROM orang o WHERE o.nip = $1 OR o.nama ILIKE '%' || $2 || '%' OR ${NAMA_LENGKAP} ILIKE '%' || $2 || '%'
         ORDER BY persis DESC, o.nama, o.id LIMIT ${MAKS_ORANG + 1}`,
    UUID.test(cari) ? [cari] : [cari, cari.replaceAll(/[\\%_]/g, '\\$&')],
  )
  const persis = rows.filter((row) => row.persis)
  const dipakai = persis.length > 0 ? persis : rows
  return {
    orang: dipakai.slice(0, MAKS_ORANG).map(({ orangId, nama }) => ({ orangId, nama })),
    terlalu: dipakai.length > MAKS_ORANG,
  }
}

/** Massal atas putaran dicatat sekali untuk semuanya; langkah seseorang di dalamnya menunjuk pelaku dan putarannya. */
export type LangkahMassal = { aksi: string; putaranId: string; orangId: string }

/** Semua id yang berarti orang-orang ini di jejak, dan tindakan massal yang mengenainya. */
export async function loadJejakOrang(
  daftarOrangId: readonly string[],
): Promise<{ id: string[]; massal: LangkahMassal[] }> {
  const [hasil] = await readSql<{ id: string[]; massal: LangkahMassal[] }>(
    `WITH p AS MATERIALIZED (SELECT id, orang_id FROM pegawai WHERE orang_id = ANY($1::uuid[])),
     m AS (SELECT 'kelayakan.recommendBatch' AS aksi, x.putaran_id, x.kepala_id AS orang_id FROM rekomendasi_opd x JOIN p ON p.id = x.pegawai_id
       UNION SELECT 'kelayakan.carry', x.putaran_id, x.dibawa_oleh_id FROM rekomendasi_opd x JOIN p ON p.id = x.pegawai_id WHERE x.dibawa_oleh_id IS NOT NULL
       UNION SELECT 'kelayakan.verifyBatch', x.putaran_id, x.verifikator_id FROM verifikasi x JOIN p ON p.id = x.pegawai_id
       UNION SELECT 'kelayakan.decideBatch', x.putaran_id, s.pencatat_id FROM keputusan x JOIN p ON p.id = x.pegawai_id JOIN sk_keputusan s ON s.id = x.sk_id
       UNION SELECT 'kelayakan.release', r.putaran_id, r.orang_id FROM keputusan x JOIN p ON p.id = x.pegawai_id
         JOIN rilis_keputusan k ON k.keputusan_id = x.id JOIN rilis_putaran r ON r.id = k.rilis_id)
     SELECT ARRAY(SELECT unnest($1::uuid[]) UNION ALL SELECT id FROM p
        UNION ALL SELECT a.id FROM akun a WHERE a.orang_id = ANY($1::uuid[])
        UNION ALL SELECT v.id FROM versi_skp v JOIN skp s ON s.id = v.skp_id JOIN p ON p.id = s.pegawai_id
        UNION ALL SELECT b.id FROM rencana_bulan b JOIN p ON p.id = b.pegawai_id
        UNION ALL SELECT k.id FROM keputusan k JOIN p ON p.id = k.pegawai_id
        UNION ALL SELECT t.id FROM bukti_dukung t JOIN baris_rencana r ON r.id = t.baris_rencana_id JOIN rencana_bulan b ON b.id = r.rencana_bulan_id
          JOIN p ON p.id = b.pegawai_id) AS id,
       coalesce((SELECT jsonb_agg(jsonb_build_object('aksi', aksi, 'putaranId', putaran_id, 'orangId', orang_id)) FROM m), '[]') AS massal`,
    [daftarOrangId],
  )
  return hasil ?? { id: [], massal: [] }
}
