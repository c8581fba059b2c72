import type { Viewer } from '../../../lib/akses/viewer.ts'
import { parseTanggal } from '../../../lib/core/tanggal.ts'
import { recommendMassal, verifyMassal } from '../../../lib/kelayakan/commands-massal.ts'
import { type MulaiPutaran, startPutaran } from '../../../lib/kelayakan/commands-putaran.ts'
import { runPutaran } from '../../../lib/kelayakan/jobs.ts'
import { findPutaran, type PutaranRingkas } from '../../../lib/kelayakan/queries.ts'
import { previewMassal } from '../../../lib/kelayakan/queries-rantai.ts'
import { readSql, withTransaction } from '../../../lib/server/db.ts'
import type { KunciPersona } from '../../personas.ts'

export const PADA = parseTanggal('2026-12-21')

/** Viewer seorang persona dari wilayah contoh. */
export async function getPersona(kunci: KunciPersona): Promise<Viewer> {
  const [akun] = await readSql<{ id: string; orang_id: string; nama: string }>(
    'SELECT a.id, a.orang_id, o.nama FROM akun a JOIN orang o ON o.id = a.orang_id WHERE a.persona_demo = $1',
    [kunci],
  )
  if (!akun) throw new Error(`persona ${kunci} tidak ada`)
  const peran = await readSql<Viewer['peran'][number]>(
    'SELECT peran, perangkat_daerah_id AS "perangkatDaerahId" FROM peran_akun WHERE akun_id = $1',
    [akun.id],
  )
  return { akunId: akun.id, orangId: akun.orang_id, nama: akun.nama, peran }
}

/** Memulai putaran tanpa menjalankannya. */
export async function mulai(viewer: Viewer, ganti: Partial<MulaiPutaran> = {}): Promise<string> {
  const { putaranId } = await withTransaction((tx) =>
    startPutaran(tx, viewer, { tahun: 2026, pada: PADA, ...ganti }),
  )
  return putaranId
}

/** Satu putaran dari mulai sampai segel. */
export async function jalankan(
  viewer: Viewer,
  ganti: Partial<MulaiPutaran> = {},
): Promise<{ putaran: PutaranRingkas; hash: string }> {
  const putaranId = await mulai(viewer, ganti)
  const hash = await runPutaran(putaranId)
  const [row] = await readSql<{ slug: string }>(
    `SELECT p.tahun || '-' || CASE WHEN p.gladi THEN 'g' ELSE '' END || p.nomor AS slug FROM putaran p WHERE p.id = $1`,
    [putaranId],
  )
  const putaran = row ? await findPutaran(viewer, row.slug) : null
  if (!putaran || hash === null) throw new Error('putaran tidak disegel')
  return { putaran, hash }
}

const SEMUA = { filter: { q: '' }, pilih: null }

/** Kepala semua perangkat daerah sekaligus: persona kepala dengan cakupan seluruh wilayah, untuk menyiapkan rantai. */
export async function getKepalaSemua(): Promise<Viewer> {
  const kepala = await getPersona('kepala')
  const opd = await readSql<{ id: string }>('SELECT id FROM perangkat_daerah')
  return { ...kepala, peran: opd.map(({ id }) => ({ peran: 'KEPALA_OPD', perangkatDaerahId: id })) }
}

/** Rantai sampai siap diputuskan: semua direkomendasikan kepalanya lalu diperiksa, lewat perintah yang sama dengan layarnya. */
export async function siapkanRantai(putaran: PutaranRingkas, pemeriksa: Viewer): Promise<void> {
  const kepala = await getKepalaSemua()
  const putaranId = putaran.id
  const setujui = await previewMassal(kepala, putaran, 'setujui', SEMUA)
  await withTransaction((tx) =>
    recommendMassal(tx, kepala, { putaranId, saringan: '', jumlah: setujui.jumlah }),
  )
  const periksa = await previewMassal(pemeriksa, putaran, 'periksa', SEMUA)
  await withTransaction((tx) =>
    verifyMassal(tx, pemeriksa, { putaranId, saringan: '', jumlah: periksa.jumlah, catatan: undefined }),
  )
}
