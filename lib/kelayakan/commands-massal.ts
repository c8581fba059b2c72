// Tindakan atas banyak orang: masing-masing satu pernyataan SQL, dengan syarat yang sama dengan pratinjaunya.
import { hasPeran, type Viewer } from '../akses/viewer.ts'
import { AppError } from '../core/errors.ts'
import { formatAngka, formatTanggal } from '../core/format.ts'
import { parseTanggal, type Tanggal } from '../core/tanggal.ts'
import { getJam } from '../server/clock.ts'
import type { Tx } from '../server/db.ts'
import { pelakuKeputusan, requirePutaranTerbuka, requireTransisi } from './commands-langkah.ts'
import { readSasaran } from './parse.ts'
import {
  BELUM_DIRILIS,
  buildWhere,
  PUTARAN_LALU,
  RANTAI,
  sebabTertinggal,
  sebabTidakDibawa,
} from './queries-dasar.ts'
import { reachBawa, reachKepala, reachTemuan } from './reach.ts'
import type {
  DecideMassalInput,
  MassalInput,
  PutaranMassalInput,
  VerifyMassalInput,
} from './schema-keputusan.ts'

/** Banyaknya orang yang terkena dan sidik daftar idnya, untuk satu baris jejak; 0 bila tidak ada lagi yang tersisa. */
export type HasilMassal = { jumlah: number; sidik: string }

const RINGKAS = `SELECT count(*) AS jumlah, encode(sha256(convert_to(coalesce(string_agg(pegawai_id::text, ',' ORDER BY pegawai_id), ''), 'UTF8')), 'hex') AS sidik FROM baru`

/** Yang terjadi harus sebanyak yang dilihat pada pratinjau; selisih membatalkan semuanya. Tidak ada lagi yang tersisa bukan galat. */
function requireJumlah(hasil: HasilMassal | undefined, dilihat: number): HasilMassal {
  if (!hasil || hasil.jumlah === 0) return { jumlah: 0, sidik: '' }
  if (hasil.jumlah !== dilihat)
    throw new AppError(
      'CONFLICT',
      `Belum tersimpan: sekarang ${formatAngka(hasil.jumlah)} orang yang terkena, bukan ${formatAngka(dilihat)} seperti yang Anda lihat. Buka pratinjau sekali lagi.`,
    )
  return hasil
}

/** Kepala menyetujui semua temuan di dalam saringan apa adanya; dirinya sendiri tidak ikut. */
export async function recommendMassal(tx: Tx, viewer: Viewer, input: MassalInput): Promise<HasilMassal> {
  await requirePutaranTerbuka(tx, input.putaranId)
  requireTransisi('TEMUAN', 'recommend', 'KEPALA_OPD')
  const { where, values, place } = buildWhere(
    viewer,
    input.putaranId,
    readSasaran(input.saringan),
    reachKepala,
  )
  const saya = place(viewer.orangId)
  const [hasil] = await tx.sql<HasilMassal>(
    `WITH baru AS (INSERT INTO rekomendasi_opd (putaran_id, pegawai_id, usulan, kepala_id, pada)
       SELECT t.putaran_id, t.pegawai_id, t.rekomendasi, ${saya}::uuid, ${place(await getJam())}::timestamptz
       FROM ${RANTAI} WHERE ${where} AND ${sebabTertinggal('setujui', saya)} IS NULL RETURNING pegawai_id) ${RINGKAS}`,
    values,
  )
  return requireJumlah(hasil, input.jumlah)
}

/** BKD memeriksa semua rekomendasi yang sesuai temuan di dalam saringan, dengan satu catatan bila ada; yang berbeda satu per satu. */
export async function verifyMassal(tx: Tx, viewer: Viewer, input: VerifyMassalInput): Promise<HasilMassal> {
  await requirePutaranTerbuka(tx, input.putaranId)
  requireTransisi('REKOMENDASI_OPD', 'verify', 'ADMIN_BKD')
  const { where, values, place } = buildWhere(
    viewer,
    input.putaranId,
    readSasaran(input.saringan),
    reachTemuan,
  )
  const saya = place(viewer.orangId)
  const [hasil] = await tx.sql<HasilMassal>(
    `WITH baru AS (INSERT INTO verifikasi (putaran_id, pegawai_id, catatan, verifikator_id, pada)
       SELECT t.putaran_id, t.pegawai_id, ${place(input.catatan ?? null)}::text, ${saya}::uuid, ${place(await getJam())}::timestamptz
       FROM ${RANTAI} WHERE ${where} AND ${sebabTertinggal('periksa', saya)} IS NULL RETURNING pegawai_id) ${RINGKAS}`,
    values,
  )
  return requireJumlah(hasil, input.jumlah)
}

/** Penolakan bila tanggal SK belum tiba, atau null. */
export function refuseSkBelumTiba(tanggalSk: Tanggal, hariIni: Tanggal): AppError | null {
  return tanggalSk > hariIni
    ? new AppError('INVALID_INPUT', 'Belum tersimpan: tanggal SK belum tiba.', {
        fieldErrors: { tanggalSk: [`Paling akhir hari ini, ${formatTanggal(hariIni)}.`] },
      })
    : null
}

/** Galat untuk nomor SK yang sudah tercatat dengan tanggal lain. */
export function refuseTanggalSk(tanggal: string): AppError {
  const hari = formatTanggal(parseTanggal(tanggal))
  return new AppError(
    'INVALID_INPUT',
    `Belum tersimpan: SK dengan nomor ini sudah tercatat bertanggal ${hari}.`,
    {
      fieldErrors: { tanggalSk: [`Nomor ini bertanggal ${hari}.`] },
    },
  )
}

/**
 * Satu SK memutus semua temuan di dalam saringan yang sudah diperiksa dan tidak menyimpang, dalam satu pernyataan. Masa kontraknya
 * sudah dihitung fungsi aturan dan dipotong batas usia ketika putaran disegel, jadi disalin dari temuan. Yang ditunda hanya ikut bila
 * saringannya menyebutnya.
 */
export async function decideMassal(
  tx: Tx,
  viewer: Viewer,
  input: DecideMassalInput,
  hariIni: Tanggal,
): Promise<HasilMassal> {
  const belumTiba = refuseSkBelumTiba(input.tanggalSk, hariIni)
  if (belumTiba) throw belumTiba
  const putaran = await requirePutaranTerbuka(tx, input.putaranId)
  requireTransisi('DIVERIFIKASI', 'decide', pelakuKeputusan(viewer))
  const sasaran = readSasaran(input.saringan)
  const { where, values, place } = buildWhere(viewer, putaran.id, sasaran, reachTemuan)
  const saya = place(viewer.orangId)
  const [nomor, tanggal, jam] = [place(input.nomorSk), place(input.tanggalSk), place(await getJam())]
  const sebab = sebabTertinggal('putuskan', saya, sasaran.filter.rekomendasi === 'DITUNDA')
  const [hasil] = await tx.sql<HasilMassal & { calon: number }>(
    `WITH calon AS (SELECT t.putaran_id, t.pegawai_id, p.tahun, t.rekomendasi, t.mulai, t.selesai FROM ${RANTAI} WHERE ${where} AND ${sebab} IS NULL),
     sk AS (INSERT INTO sk_keputusan (putaran_id, nomor, tanggal, jumlah, atas_nama, pencatat_id, pada)
       SELECT $1, ${nomor}::text, ${tanggal}::date, count(*), ${place(!hasPeran(viewer, 'PPK'))}::boolean, ${saya}::uuid, ${jam}::timestamptz
       FROM calon HAVING count(*) > 0
       ON CONFLICT (putaran_id, nomor) DO UPDATE SET jumlah = sk_keputusan.jumlah + excluded.jumlah, tanggal = excluded.tanggal
       WHERE sk_keputusan.tanggal = excluded.tanggal OR NOT EXISTS (SELECT 1 FROM keputusan a WHERE a.sk_id = sk_keputusan.id AND a.status <> 'DITOLAK') RETURNING id),
     baru AS (INSERT INTO keputusan (putaran_id, pegawai_id, tahun, status, keputusan, rekomendasi, mulai, selesai, nomor_sk, tanggal_sk, sk_id, pengusul_id, diusulkan_pada)
       SELECT c.putaran_id, c.pegawai_id, c.tahun, 'DIPUTUSKAN', c.rekomendasi, c.rekomendasi, c.mulai, c.selesai, ${nomor}::text, ${tanggal}::date, sk.id, ${saya}::uuid, ${jam}::timestamptz
       FROM calon c CROSS JOIN sk RETURNING pegawai_id)
     SELECT *, (SELECT count(*) FROM calon) AS calon FROM (${RINGKAS}) x`,
    values,
  )
  if (hasil && hasil.jumlah === 0 && hasil.calon > 0) {
    const [ada] = await tx.sql<{ tanggal: string }>(
      'SELECT tanggal FROM sk_keputusan WHERE putaran_id = $1 AND nomor = $2',
      [putaran.id, input.nomorSk],
    )
    throw refuseTanggalSk(ada?.tanggal ?? input.tanggalSk)
  }
  return requireJumlah(hasil && { jumlah: hasil.jumlah, sidik: hasil.sidik }, input.jumlah)
}

/** Membawa rekomendasi kepala yang tidak berubah dari putaran sebelumnya; kepala dan harinya tetap tercatat. */
export async function carryRekomendasi(
  tx: Tx,
  viewer: Viewer,
  input: PutaranMassalInput,
): Promise<HasilMassal> {
  await requirePutaranTerbuka(tx, input.putaranId)
  requireTransisi('TEMUAN', 'recommend', 'KEPALA_OPD')
  const { where, values, place } = buildWhere(viewer, input.putaranId, readSasaran(''), reachBawa(viewer))
  const saya = place(viewer.orangId)
  const [hasil] = await tx.sql<HasilMassal>(
    `WITH baru AS (INSERT INTO rekomendasi_opd (putaran_id, pegawai_id, usulan, alasan, kepala_id, pada, dibawa_dari_id, dibawa_oleh_id)
       SELECT t.putaran_id, t.pegawai_id, rl.usulan, rl.alasan, rl.kepala_id, rl.pada, rl.putaran_id, ${saya}::uuid
       FROM ${RANTAI} ${PUTARAN_LALU} WHERE ${where} AND ${sebabTidakDibawa(saya)} IS NULL RETURNING pegawai_id) ${RINGKAS}`,
    values,
  )
  return requireJumlah(hasil, input.jumlah)
}

/**
 * Merilis semua keputusan putaran yang sudah berlaku dan belum dirilis; sejak ini pegawainya membaca keputusannya. Yang berlaku
 * sesudahnya menunggu rilis berikutnya. Baris putarannya dikunci, jadi dua rilis bersamaan bergiliran.
 */
export async function releasePutaran(
  tx: Tx,
  viewer: Viewer,
  input: PutaranMassalInput,
): Promise<HasilMassal> {
  const [putaran] = await tx.sql<{ gladi: boolean }>(
    `SELECT gladi FROM putaran WHERE id = $1 AND status = 'DISEGEL' FOR NO KEY UPDATE`,
    [input.putaranId],
  )
  if (!putaran) throw new AppError('NOT_FOUND', 'Putaran ini tidak ada atau belum disegel.')
  if (putaran.gladi)
    throw new AppError('RULE_VIOLATED', 'Ini gladi, hanya untuk latihan; hasilnya tidak dirilis.')
  const [hasil] = await tx.sql<HasilMassal & { pernah: boolean }>(
    `WITH calon AS (SELECT k.id, k.pegawai_id FROM keputusan k WHERE k.putaran_id = $1 AND ${BELUM_DIRILIS}),
     rilis AS (INSERT INTO rilis_putaran (putaran_id, pada, orang_id) SELECT $1, $2, $3 WHERE EXISTS (SELECT 1 FROM calon) RETURNING id),
     isi AS (INSERT INTO rilis_keputusan (keputusan_id, rilis_id) SELECT c.id, rilis.id FROM calon c CROSS JOIN rilis RETURNING keputusan_id),
     baru AS (SELECT c.pegawai_id FROM calon c JOIN isi ON isi.keputusan_id = c.id)
     SELECT *, EXISTS (SELECT 1 FROM rilis_putaran WHERE putaran_id = $1) AS pernah FROM (${RINGKAS}) x`,
    [input.putaranId, await getJam(), viewer.orangId],
  )
  if (hasil?.jumlah === 0 && !hasil.pernah)
    throw new AppError('RULE_VIOLATED', 'Belum ada keputusan pada putaran ini yang dapat dirilis.')
  return requireJumlah(hasil && { jumlah: hasil.jumlah, sidik: hasil.sidik }, input.jumlah)
}
