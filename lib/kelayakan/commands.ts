import type { Viewer } from '../akses/viewer.ts'
import { AppError } from '../core/errors.ts'
import { parseTanggal, type Tanggal } from '../core/tanggal.ts'
import { getJam } from '../server/clock.ts'
import type { Tx } from '../server/db.ts'
import { computeKontrakBerikut } from './aturan/kontrak-berikut.ts'
import { openKebijakan } from './facts-kebijakan.ts'
import { LABEL_REKOMENDASI } from './labels.ts'
import { reachTemuan } from './reach.ts'
import { type Fakta, faktaSchema, type Rekomendasi } from './schema.ts'
import type { ApproveInput, DecideInput, KeadaanKeputusan } from './schema-keputusan.ts'

type Temuan = {
  orang_id: string
  rekomendasi: Rekomendasi
  tahun: number
  pada: string
  kebijakan: unknown
  fakta: unknown
  terakhir: boolean
}
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

async function getTemuan(tx: Tx, viewer: Viewer, putaranId: string, pegawaiId: string): Promise<Temuan> {
  const reach = reachTemuan(viewer, 't', 2)
  const [temuan] = await tx.sql<Temuan>(
    `SELECT g.orang_id, t.rekomendasi, p.tahun, p.pada, p.kebijakan, t.fakta,
       NOT EXISTS (SELECT 1 FROM putaran q WHERE q.jenis = p.jenis AND q.tahun = p.tahun AND q.status = 'DISEGEL' AND q.nomor > p.nomor) AS terakhir
     FROM temuan t JOIN putaran p ON p.id = t.putaran_id AND p.status = 'DISEGEL' JOIN pegawai g ON g.id = t.pegawai_id
     WHERE t.putaran_id = $1 AND t.pegawai_id = $2 AND ${reach.clause}`,
    [putaranId, pegawaiId, ...reach.values],
  )
  if (!temuan) throw new AppError('NOT_FOUND', 'Temuan ini tidak ada atau di luar jangkauan Anda.')
  return temuan
}

/** Masa kontrak yang diputuskan: sama dengan aturan, juga bila keputusannya menyimpang; null bila tidak diperpanjang. */
function computeMasa(temuan: Temuan, keputusan: Rekomendasi): { mulai: Tanggal; selesai: Tanggal } | null {
  if (keputusan !== 'DIPERPANJANG' && keputusan !== 'DIPERPANJANG_DENGAN_CATATAN') return null
  const fakta: Fakta = faktaSchema.parse(temuan.fakta)
  const berikut = computeKontrakBerikut(fakta, openKebijakan(parseTanggal(temuan.pada), temuan.kebijakan))
  if (!berikut?.selesai)
    throw new AppError(
      'RULE_VIOLATED',
      'Kontrak berikutnya tidak dapat dibuat: batas usia tercapai sebelum mulai, atau tanggal lahir, batas usia, atau kontrak sekarang belum dicatat.',
    )
  return { mulai: berikut.mulai, selesai: berikut.selesai }
}

function requireAlasan(input: DecideInput, temuan: Temuan): void {
  if (input.keputusan === temuan.rekomendasi) return
  const fieldErrors: Record<string, string[]> = {}
  if (!input.alasanKode) fieldErrors.alasanKode = ['Pilih alasan: keputusan ini berbeda dari rekomendasi.']
  if (!input.alasan) fieldErrors.alasan = ['Tulis alasannya: keputusan ini berbeda dari rekomendasi.']
  if (Object.keys(fieldErrors).length === 0) return
  throw new AppError(
    'INVALID_INPUT',
    `Belum tersimpan: rekomendasinya ${LABEL_REKOMENDASI[temuan.rekomendasi].toLowerCase()}. Keputusan yang berbeda memerlukan alasan.`,
    { fieldErrors },
  )
}

/**
 * Mencatat keputusan atas temuan putaran terakhir. Yang sama dengan rekomendasi langsung diputuskan; yang menyimpang menunggu orang
 * kedua. Kiriman yang sama dua kali tidak menambah apa pun.
 */
export async function decideKelayakan(
  tx: Tx,
  viewer: Viewer,
  input: DecideInput,
  hariIni: Tanggal,
): Promise<HasilKeputusan> {
  const temuan = await getTemuan(tx, viewer, input.putaranId, input.pegawaiId)
  if (temuan.orang_id === viewer.orangId)
    throw new AppError('RULE_VIOLATED', 'Keputusan atas diri sendiri dicatat orang lain.')
  const ada = await findKeputusan(tx, input.pegawaiId, temuan.tahun, input.putaranId)
  if (ada) return replayKeputusan(ada, viewer, input)
  if (!temuan.terakhir)
    throw new AppError('CONFLICT', 'Ada putaran yang lebih baru. Keputusan dicatat pada putaran terakhir.')
  if (input.tanggalSk > hariIni)
    throw new AppError('INVALID_INPUT', 'Belum tersimpan: tanggal SK belum tiba.', {
      fieldErrors: { tanggalSk: ['Tanggal SK paling lambat hari ini.'] },
    })
  requireAlasan(input, temuan)
  const masa = computeMasa(temuan, input.keputusan)
  const menyimpang = input.keputusan !== temuan.rekomendasi
  const status: KeadaanKeputusan = menyimpang ? 'MENUNGGU_ORANG_KEDUA' : 'DIPUTUSKAN'
  const [baru] = await tx.sql<{ id: string }>(
    `INSERT INTO keputusan (putaran_id, pegawai_id, tahun, status, keputusan, rekomendasi, mulai, selesai, nomor_sk, tanggal_sk, alasan_kode, alasan, pengusul_id, diusulkan_pada)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) ON CONFLICT DO NOTHING RETURNING id`,
    [
      input.putaranId,
      input.pegawaiId,
      temuan.tahun,
      status,
      input.keputusan,
      temuan.rekomendasi,
      masa?.mulai ?? null,
      masa?.selesai ?? null,
      input.nomorSk,
      input.tanggalSk,
      menyimpang ? input.alasanKode : null,
      menyimpang ? input.alasan : null,
      viewer.orangId,
      await getJam(),
    ],
  )
  if (baru) return { keputusanId: baru.id, status, ulangan: false }
  const kembar = await findKeputusan(tx, input.pegawaiId, temuan.tahun, input.putaranId)
  if (!kembar)
    throw new AppError('CONFLICT', 'Orang lain mencatat keputusan pada saat ini. Muat ulang halaman.')
  return replayKeputusan(kembar, viewer, input)
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
  if (ada.orang_id === viewer.orangId)
    throw new AppError('RULE_VIOLATED', 'Keputusan atas diri sendiri dijawab orang lain.')
  await tx.sql(
    `UPDATE keputusan SET status = $2, penyetuju_id = $3, disetujui_pada = $4, version = version + 1
     WHERE id = $1 AND status = 'MENUNGGU_ORANG_KEDUA'`,
    [ada.id, status, viewer.orangId, await getJam()],
  )
  return { ...dasar, status, ulangan: false }
}
