// Lebih panjang dari biasanya: mengunci, memeriksa, dan memindahkan versi adalah satu kesepakatan yang dibaca bersama.
import type { Viewer } from '../akses/viewer.ts'
import { AppError } from '../core/errors.ts'
import type { Tanggal } from '../core/tanggal.ts'
import { reachPegawai } from '../pegawai/reach.ts'
import { getJam, getWilayah } from '../server/clock.ts'
import type { Tx } from '../server/db.ts'
import { publish } from '../server/outbox.ts'
import { type KepalaVersi, listKeadaan } from './aturan/keadaan.ts'
import { type AksiSkp, canTransition, type PelakuSkp } from './aturan/transisi.ts'
import { describeTolak, formatPukul } from './labels.ts'
import { asPelaku } from './reach.ts'
import type { StatusSkp } from './schema.ts'

export type Versi = KepalaVersi & {
  id: string
  skpId: string
  nomor: number
  tahun: number
  version: number
  pegawaiId: string
  orangId: string
  nama: string
  penilaiId: string | null
  diubahOlehId: string | null
  diubahPada: Date
}
/** Versi yang dikunci transaksi ini, dengan kedudukan viewer atasnya. */
export type VersiKu = Versi & { pelaku: PelakuSkp }

const TIDAK_ADA = 'SKP ini tidak ada atau di luar jangkauan Anda.'

/**
 * Mengunci versi-versi ini menurut id dan menentukan sebagai siapa viewer bertindak hari ini. NOT_FOUND bila satu pun di luar
 * jangkauan; RULE_VIOLATED bila terlihat tetapi bukan gilirannya sebagai penilai.
 */
export async function lockVersi(
  tx: Tx,
  viewer: Viewer,
  versiId: readonly string[],
  hariIni: Tanggal,
): Promise<VersiKu[]> {
  const reach = reachPegawai(viewer, 'p', 1, hariIni)
  const pelaku = asPelaku(viewer, 'p', 1 + reach.values.length, hariIni)
  const rows = await tx.sql<Versi & { pelaku: PelakuSkp | null }>(
    `SELECT v.id, v.skp_id AS "skpId", v.nomor, s.tahun, v.status, v.version, v.penyusun, v.pengaju, v.penilai_id AS "penilaiId",
       v.ttd_pegawai_pada IS NOT NULL AS "sudahTtdPegawai", v.ttd_penilai_pada IS NOT NULL AS "sudahTtdPenilai",
       p.id AS "pegawaiId", p.orang_id AS "orangId", o.nama, v.diubah_oleh_id AS "diubahOlehId", v.diubah_pada AS "diubahPada", ${pelaku.clause} AS pelaku
     FROM versi_skp v JOIN skp s ON s.id = v.skp_id JOIN pegawai p ON p.id = s.pegawai_id JOIN orang o ON o.id = p.orang_id
     WHERE v.id = ANY($1::uuid[]) AND ${reach.clause} ORDER BY v.id FOR UPDATE OF v`,
    [versiId, ...reach.values, ...pelaku.values],
  )
  if (rows.length === 0 || rows.length !== new Set(versiId).size) throw new AppError('NOT_FOUND', TIDAK_ADA)
  return rows.map(requirePelaku)
}

/** Mengunci satu versi; lihat `lockVersi`. */
export async function lockSatu(tx: Tx, viewer: Viewer, versiId: string, hariIni: Tanggal): Promise<VersiKu> {
  const [versi] = await lockVersi(tx, viewer, [versiId], hariIni)
  if (!versi) throw new AppError('NOT_FOUND', TIDAK_ADA)
  return versi
}

/** Menolak yang terlihat tetapi tidak boleh disentuh viewer hari ini. */
export function requirePelaku<T extends { nama: string; pelaku: PelakuSkp | null }>(
  satu: T,
): T & { pelaku: PelakuSkp } {
  if (satu.pelaku !== null) return { ...satu, pelaku: satu.pelaku }
  throw new AppError(
    'RULE_VIOLATED',
    `Hari ini pejabat penilai ${satu.nama} orang lain, jadi Anda hanya dapat membaca SKP-nya.`,
  )
}

/** CONFLICT yang menyebut siapa dan pukul berapa bila versi sudah berubah sejak halaman dibuka. */
export async function requireVersion(tx: Tx, viewer: Viewer, versi: Versi, version: number): Promise<void> {
  if (versi.version === version) return
  // Dibaca sesudah kunci didapat: sambungan pada kueri yang menunggu kunci masih melihat penyimpan sebelumnya.
  const [oleh] = await tx.sql<{ nama: string }>('SELECT nama FROM orang WHERE id = $1', [versi.diubahOlehId])
  const { zona } = await getWilayah()
  const pukul = formatPukul(versi.diubahPada, zona)
  throw new AppError(
    'CONFLICT',
    versi.diubahOlehId === viewer.orangId
      ? `Anda mengubah SKP ini di tab lain pukul ${pukul}, sesudah halaman ini dibuka. Tidak ada yang tertimpa.`
      : `${oleh?.nama ?? 'Orang lain'} mengubah SKP ini pukul ${pukul}, sementara halaman Anda terbuka. Tidak ada yang tertimpa: bandingkan lalu ulangi.`,
  )
}

/** Keadaan berikut menurut tabel; RULE_VIOLATED dengan kalimat bila orang ini tidak boleh melakukannya sekarang. */
export function requireTransisi(versi: VersiKu, aksi: AksiSkp): StatusSkp {
  const ke = canTransition(versi.status, aksi, versi.pelaku, listKeadaan(versi, versi.pelaku))
  if (ke === null) throw new AppError('RULE_VIOLATED', describeTolak(versi, aksi, versi.pelaku))
  return ke
}

/**
 * Memindahkan versi-versi ini dengan satu perbuatan: bandingkan-lalu-tulis atas status dan version, baris riwayat, dan peristiwa.
 * CONFLICT bila ada yang sudah bergerak lebih dahulu. Mengembalikan keadaan baru menurut urutan.
 */
export async function moveVersi(
  tx: Tx,
  viewer: Viewer,
  daftar: readonly VersiKu[],
  aksi: AksiSkp,
  alasan: string | null = null,
): Promise<StatusSkp[]> {
  const pada = await getJam()
  const ke = daftar.map((versi) => requireTransisi(versi, aksi))
  const pindah = await tx.sql(
    `UPDATE versi_skp v SET status = b.ke, version = v.version + 1, diubah_oleh_id = $5, diubah_pada = $6,
       pengaju = CASE WHEN b.ke = 'DIAJUKAN' THEN b.pelaku ELSE v.pengaju END,
       diajukan_pada = CASE WHEN b.ke = 'DIAJUKAN' THEN $6 ELSE v.diajukan_pada END,
       ditetapkan_pada = CASE WHEN b.ke = 'DITETAPKAN' THEN $6 ELSE v.ditetapkan_pada END
     FROM unnest($1::uuid[], $2::text[], $3::text[], $4::int[], $7::text[]) AS b(id, kini, ke, version, pelaku)
     WHERE v.id = b.id AND v.status = b.kini AND v.version = b.version RETURNING v.id`,
    [
      daftar.map(({ id }) => id),
      daftar.map(({ status }) => status),
      ke,
      daftar.map(({ version }) => version),
      viewer.orangId,
      pada,
      daftar.map(({ pelaku }) => pelaku),
    ],
  )
  if (pindah.length !== daftar.length)
    throw new AppError('CONFLICT', 'SKP ini baru saja diubah orang lain. Muat ulang halaman lalu ulangi.')
  await insertRiwayat(
    tx,
    viewer,
    daftar.map((versi, i) => ({
      versiId: versi.id,
      dari: versi.status,
      ke: ke[i] ?? versi.status,
      pelaku: versi.pelaku,
    })),
    aksi,
    alasan,
  )
  await publish(tx, {
    peristiwa: 'skp.berpindah',
    isi: { aksi, versi: daftar.map(({ id, pegawaiId }, i) => ({ versiId: id, pegawaiId, ke: ke[i] })) },
  })
  return ke
}

/** Menambah baris riwayat: siapa, sebagai apa, kapan menurut jam wilayah. */
export async function insertRiwayat(
  tx: Tx,
  viewer: Viewer,
  daftar: readonly { versiId: string; dari: StatusSkp | null; ke: StatusSkp; pelaku: PelakuSkp }[],
  aksi: AksiSkp | 'draft',
  alasan: string | null,
): Promise<void> {
  await tx.sql(
    `INSERT INTO riwayat_status_skp (versi_skp_id, dari, ke, aksi, pelaku, orang_id, alasan, pada)
     SELECT b.id, b.dari, b.ke, $5, b.pelaku, $6, $7, $8 FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[]) AS b(id, dari, ke, pelaku)`,
    [
      daftar.map(({ versiId }) => versiId),
      daftar.map(({ dari }) => dari),
      daftar.map(({ ke }) => ke),
      daftar.map(({ pelaku }) => pelaku),
      aksi,
      viewer.orangId,
      alasan,
      await getJam(),
    ],
  )
}
