import type { Viewer } from '../akses/viewer.ts'
import { type BerkasMasuk, createBerkas, removeBerkas } from '../berkas/commands.ts'
import { AppError } from '../core/errors.ts'
import type { Tx } from '../server/db.ts'
import { parseTautan } from './aturan/tautan.ts'

const MAKS_BUKTI = 10
const TIDAK_ADA = 'Baris ini tidak ada lagi atau bukan milik Anda. Muat ulang halaman.'

async function requireMuat(tx: Tx, barisId: string): Promise<void> {
  const [row] = await tx.sql<{ n: number }>(
    'SELECT count(*) AS n FROM bukti_dukung WHERE baris_rencana_id = $1',
    [barisId],
  )
  if ((row?.n ?? 0) >= MAKS_BUKTI)
    throw new AppError(
      'RULE_VIOLATED',
      `Satu baris memuat paling banyak ${MAKS_BUKTI} bukti. Lepas salah satu.`,
    )
}

/** Menautkan bukti pada baris bulan yang sudah dikunci pemanggil; tautan yang sama tetap satu. Mengembalikan 1 bila bertambah. */
export async function addTautan(
  tx: Tx,
  rencanaBulanId: string,
  barisId: string,
  teks: string,
): Promise<number> {
  const tautan = parseTautan(teks)
  await requireMuat(tx, barisId)
  const rows = await tx.sql(
    `INSERT INTO bukti_dukung (baris_rencana_id, tautan) SELECT id, $3 FROM baris_rencana WHERE id = $1 AND rencana_bulan_id = $2
     ON CONFLICT (baris_rencana_id, tautan) DO NOTHING RETURNING id`,
    [barisId, rencanaBulanId, tautan],
  )
  return rows.length
}

/** Melepas satu bukti bulan ini beserta catatan berkasnya; mengembalikan 1 bila ada. */
export async function removeBukti(tx: Tx, rencanaBulanId: string, buktiId: string): Promise<number> {
  const rows = await tx.sql<{ berkas_id: string | null }>(
    `DELETE FROM bukti_dukung k USING baris_rencana b WHERE k.id = $1 AND b.id = k.baris_rencana_id AND b.rencana_bulan_id = $2
     RETURNING k.berkas_id`,
    [buktiId, rencanaBulanId],
  )
  for (const { berkas_id } of rows) if (berkas_id) await removeBerkas(tx, berkas_id)
  return rows.length
}

/**
 * Melampirkan berkas pada baris milik sendiri selagi realisasi disusun. Isi yang sama pada baris yang sama tetap satu (`baru: false`).
 * NOT_FOUND bila barisnya bukan milik viewer, RULE_VIOLATED bila bulannya sedang tidak menunggu realisasi.
 */
export async function attachBerkas(
  tx: Tx,
  viewer: Viewer,
  barisId: string,
  file: BerkasMasuk,
): Promise<{ buktiId: string; nama: string; baru: boolean; tahun: number; bulan: number }> {
  const [baris] = await tx.sql<{ status: string; tahun: number; bulan: number }>(
    `SELECT r.status, r.tahun, r.bulan FROM baris_rencana b JOIN rencana_bulan r ON r.id = b.rencana_bulan_id JOIN pegawai p ON p.id = r.pegawai_id
     WHERE b.id = $1 AND p.orang_id = $2 FOR UPDATE OF r`,
    [barisId, viewer.orangId],
  )
  if (!baris) throw new AppError('NOT_FOUND', TIDAK_ADA)
  const { tahun, bulan } = baris
  if (baris.status !== 'RENCANA_DISETUJUI')
    throw new AppError(
      'RULE_VIOLATED',
      'Bukti dapat dilampirkan setelah rencana disetujui dan sebelum realisasi diajukan.',
    )
  const [sama] = await tx.sql<{ id: string; nama: string }>(
    'SELECT k.id, f.nama FROM bukti_dukung k JOIN berkas f ON f.id = k.berkas_id WHERE k.baris_rencana_id = $1 AND f.sha256 = $2',
    [barisId, file.sha256],
  )
  if (sama) return { buktiId: sama.id, nama: sama.nama, baru: false, tahun, bulan }
  await requireMuat(tx, barisId)
  const berkas = await createBerkas(tx, viewer.orangId, file)
  const [row] = await tx.sql<{ id: string }>(
    'INSERT INTO bukti_dukung (baris_rencana_id, berkas_id) VALUES ($1, $2) RETURNING id',
    [barisId, berkas.id],
  )
  if (!row) throw new Error('bukti tidak tertulis')
  return { buktiId: row.id, nama: berkas.nama, baru: true, tahun, bulan }
}
