import type { Viewer } from '../akses/viewer.ts'
import { AppError } from '../core/errors.ts'
import type { Tanggal } from '../core/tanggal.ts'
import { reachDinilai } from '../pegawai/reach.ts'
import { type AksiBulan, canTransition, type PelakuBulan } from '../rencana-kinerja/aturan/transisi.ts'
import { moveBulan } from '../rencana-kinerja/commands.ts'
import { returnBulan } from '../rencana-kinerja/commands-jawab.ts'
import type { StatusBulan } from '../rencana-kinerja/schema.ts'
import { getJam } from '../server/clock.ts'
import type { Tx } from '../server/db.ts'
import { BUKAN_TIM } from './commands-draf.ts'
import type { KembalikanInput, TerimaBulanInput } from './schema-nilai.ts'

type Bulan = { id: string; status: StatusBulan; pegawaiId: string }

/** Status tujuan menurut tabel; yang tidak ada di tabel berarti orang lain sudah mendahului. */
function requireKe(status: StatusBulan, aksi: AksiBulan, pelaku: PelakuBulan): StatusBulan {
  const ke = canTransition(status, aksi, pelaku)
  if (ke !== null) return ke
  throw new AppError(
    'CONFLICT',
    'Keadaan bulan ini sudah berubah. Muat ulang untuk melihatnya; tidak ada yang dikirim dua kali.',
  )
}

/** Mengembalikan realisasi seorang bawahan dengan alasan; `ulangan` bila pengembalian yang sama sudah tercatat. */
export async function returnRealisasi(
  tx: Tx,
  viewer: Viewer,
  input: KembalikanInput,
  hariIni: Tanggal,
): Promise<{ pegawaiId: string; rencanaBulanId: string; ulangan: boolean }> {
  const reach = reachDinilai(viewer, 'p', 3, hariIni)
  const [row] = await tx.sql<Bulan>(
    `SELECT r.id, r.status, p.id AS "pegawaiId" FROM rencana_bulan r JOIN pegawai p ON p.id = r.pegawai_id
     WHERE p.id = $1 AND r.tahun = $2 AND r.bulan = $3 AND ${reach.clause}`,
    [input.pegawaiId, input.tahun, input.bulan, ...reach.values],
  )
  if (!row) throw new AppError('NOT_FOUND', BUKAN_TIM)
  // Rencana yang diajukan juga dapat dikembalikan, tetapi dari halaman rencana kinerja, bukan dari sini.
  if (row.status === 'RENCANA_DIAJUKAN') throw new AppError('CONFLICT', 'Bulan ini masih pada tahap rencana.')
  const ke = await returnBulan(
    tx,
    viewer,
    { rencanaBulanId: row.id, version: input.versiBulan, alasan: input.alasan },
    hariIni,
  )
  return { pegawaiId: row.pegawaiId, rencanaBulanId: row.id, ulangan: ke === null }
}

/** Pegawai membaca dan menerima nilai bulannya sendiri; bulannya menjadi FINAL. */
export async function acknowledgeBulan(
  tx: Tx,
  viewer: Viewer,
  input: TerimaBulanInput,
): Promise<{ pegawaiId: string }> {
  const [row] = await tx.sql<Bulan>(
    `SELECT r.id, r.status, p.id AS "pegawaiId" FROM rencana_bulan r JOIN pegawai p ON p.id = r.pegawai_id
     WHERE p.orang_id = $1 AND r.tahun = $2 AND r.bulan = $3`,
    [viewer.orangId, input.tahun, input.bulan],
  )
  if (!row) throw new AppError('NOT_FOUND', 'Bulan ini belum ada di Titian untuk Anda.')
  await moveBulan(tx, {
    rencanaBulanId: row.id,
    aksi: 'acknowledge',
    pelaku: 'PEGAWAI',
    orangId: viewer.orangId,
    kini: row.status,
    ke: requireKe(row.status, 'acknowledge', 'PEGAWAI'),
    version: input.versiBulan,
    pada: await getJam(),
  })
  return { pegawaiId: row.pegawaiId }
}
