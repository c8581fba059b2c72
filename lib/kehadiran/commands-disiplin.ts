// Mencatat, membetulkan, dan menghapus dua macam catatan: pagarnya satu, maka berkasnya satu.
import { narrowViewer } from '../akses/izin.ts'
import type { Viewer } from '../akses/viewer.ts'
import { AppError } from '../core/errors.ts'
import type { Tanggal } from '../core/tanggal.ts'
import { reachPegawai } from '../pegawai/reach.ts'
import type { Tx } from '../server/db.ts'
import type { HapusCatatanInput, HukumanInput, KasusInput } from './schema-catatan.ts'
import { TINGKAT_JENIS } from './schema-disiplin.ts'

export type HasilCatatan = { pegawaiId: string; id: string; sebelum: Record<string, unknown> | null }

const BERUBAH =
  'Catatan ini sudah diubah atau dihapus orang lain. Muat ulang halaman; belum ada yang ditimpa.'

/** Pegawai yang catatannya boleh ditulis viewer. NOT_FOUND di luar jangkauan; RULE_VIOLATED untuk dirinya sendiri. */
async function requirePegawai(tx: Tx, viewer: Viewer, pegawaiId: string, hariIni: Tanggal): Promise<void> {
  const reach = reachPegawai(narrowViewer(viewer, 'disiplin:write'), 'p', 1, hariIni)
  const [pegawai] = await tx.sql<{ orang_id: string }>(
    `SELECT p.orang_id FROM pegawai p WHERE p.id = $1 AND ${reach.clause}`,
    [pegawaiId, ...reach.values],
  )
  if (!pegawai) throw new AppError('NOT_FOUND', 'Pegawai ini tidak ada dalam jangkauan Anda.')
  if (pegawai.orang_id === viewer.orangId)
    throw new AppError('RULE_VIOLATED', 'Catatan disiplin Anda sendiri ditulis orang lain.')
}

async function lockLama(
  tx: Tx,
  tabel: 'hukuman_disiplin' | 'kasus_disiplin',
  { id, pegawaiId, version }: { id: string; pegawaiId: string; version?: number | undefined },
): Promise<Record<string, unknown>> {
  const [lama] = await tx.sql<{ version: number; isi: Record<string, unknown> }>(
    `SELECT version, to_jsonb(t) - 'pencatat_id' AS isi FROM ${tabel} t WHERE id = $1 AND pegawai_id = $2 FOR UPDATE`,
    [id, pegawaiId],
  )
  if (!lama) throw new AppError('NOT_FOUND', 'Catatan ini sudah tidak ada. Muat ulang halaman.')
  if (lama.version !== version) throw new AppError('CONFLICT', BERUBAH)
  return lama.isi
}

/** Mencatat hukuman baru atau membetulkan yang ada; tingkatnya mengikuti jenis. CONFLICT bila versinya sudah lewat atau catatannya kembar. */
export async function saveHukuman(
  tx: Tx,
  viewer: Viewer,
  input: HukumanInput,
  hariIni: Tanggal,
): Promise<HasilCatatan> {
  await requirePegawai(tx, viewer, input.pegawaiId, hariIni)
  const isi = [
    input.pegawaiId,
    TINGKAT_JENIS[input.jenis],
    input.jenis,
    input.nomorSk,
    input.mulai,
    input.selesai ?? null,
    input.uraian || null,
    viewer.orangId,
  ]
  if (input.hukumanId === undefined) {
    const [baru] = await tx.sql<{ id: string }>(
      `INSERT INTO hukuman_disiplin (pegawai_id, tingkat, jenis, nomor_sk, berlaku_sejak, berlaku_hingga, uraian, pencatat_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (pegawai_id, tingkat, berlaku_sejak) DO NOTHING RETURNING id`,
      isi,
    )
    if (!baru)
      throw new AppError(
        'CONFLICT',
        'Hukuman setingkat dengan tanggal mulai yang sama sudah tercatat. Betulkan yang ada.',
      )
    return { pegawaiId: input.pegawaiId, id: baru.id, sebelum: null }
  }
  const sebelum = await lockLama(tx, 'hukuman_disiplin', { ...input, id: input.hukumanId })
  await tx.sql(
    `UPDATE hukuman_disiplin SET tingkat = $2, jenis = $3, nomor_sk = $4, berlaku_sejak = $5, berlaku_hingga = $6, uraian = $7,
       pencatat_id = $8, version = version + 1 WHERE pegawai_id = $1 AND id = $9`,
    [...isi, input.hukumanId],
  )
  return { pegawaiId: input.pegawaiId, id: input.hukumanId, sebelum }
}

/** Membuka kasus baru, atau membetulkan dan menutup yang ada. RULE_VIOLATED untuk tanggal yang belum tiba. */
export async function saveKasus(
  tx: Tx,
  viewer: Viewer,
  input: KasusInput,
  hariIni: Tanggal,
): Promise<HasilCatatan> {
  await requirePegawai(tx, viewer, input.pegawaiId, hariIni)
  if (input.tanggalDibuka > hariIni || (input.tanggalDitutup ?? hariIni) > hariIni)
    throw new AppError('RULE_VIOLATED', 'Kasus dibuka dan ditutup paling lambat hari ini.')
  const isi = [
    input.pegawaiId,
    input.tanggalDibuka,
    input.tanggalDitutup ?? null,
    input.ringkasan,
    viewer.orangId,
  ]
  if (input.kasusId === undefined) {
    const [baru] = await tx.sql<{ id: string }>(
      `INSERT INTO kasus_disiplin (pegawai_id, dibuka, ditutup, ringkasan, pencatat_id) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (pegawai_id, dibuka) DO NOTHING RETURNING id`,
      isi,
    )
    if (!baru)
      throw new AppError('CONFLICT', 'Kasus yang dibuka pada hari itu sudah tercatat. Betulkan yang ada.')
    return { pegawaiId: input.pegawaiId, id: baru.id, sebelum: null }
  }
  const sebelum = await lockLama(tx, 'kasus_disiplin', { ...input, id: input.kasusId })
  await tx.sql(
    `UPDATE kasus_disiplin SET dibuka = $2, ditutup = $3, ringkasan = $4, pencatat_id = $5, version = version + 1
     WHERE pegawai_id = $1 AND id = $6`,
    [...isi, input.kasusId],
  )
  return { pegawaiId: input.pegawaiId, id: input.kasusId, sebelum }
}

/** Menghapus catatan yang keliru; isi lamanya dikembalikan untuk jejak audit. */
export async function removeCatatan(
  tx: Tx,
  viewer: Viewer,
  input: HapusCatatanInput,
  hariIni: Tanggal,
): Promise<HasilCatatan> {
  await requirePegawai(tx, viewer, input.pegawaiId, hariIni)
  const tabel = input.jenisCatatan === 'HUKUMAN' ? 'hukuman_disiplin' : 'kasus_disiplin'
  const sebelum = await lockLama(tx, tabel, { ...input, id: input.catatanId })
  await tx.sql(`DELETE FROM ${tabel} WHERE id = $1`, [input.catatanId])
  return { pegawaiId: input.pegawaiId, id: input.catatanId, sebelum }
}
