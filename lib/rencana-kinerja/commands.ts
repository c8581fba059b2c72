import { AppError } from '../core/errors.ts'
import type { Tanggal } from '../core/tanggal.ts'
import type { KapasitasPenilai } from '../penugasan/schema.ts'
import { computeSidikBeku } from '../server/beku.ts'
import type { Tx } from '../server/db.ts'
import { type AksiBulan, type PelakuBulan, TRANSISI_BULAN } from './aturan/transisi.ts'
import type { StatusBulan } from './schema.ts'
import type { BekuBulan } from './schema-beku.ts'

export type PindahBulan = {
  rencanaBulanId: string
  aksi: AksiBulan
  pelaku: PelakuBulan
  /** Kosong hanya bila SISTEM. */
  orangId: string | null
  kini: StatusBulan
  ke: StatusBulan
  alasan?: string | undefined
  /** Versi yang dilihat pelaku; tanpa ini hanya statusnya yang dibandingkan. */
  version?: number | undefined
  set?: { keberatanHingga: Tanggal; beku: BekuBulan } | undefined
  /** Kapasitas pejabat penilai saat bertindak. */
  kapasitas?: KapasitasPenilai | undefined
  /** Jam wilayah. */
  pada: Date
}

const BENTROK =
  'Bulan ini baru saja berubah di tempat lain. Muat ulang untuk melihat keadaannya; tidak ada yang dikirim dua kali.'

/**
 * Memindahkan satu bulan ke status berikut: banding-dan-tulis atas status (dan versi bila diberi), stempel waktu langkah itu, dan satu
 * baris riwayat. `ke` berasal dari `canTransition`; pasangan yang tidak ada di tabel adalah cacat program. Mengembalikan versi baru;
 * CONFLICT bila orang lain mendahului. Menjadi FINAL turut memfinalkan nilainya.
 */
export async function moveBulan(tx: Tx, pindah: PindahBulan): Promise<number> {
  const { rencanaBulanId, aksi, pelaku, kini, ke, set, pada } = pindah
  if (!TRANSISI_BULAN.some((t) => t.dari === kini && t.aksi === aksi && t.pelaku === pelaku && t.ke === ke))
    throw new Error(`Perpindahan bulan ${kini} ${aksi} ${pelaku} ${ke} tidak ada di tabel`)
  const [row] = await tx.sql<{ version: number; pegawai_id: string; tahun: number; bulan: number }>(
    `UPDATE rencana_bulan SET status = $3, version = version + 1,
       rencana_diajukan_pada = CASE WHEN $3 = 'RENCANA_DIAJUKAN' THEN $5 WHEN $3 = 'RENCANA_DRAF' THEN NULL ELSE rencana_diajukan_pada END,
       rencana_disetujui_pada = CASE WHEN $3 = 'RENCANA_DISETUJUI' AND $2 = 'RENCANA_DIAJUKAN' THEN $5 ELSE rencana_disetujui_pada END,
       realisasi_pada = CASE WHEN $3 = 'REALISASI_DIAJUKAN' AND $2 = 'RENCANA_DISETUJUI' THEN $5 WHEN $3 = 'RENCANA_DISETUJUI' THEN NULL ELSE realisasi_pada END,
       dinilai_pada = CASE WHEN $3 = 'DINILAI' AND $2 = 'REALISASI_DIAJUKAN' THEN $5 ELSE dinilai_pada END,
       final_pada = CASE WHEN $3 = 'FINAL' THEN $5::timestamptz END,
       keberatan_hingga = coalesce($6::date, keberatan_hingga), beku = coalesce($7::jsonb, beku), beku_hash = coalesce($8::bytea, beku_hash)
     WHERE id = $1 AND status = $2 AND ($4::int IS NULL OR version = $4)
     RETURNING version, pegawai_id, tahun, bulan`,
    [
      rencanaBulanId,
      kini,
      ke,
      pindah.version ?? null,
      pada,
      set?.keberatanHingga ?? null,
      set ? JSON.stringify(set.beku) : null,
      set ? computeSidikBeku(set.beku) : null,
    ],
  )
  if (!row) throw new AppError('CONFLICT', BENTROK)
  await tx.sql(
    `INSERT INTO riwayat_bulan (rencana_bulan_id, dari, ke, aksi, pelaku, orang_id, alasan, kapasitas, pada)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      rencanaBulanId,
      kini,
      ke,
      aksi,
      pelaku,
      pindah.orangId,
      pindah.alasan ?? null,
      pindah.kapasitas ?? null,
      pada,
    ],
  )
  if (ke === 'FINAL' || kini === 'FINAL')
    await tx.sql(
      'UPDATE penilaian_bulan SET final = $4, version = version + 1 WHERE pegawai_id = $1 AND tahun = $2 AND bulan = $3 AND final <> $4',
      [row.pegawai_id, row.tahun, row.bulan, ke === 'FINAL'],
    )
  return row.version
}

/**
 * Memfinalkan semua bulan DINILAI yang masa keberatannya sudah lewat pada `hariIni` (hari terakhirnya sendiri masih terbuka), beserta
 * nilainya dan riwayatnya, dalam satu pernyataan. Mengembalikan banyaknya. Bulan yang terkunci pelaku lain dilewati sampai putaran berikut.
 */
export async function lapseBulan(tx: Tx, hariIni: Tanggal, pada: Date = new Date()): Promise<number> {
  const [row] = await tx.sql<{ jumlah: number }>(
    `WITH lewat AS (SELECT id FROM rencana_bulan WHERE status = 'DINILAI' AND keberatan_hingga < $1::date FOR UPDATE SKIP LOCKED),
       pindah AS (UPDATE rencana_bulan r SET status = 'FINAL', final_pada = $2, version = r.version + 1 FROM lewat l WHERE r.id = l.id
         RETURNING r.id, r.pegawai_id, r.tahun, r.bulan),
       nilai AS (UPDATE penilaian_bulan n SET final = true, version = n.version + 1 FROM pindah p
         WHERE n.pegawai_id = p.pegawai_id AND n.tahun = p.tahun AND n.bulan = p.bulan AND NOT n.final),
       tulis AS (INSERT INTO riwayat_bulan (rencana_bulan_id, dari, ke, aksi, pelaku, pada)
         SELECT id, 'DINILAI', 'FINAL', 'lapse', 'SISTEM', $2 FROM pindah)
     SELECT count(*) AS jumlah FROM pindah`,
    [hariIni, pada],
  )
  return row?.jumlah ?? 0
}
