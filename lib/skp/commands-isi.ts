import { AppError } from '../core/errors.ts'
import type { Tx } from '../server/db.ts'
import type { RencanaIsian } from './schema.ts'

type Rencana = Pick<RencanaIsian, 'id' | 'uraian' | 'indikator'> & { rhkAtasan?: string | null | undefined }

function listBaris(rencana: readonly Rencana[]) {
  return JSON.stringify(
    rencana.map(({ id, uraian, rhkAtasan }, urutan) => ({
      id: id || null,
      urutan,
      uraian,
      rhkAtasan: rhkAtasan || null,
    })),
  )
}

async function insertIndikator(
  tx: Tx,
  versiId: readonly string[],
  rencana: readonly Rencana[],
): Promise<void> {
  const baris = rencana.flatMap(({ indikator }, i) =>
    indikator.map((satu, urutan) => ({ ...satu, rencana: i, urutan })),
  )
  await tx.sql(
    `INSERT INTO indikator_skp (rencana_id, urutan, aspek, uraian, target, satuan, polaritas, bobot)
     SELECT r.id, b.urutan, b.aspek, b.uraian, b.target, b.satuan, b.polaritas, b.bobot
     FROM rencana_hasil_kerja r JOIN jsonb_to_recordset($2::jsonb)
       AS b(rencana int, urutan int, aspek text, uraian text, target numeric, satuan text, polaritas text, bobot numeric) ON b.rencana = r.urutan
     WHERE r.versi_skp_id = ANY($1::uuid[])`,
    [versiId, JSON.stringify(baris)],
  )
}

/** Menulis isi yang sama ke versi-versi yang masih kosong: dua pernyataan, berapa pun orangnya. */
export async function insertIsi(
  tx: Tx,
  versiId: readonly string[],
  rencana: readonly Omit<Rencana, 'id'>[],
): Promise<void> {
  await tx.sql(
    `INSERT INTO rencana_hasil_kerja (versi_skp_id, urutan, uraian, rhk_atasan)
     SELECT v.id, b.urutan, b.uraian, b."rhkAtasan" FROM unnest($1::uuid[]) AS v(id)
     CROSS JOIN jsonb_to_recordset($2::jsonb) AS b(urutan int, uraian text, "rhkAtasan" text)`,
    [versiId, listBaris(rencana)],
  )
  await insertIndikator(tx, versiId, rencana)
}

/**
 * Mengganti isi satu versi; hasil kerja yang tetap ada mempertahankan id-nya, sehingga catatan padanya tidak lepas.
 * Mengembalikan id menurut urutan baru. Id yang bukan milik versi ini NOT_FOUND.
 */
export async function replaceIsi(tx: Tx, versiId: string, rencana: readonly Rencana[]): Promise<string[]> {
  const tetap = rencana.flatMap(({ id }) => (id ? [id] : []))
  const ada = await tx.sql(
    'SELECT 1 FROM rencana_hasil_kerja WHERE versi_skp_id = $1 AND id = ANY($2::uuid[])',
    [versiId, tetap],
  )
  if (ada.length !== tetap.length)
    throw new AppError('NOT_FOUND', 'Ada baris yang bukan bagian SKP ini. Muat ulang halaman lalu ulangi.')
  await tx.sql('DELETE FROM rencana_hasil_kerja WHERE versi_skp_id = $1 AND id <> ALL($2::uuid[])', [
    versiId,
    tetap,
  ])
  // Urutan unik per versi: yang lama disingkirkan ke bilangan negatif sebelum urutan baru ditulis.
  await tx.sql('UPDATE rencana_hasil_kerja SET urutan = -1 - urutan WHERE versi_skp_id = $1', [versiId])
  await tx.sql(
    'DELETE FROM indikator_skp i USING rencana_hasil_kerja r WHERE r.id = i.rencana_id AND r.versi_skp_id = $1',
    [versiId],
  )
  const rows = await tx.sql<{ id: string; urutan: number }>(
    `INSERT INTO rencana_hasil_kerja AS r (id, versi_skp_id, urutan, uraian, rhk_atasan)
     SELECT coalesce(b.id, uuidv7()), $1, b.urutan, b.uraian, b."rhkAtasan"
     FROM jsonb_to_recordset($2::jsonb) AS b(id uuid, urutan int, uraian text, "rhkAtasan" text)
     ON CONFLICT (id) DO UPDATE SET urutan = excluded.urutan, uraian = excluded.uraian, rhk_atasan = excluded.rhk_atasan
     WHERE r.versi_skp_id = excluded.versi_skp_id RETURNING r.id, r.urutan`,
    [versiId, listBaris(rencana)],
  )
  await insertIndikator(tx, [versiId], rencana)
  return rows.sort((a, b) => a.urutan - b.urutan).map(({ id }) => id)
}
