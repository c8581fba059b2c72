import { parseTanggal } from '../../lib/core/tanggal.ts'
import { formatPutaranSlug } from '../../lib/kelayakan/parse.ts'
import { reachPegawai } from '../../lib/pegawai/reach.ts'
import { readSql } from '../../lib/server/db.ts'
import { findViewer } from '../../lib/server/sesi.ts'
import { listJabatanPustaka } from '../../lib/skp/queries-pustaka.ts'
import type { IdContoh } from '../penjaga/halaman.ts'
import type { KunciPersona } from '../personas.ts'
import { getToken } from './uji.ts'

/** Id yang terjangkau persona ini, untuk alamat yang memuatnya; yang belum ada tidak disebut. */
export async function loadIdContoh(kunci: KunciPersona): Promise<IdContoh> {
  const viewer = await findViewer(getToken(kunci))
  if (!viewer) throw new Error(`Sesi ${kunci} tidak hidup.`)
  const reach = reachPegawai(viewer, 'p', 0, parseTanggal('2026-12-21'))
  const [pegawai] = await readSql<{ id: string }>(
    `SELECT p.id FROM pegawai p WHERE ${reach.clause} ORDER BY p.id LIMIT 1`,
    reach.values,
  )
  const findSlug = async (gladi: boolean) => {
    const [putaran] = await readSql<{ tahun: number; nomor: number }>(
      "SELECT tahun, nomor FROM putaran WHERE status = 'DISEGEL' AND gladi = $1 ORDER BY disegel_pada DESC LIMIT 1",
      [gladi],
    )
    return putaran && formatPutaranSlug({ ...putaran, gladi })
  }
  const [putaran, gladi] = await Promise.all([findSlug(false), findSlug(true)])
  const impor = await readSql<{ id: string; jenis: string }>(
    'SELECT DISTINCT ON (jenis) id, jenis FROM impor ORDER BY jenis, diunggah_pada DESC',
  )
  const findImpor = (jenis: string) => impor.find((satu) => satu.jenis === jenis)?.id
  const findVersi = async (status: string) => {
    const [versi] = await readSql<{ id: string }>(
      `SELECT v.id FROM versi_skp v JOIN skp s ON s.id = v.skp_id JOIN pegawai p ON p.id = s.pegawai_id
       WHERE v.status = '${status}' AND ${reach.clause} ORDER BY v.id LIMIT 1`,
      reach.values,
    )
    return versi?.id
  }
  const pustaka = await listJabatanPustaka(viewer, { q: '' }, parseTanggal('2026-12-21'))
  const ada = {
    jabatanPustakaId: pustaka.rows[0]?.id,
    versiId: await findVersi('DITETAPKAN'),
    versiDrafId: await findVersi('DRAF'),
    pegawaiId: pegawai?.id,
    putaran,
    gladi,
    imporPegawaiId: findImpor('DAFTAR_PEGAWAI'),
    imporRekapId: findImpor('REKAP_TAHUN'),
  }
  return Object.fromEntries(Object.entries(ada).flatMap(([nama, id]) => (id ? [[nama, id]] : [])))
}
