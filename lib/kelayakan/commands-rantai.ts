import type { Viewer } from '../akses/viewer.ts'
import { AppError } from '../core/errors.ts'
import { getJam } from '../server/clock.ts'
import type { Tx } from '../server/db.ts'
import {
  findStatus,
  getTemuanRantai,
  refuseDiriSendiri,
  requirePutaranTerbuka,
  requireTransisi,
} from './commands-langkah.ts'
import { LABEL_REKOMENDASI } from './labels.ts'
import { reachKepala, reachTemuan } from './reach.ts'
import type { RecommendInput, VerifyInput } from './schema-keputusan.ts'

/** Rekomendasi kepala atas satu orang: setuju dengan temuan, atau berbeda dengan alasan. Kiriman yang sama dua kali tidak menambah. */
export async function recommendTemuan(
  tx: Tx,
  viewer: Viewer,
  input: RecommendInput,
): Promise<{ ulangan: boolean }> {
  await requirePutaranTerbuka(tx, input.putaranId)
  const temuan = await getTemuanRantai(tx, input.putaranId, input.pegawaiId, reachKepala(viewer, 't', 2))
  refuseDiriSendiri(viewer, temuan.orang_id)
  if (temuan.usulan !== null) {
    if (temuan.kepala_id === viewer.orangId && temuan.usulan === input.usulan) return { ulangan: true }
    throw new AppError(
      'CONFLICT',
      `Orang ini sudah direkomendasikan: ${LABEL_REKOMENDASI[temuan.usulan].toLowerCase()}. Muat ulang halaman untuk melihatnya.`,
    )
  }
  const menyimpang = input.usulan !== temuan.rekomendasi
  if (menyimpang && !input.alasan)
    throw new AppError(
      'INVALID_INPUT',
      `Belum tersimpan: temuannya ${LABEL_REKOMENDASI[temuan.rekomendasi].toLowerCase()}. Rekomendasi yang berbeda memerlukan alasan.`,
      { fieldErrors: { alasan: ['Tulis alasannya: rekomendasi Anda berbeda dari temuan.'] } },
    )
  requireTransisi(
    findStatus(temuan),
    'recommend',
    'KEPALA_OPD',
    menyimpang ? ['MENYIMPANG', 'ADA_ALASAN'] : [],
  )
  await tx.sql(
    `INSERT INTO rekomendasi_opd (putaran_id, pegawai_id, usulan, alasan, kepala_id, pada) VALUES ($1, $2, $3, $4, $5, $6)`,
    [
      input.putaranId,
      input.pegawaiId,
      input.usulan,
      menyimpang ? input.alasan : null,
      viewer.orangId,
      await getJam(),
    ],
  )
  return { ulangan: false }
}

/** Pemeriksaan BKD atas rekomendasi seorang; catatannya ikut dibaca yang memutus. */
export async function verifyTemuan(
  tx: Tx,
  viewer: Viewer,
  input: VerifyInput,
): Promise<{ ulangan: boolean }> {
  await requirePutaranTerbuka(tx, input.putaranId)
  const temuan = await getTemuanRantai(tx, input.putaranId, input.pegawaiId, reachTemuan(viewer, 't', 2))
  refuseDiriSendiri(viewer, temuan.orang_id)
  if (temuan.verifikator_id === viewer.orangId) return { ulangan: true }
  if (temuan.verifikator_id !== null)
    throw new AppError('CONFLICT', 'Orang ini sudah diperiksa. Muat ulang halaman untuk melihatnya.')
  requireTransisi(findStatus(temuan), 'verify', 'ADMIN_BKD')
  await tx.sql(
    'INSERT INTO verifikasi (putaran_id, pegawai_id, catatan, verifikator_id, pada) VALUES ($1, $2, $3, $4, $5)',
    [input.putaranId, input.pegawaiId, input.catatan ?? null, viewer.orangId, await getJam()],
  )
  return { ulangan: false }
}
