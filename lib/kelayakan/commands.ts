import { hasPeran, type Viewer } from '../akses/viewer.ts'
import { AppError } from '../core/errors.ts'
import type { Tanggal } from '../core/tanggal.ts'
import { getJam } from '../server/clock.ts'
import type { Tx } from '../server/db.ts'
import { computeKontrakBerikut } from './aturan/kontrak-berikut.ts'
import {
  findStatus,
  getTemuanRantai,
  type PutaranTerbuka,
  pelakuKeputusan,
  refuseDiriSendiri,
  requirePutaranTerbuka,
  requireTransisi,
  type TemuanRantai,
} from './commands-langkah.ts'
import { refuseSkBelumTiba, refuseTanggalSk } from './commands-massal.ts'
import { openKebijakan } from './facts-kebijakan.ts'
import { LABEL_REKOMENDASI } from './labels.ts'
import { reachTemuan } from './reach.ts'
import { type Fakta, faktaSchema, type Rekomendasi } from './schema.ts'
import type { ApproveInput, DecideInput, KeadaanKeputusan } from './schema-keputusan.ts'

type Keputusan = {
  id: string
  status: KeadaanKeputusan
  keputusan: Rekomendasi
  nomor_sk: string
  tanggal_sk: string
  pengusul_id: string
  penyetuju_id: string | null
  putaran_id: string
}

export type HasilKeputusan = { keputusanId: string; status: KeadaanKeputusan; ulangan: boolean }

/** Masa kontrak yang diputuskan: sama dengan aturan, juga bila keputusannya menyimpang; null bila tidak diperpanjang. */
function computeMasa(
  temuan: TemuanRantai,
  putaran: PutaranTerbuka,
  keputusan: Rekomendasi,
): { mulai: Tanggal; selesai: Tanggal } | null {
  if (keputusan !== 'DIPERPANJANG' && keputusan !== 'DIPERPANJANG_DENGAN_CATATAN') return null
  const fakta: Fakta = faktaSchema.parse(temuan.fakta)
  const berikut = computeKontrakBerikut(fakta, openKebijakan(putaran.pada, putaran.kebijakan))
  if (!berikut?.selesai)
    throw new AppError(
      'RULE_VIOLATED',
      'Kontrak berikutnya tidak dapat dibuat: batas usia tercapai sebelum mulai, atau tanggal lahir, batas usia, atau kontrak sekarang belum dicatat.',
    )
  return { mulai: berikut.mulai, selesai: berikut.selesai }
}

/** Tanggal SK dan alasan penyimpangan, semua kekurangannya sekaligus. */
function requireIsian(input: DecideInput, temuan: TemuanRantai, hariIni: Tanggal): void {
  const belumTiba = refuseSkBelumTiba(input.tanggalSk, hariIni)
  const menyimpang = input.keputusan !== temuan.rekomendasi
  const fieldErrors: Record<string, string[]> = {}
  if (menyimpang && !input.alasanKode)
    fieldErrors.alasanKode = ['Pilih alasan: keputusan ini berbeda dari rekomendasi.']
  if (menyimpang && !input.alasan)
    fieldErrors.alasan = ['Tulis alasannya: keputusan ini berbeda dari rekomendasi.']
  if (Object.keys(fieldErrors).length === 0) {
    if (belumTiba) throw belumTiba
    return
  }
  throw new AppError(
    'INVALID_INPUT',
    `Belum tersimpan: rekomendasinya ${LABEL_REKOMENDASI[temuan.rekomendasi].toLowerCase()}. Keputusan yang berbeda memerlukan alasan.`,
    { fieldErrors: { ...belumTiba?.fieldErrors, ...fieldErrors } },
  )
}

/**
 * SK tempat sebuah keputusan dicatat: yang bernomor sama dipakai lagi, yang bertanggal lain ditolak, kecuali semua usulan di bawahnya
 * sudah ditarik atau ditolak: SK itu belum memutus siapa pun dan tanggalnya boleh dibetulkan.
 */
async function ensureSk(tx: Tx, viewer: Viewer, input: DecideInput, jumlah: number): Promise<string> {
  const [sk] = await tx.sql<{ id: string }>(
    `INSERT INTO sk_keputusan (putaran_id, nomor, tanggal, jumlah, atas_nama, pencatat_id, pada) VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (putaran_id, nomor) DO UPDATE SET jumlah = sk_keputusan.jumlah + excluded.jumlah, tanggal = excluded.tanggal
     WHERE sk_keputusan.tanggal = excluded.tanggal
       OR NOT EXISTS (SELECT 1 FROM keputusan k WHERE k.sk_id = sk_keputusan.id AND k.status <> 'DITOLAK') RETURNING id`,
    [
      input.putaranId,
      input.nomorSk,
      input.tanggalSk,
      jumlah,
      !hasPeran(viewer, 'PPK'),
      viewer.orangId,
      await getJam(),
    ],
  )
  if (sk) return sk.id
  const [ada] = await tx.sql<{ tanggal: string }>(
    'SELECT tanggal FROM sk_keputusan WHERE putaran_id = $1 AND nomor = $2',
    [input.putaranId, input.nomorSk],
  )
  throw refuseTanggalSk(ada?.tanggal ?? input.tanggalSk)
}

/**
 * Mencatat keputusan atas temuan putaran terakhir yang sudah diperiksa. Yang sama dengan rekomendasi langsung diputuskan; yang
 * menyimpang menunggu orang kedua. Kiriman yang sama dua kali tidak menambah apa pun.
 */
export async function decideKelayakan(
  tx: Tx,
  viewer: Viewer,
  input: DecideInput,
  hariIni: Tanggal,
): Promise<HasilKeputusan> {
  const putaran = await requirePutaranTerbuka(tx, input.putaranId)
  const temuan = await getTemuanRantai(tx, putaran.id, input.pegawaiId, reachTemuan(viewer, 't', 2))
  refuseDiriSendiri(viewer, temuan.orang_id)
  const ada = await findKeputusan(tx, input.pegawaiId, putaran.tahun, putaran.id)
  if (ada) return replayKeputusan(ada, viewer, input)
  const menyimpang = input.keputusan !== temuan.rekomendasi
  // Penyimpangan baru diusulkan; orang kedua ditanya lagi oleh tabel yang sama saat ia menjawab.
  requireTransisi(
    findStatus(temuan),
    'decide',
    pelakuKeputusan(viewer),
    menyimpang ? ['MENYIMPANG', 'ADA_ALASAN', 'DISETUJUI_ORANG_KEDUA'] : [],
  )
  requireIsian(input, temuan, hariIni)
  const masa = computeMasa(temuan, putaran, input.keputusan)
  const status: KeadaanKeputusan = menyimpang ? 'MENUNGGU_ORANG_KEDUA' : 'DIPUTUSKAN'
  const [baru] = await tx.sql<{ id: string }>(
    `INSERT INTO keputusan (putaran_id, pegawai_id, tahun, status, keputusan, rekomendasi, mulai, selesai, nomor_sk, tanggal_sk, sk_id, alasan_kode, alasan, pengusul_id, diusulkan_pada)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) RETURNING id`,
    [
      putaran.id,
      input.pegawaiId,
      putaran.tahun,
      status,
      input.keputusan,
      temuan.rekomendasi,
      masa?.mulai ?? null,
      masa?.selesai ?? null,
      input.nomorSk,
      input.tanggalSk,
      await ensureSk(tx, viewer, input, menyimpang ? 0 : 1),
      menyimpang ? input.alasanKode : null,
      menyimpang ? input.alasan : null,
      viewer.orangId,
      await getJam(),
    ],
  )
  if (!baru) throw new Error('keputusan tidak terbentuk')
  return { keputusanId: baru.id, status, ulangan: false }
}

async function findKeputusan(
  tx: Tx,
  pegawaiId: string,
  tahun: number,
  putaranId: string,
): Promise<Keputusan | undefined> {
  const [ada] = await tx.sql<Keputusan>(
    `SELECT id, status, keputusan, nomor_sk, tanggal_sk, pengusul_id, penyetuju_id, putaran_id FROM keputusan
     WHERE pegawai_id = $1 AND tahun = $2 AND status <> 'DITOLAK' AND (putaran_id = $3 OR keputusan <> 'DITUNDA')`,
    [pegawaiId, tahun, putaranId],
  )
  return ada
}

function replayKeputusan(ada: Keputusan, viewer: Viewer, input: DecideInput): HasilKeputusan {
  const sama =
    ada.pengusul_id === viewer.orangId &&
    ada.putaran_id === input.putaranId &&
    ada.keputusan === input.keputusan &&
    ada.nomor_sk === input.nomorSk &&
    ada.tanggal_sk === input.tanggalSk
  if (sama) return { keputusanId: ada.id, status: ada.status, ulangan: true }
  throw new AppError(
    'CONFLICT',
    `Orang ini sudah mempunyai keputusan: ${LABEL_REKOMENDASI[ada.keputusan].toLowerCase()}, SK ${ada.nomor_sk}. Muat ulang halaman untuk melihatnya.`,
  )
}

/** Jawaban orang kedua atas penyimpangan: bukan pengusulnya, bukan orang yang diputuskan. Ulangan tidak menambah apa pun. */
export async function approveKeputusan(
  tx: Tx,
  viewer: Viewer,
  input: ApproveInput,
): Promise<HasilKeputusan & { pegawaiId: string; putaranId: string }> {
  const reach = reachTemuan(viewer, 't', 1)
  const [ada] = await tx.sql<Keputusan & { pegawai_id: string; orang_id: string }>(
    `SELECT k.id, k.status, k.keputusan, k.nomor_sk, k.tanggal_sk, k.pengusul_id, k.penyetuju_id, k.putaran_id, k.pegawai_id, g.orang_id
     FROM keputusan k JOIN temuan t ON t.putaran_id = k.putaran_id AND t.pegawai_id = k.pegawai_id JOIN pegawai g ON g.id = k.pegawai_id
     WHERE k.id = $1 AND ${reach.clause} FOR UPDATE OF k`,
    [input.keputusanId, ...reach.values],
  )
  if (!ada) throw new AppError('NOT_FOUND', 'Keputusan ini tidak ada atau di luar jangkauan Anda.')
  const dasar = { keputusanId: ada.id, pegawaiId: ada.pegawai_id, putaranId: ada.putaran_id }
  const status: KeadaanKeputusan = input.jawaban === 'SETUJU' ? 'DIPUTUSKAN' : 'DITOLAK'
  if (ada.status !== 'MENUNGGU_ORANG_KEDUA') {
    if (ada.penyetuju_id === viewer.orangId && ada.status === status)
      return { ...dasar, status, ulangan: true }
    throw new AppError('CONFLICT', 'Keputusan ini sudah dijawab. Muat ulang halaman untuk melihatnya.')
  }
  if (ada.pengusul_id === viewer.orangId)
    throw new AppError(
      'RULE_VIOLATED',
      'Anda yang mengusulkan keputusan ini. Persetujuannya oleh orang kedua.',
    )
  refuseDiriSendiri(viewer, ada.orang_id)
  if (status === 'DIPUTUSKAN')
    requireTransisi('DIVERIFIKASI', 'decide', pelakuKeputusan(viewer), [
      'MENYIMPANG',
      'ADA_ALASAN',
      'DISETUJUI_ORANG_KEDUA',
    ])
  await tx.sql(
    `UPDATE keputusan SET status = $2, penyetuju_id = $3, disetujui_pada = $4, version = version + 1
     WHERE id = $1 AND status = 'MENUNGGU_ORANG_KEDUA'`,
    [ada.id, status, viewer.orangId, await getJam()],
  )
  if (status === 'DIPUTUSKAN')
    await tx.sql(
      'UPDATE sk_keputusan SET jumlah = jumlah + 1 WHERE id = (SELECT sk_id FROM keputusan WHERE id = $1)',
      [ada.id],
    )
  return { ...dasar, status, ulangan: false }
}

/**
 * Pengusul menarik usulannya yang menyimpang selama orang kedua belum menjawab; orangnya kembali menunggu keputusan. Usulan orang
 * lain dan yang sudah dijawab ditolak. Ulangan tidak menambah apa pun.
 */
export async function withdrawKeputusan(
  tx: Tx,
  viewer: Viewer,
  keputusanId: string,
): Promise<{ keputusanId: string; pegawaiId: string; nomorSk: string; ulangan: boolean }> {
  const reach = reachTemuan(viewer, 't', 1)
  const [ada] = await tx.sql<{
    status: KeadaanKeputusan
    pengusul_id: string
    pegawai_id: string
    nomor_sk: string
    ditarik: boolean
  }>(
    `SELECT k.status, k.pengusul_id, k.pegawai_id, k.nomor_sk, k.ditarik_pada IS NOT NULL AS ditarik
     FROM keputusan k JOIN temuan t ON t.putaran_id = k.putaran_id AND t.pegawai_id = k.pegawai_id
     WHERE k.id = $1 AND ${reach.clause} FOR UPDATE OF k`,
    [keputusanId, ...reach.values],
  )
  if (!ada) throw new AppError('NOT_FOUND', 'Keputusan ini tidak ada atau di luar jangkauan Anda.')
  if (ada.pengusul_id !== viewer.orangId)
    throw new AppError('RULE_VIOLATED', 'Usulan ini hanya dapat ditarik pengusulnya; Anda dapat menolaknya.')
  const dasar = { keputusanId, pegawaiId: ada.pegawai_id, nomorSk: ada.nomor_sk }
  if (ada.ditarik) return { ...dasar, ulangan: true }
  if (ada.status !== 'MENUNGGU_ORANG_KEDUA')
    throw new AppError('CONFLICT', 'Keputusan ini sudah dijawab. Muat ulang halaman untuk melihatnya.')
  await tx.sql(
    `UPDATE keputusan SET status = 'DITOLAK', ditarik_pada = $2, version = version + 1 WHERE id = $1 AND status = 'MENUNGGU_ORANG_KEDUA'`,
    [keputusanId, await getJam()],
  )
  return { ...dasar, ulangan: false }
}
