import type { Viewer } from '../akses/viewer.ts'
import { AppError } from '../core/errors.ts'
import type { Tanggal } from '../core/tanggal.ts'
import { reachDinilai } from '../pegawai/reach.ts'
import { findPenilai } from '../penugasan/queries.ts'
import { getJam } from '../server/clock.ts'
import type { Tx } from '../server/db.ts'
import { canTransition } from './aturan/transisi.ts'
import { moveBulan } from './commands.ts'
import type { StatusBulan } from './schema.ts'

type Antrean = { id: string; status: StatusBulan; version: number; orang_id: string }

/** Bulan-bulan ini, terkunci, hanya bila semuanya milik orang yang hari ini dinilai viewer; selain itu NOT_FOUND tanpa rincian. */
async function requireDinilai(
  tx: Tx,
  viewer: Viewer,
  daftarId: readonly string[],
  hariIni: Tanggal,
): Promise<Antrean[]> {
  const dinilai = reachDinilai(viewer, 'p', 1, hariIni)
  const rows = await tx.sql<Antrean>(
    `SELECT r.id, r.status, r.version, p.orang_id FROM rencana_bulan r JOIN pegawai p ON p.id = r.pegawai_id
     WHERE r.id = ANY($1::uuid[]) AND ${dinilai.clause} ORDER BY r.id FOR UPDATE OF r`,
    [daftarId, ...dinilai.values],
  )
  if (rows.length !== daftarId.length)
    throw new AppError(
      'NOT_FOUND',
      'Ada rencana yang tidak ada atau bukan lagi bawahan Anda. Muat ulang daftar; belum ada yang berubah.',
    )
  return rows
}

export type HasilSetujui = { disetujui: string[]; dilewati: number }

/** Menyetujui rencana-rencana yang diajukan; yang sudah disetujui atau ditarik sejak dilihat dilewati dan dihitung. */
export async function approveRencana(
  tx: Tx,
  viewer: Viewer,
  daftarId: readonly string[],
  hariIni: Tanggal,
): Promise<HasilSetujui> {
  const rows = await requireDinilai(tx, viewer, daftarId, hariIni)
  const pada = await getJam()
  const disetujui: string[] = []
  for (const row of rows) {
    const ke = canTransition(row.status, 'approve', 'ATASAN')
    if (!ke) continue
    const penilai = await findPenilai(row.orang_id, hariIni, tx.sql)
    await moveBulan(tx, {
      rencanaBulanId: row.id,
      aksi: 'approve',
      pelaku: 'ATASAN',
      orangId: viewer.orangId,
      kini: row.status,
      ke,
      version: row.version,
      pada,
      ...(penilai ? { kapasitas: penilai.kapasitas } : {}),
    })
    disetujui.push(row.id)
  }
  return { disetujui, dilewati: rows.length - disetujui.length }
}

/** Mengembalikan rencana atau realisasi yang diajukan dengan alasannya; ulangan dari orang yang sama tidak mengubah apa pun (null). */
export async function returnBulan(
  tx: Tx,
  viewer: Viewer,
  input: { rencanaBulanId: string; version: number; alasan: string },
  hariIni: Tanggal,
): Promise<StatusBulan | null> {
  const [row] = await requireDinilai(tx, viewer, [input.rencanaBulanId], hariIni)
  if (!row) return null
  const ke = canTransition(row.status, 'return', 'ATASAN')
  if (!ke) {
    const [akhir] = await tx.sql<{ aksi: string; orang_id: string; alasan: string }>(
      'SELECT aksi, orang_id, alasan FROM riwayat_bulan WHERE rencana_bulan_id = $1 ORDER BY id DESC LIMIT 1',
      [row.id],
    )
    if (akhir?.aksi === 'return' && akhir.orang_id === viewer.orangId && akhir.alasan === input.alasan)
      return null
    throw new AppError(
      'CONFLICT',
      'Bulan ini tidak sedang menunggu Anda. Muat ulang untuk melihat keadaannya.',
    )
  }
  const penilai = await findPenilai(row.orang_id, hariIni, tx.sql)
  await moveBulan(tx, {
    rencanaBulanId: row.id,
    aksi: 'return',
    pelaku: 'ATASAN',
    orangId: viewer.orangId,
    kini: row.status,
    ke,
    version: input.version,
    alasan: input.alasan,
    pada: await getJam(),
    ...(penilai ? { kapasitas: penilai.kapasitas } : {}),
  })
  return ke
}
