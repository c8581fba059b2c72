import type { Viewer } from '../akses/viewer.ts'
import type { Tanggal } from '../core/tanggal.ts'
import { listPutaran } from '../kelayakan/queries.ts'
import { reachTemuan } from '../kelayakan/reach.ts'
import type { Rekomendasi } from '../kelayakan/schema.ts'
import { readSql } from '../server/db.ts'

export type PutaranDasbor = {
  slug: string
  nomor: number
  gladi: boolean
  pada: Tanggal
  total: number
  jumlah: Record<Rekomendasi, number>
}

/**
 * Putaran sungguhan terakhir yang disegel dan gladi terakhir, bila ada, dengan jumlah tiap rekomendasi dalam jangkauan viewer;
 * `opd` menurut potret putaran, jadi jumlahnya sama dengan daftar temuan bersaringan sama.
 */
export async function listPutaranDasbor(viewer: Viewer, opd: string | undefined): Promise<PutaranDasbor[]> {
  const daftar = (await listPutaran(viewer)).filter(({ status }) => status === 'DISEGEL')
  const pilihan = [daftar.find(({ gladi }) => !gladi), daftar.find(({ gladi }) => gladi)].filter(
    (satu) => satu !== undefined,
  )
  const reach = reachTemuan(viewer, 't', 2)
  const tempat = opd === 'tanpa' ? 't.perangkat_daerah_id IS NULL' : 't.perangkat_daerah_id = $2::uuid'
  return Promise.all(
    pilihan.map(async (putaran) => {
      const rows = await readSql<{ rekomendasi: Rekomendasi; n: number }>(
        `SELECT t.rekomendasi, count(*) AS n FROM temuan t WHERE t.putaran_id = $1 AND ($2::uuid IS NULL OR ${tempat}) AND ${reach.clause} GROUP BY 1`,
        [putaran.id, opd === 'tanpa' ? null : (opd ?? null), ...reach.values],
      )
      const hitung = (kode: Rekomendasi) => rows.find((row) => row.rekomendasi === kode)?.n ?? 0
      return {
        slug: putaran.slug,
        nomor: putaran.nomor,
        gladi: putaran.gladi,
        pada: putaran.pada,
        total: rows.reduce((n, row) => n + row.n, 0),
        jumlah: {
          DIPERPANJANG: hitung('DIPERPANJANG'),
          DIPERPANJANG_DENGAN_CATATAN: hitung('DIPERPANJANG_DENGAN_CATATAN'),
          DITUNDA: hitung('DITUNDA'),
          TIDAK_DIPERPANJANG: hitung('TIDAK_DIPERPANJANG'),
        },
      }
    }),
  )
}
