import type { Viewer } from '../../../lib/akses/viewer.ts'
import { parseTanggal } from '../../../lib/core/tanggal.ts'
import { startPutaran } from '../../../lib/kelayakan/commands-putaran.ts'
import { runPutaran } from '../../../lib/kelayakan/jobs.ts'
import { findPutaran, type PutaranRingkas } from '../../../lib/kelayakan/queries.ts'
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
export async function mulai(viewer: Viewer): Promise<string> {
  const { putaranId } = await withTransaction((tx) => startPutaran(tx, viewer, { tahun: 2026, pada: PADA }))
  return putaranId
}

/** Satu putaran dari mulai sampai segel. */
export async function jalankan(viewer: Viewer): Promise<{ putaran: PutaranRingkas; hash: string }> {
  const putaranId = await mulai(viewer)
  const hash = await runPutaran(putaranId)
  const [row] = await readSql<{ slug: string }>(
    `SELECT tahun || '-' || nomor AS slug FROM putaran WHERE id = $1`,
    [putaranId],
  )
  const putaran = row ? await findPutaran(viewer, row.slug) : null
  if (!putaran || hash === null) throw new Error('putaran tidak disegel')
  return { putaran, hash }
}
