import { hasPeran, type Viewer } from '../akses/viewer.ts'
import { AppError } from '../core/errors.ts'
import { parseTanggal, type Tanggal } from '../core/tanggal.ts'
import type { Jangkauan } from '../organisasi/reach.ts'
import type { Tx } from '../server/db.ts'
import {
  type AksiKeputusan,
  canTransition,
  type KeadaanKeputusan as KeadaanTransisi,
  type PelakuKeputusan,
} from './aturan/transisi.ts'
import { RANTAI } from './queries-dasar.ts'
import type { Rekomendasi, StatusKeputusan } from './schema.ts'
import type { KeadaanKeputusan } from './schema-keputusan.ts'

export type PutaranTerbuka = { id: string; tahun: number; nomor: number; pada: Tanggal; kebijakan: unknown }

/**
 * Putaran tempat langkah boleh diambil: disegel, bukan gladi, dan yang terakhir. Baris putarannya dikunci sampai transaksi selesai,
 * sehingga dua tindakan massal atas putaran yang sama bergiliran dan yang kedua melihat akibat yang pertama.
 */
export async function requirePutaranTerbuka(tx: Tx, putaranId: string): Promise<PutaranTerbuka> {
  const [row] = await tx.sql<{
    id: string
    tahun: number
    nomor: number
    pada: string
    kebijakan: unknown
    gladi: boolean
    terakhir: boolean
  }>(
    `SELECT p.id, p.tahun, p.nomor, p.pada, p.kebijakan, p.gladi,
       NOT EXISTS (SELECT 1 FROM putaran q WHERE q.jenis = p.jenis AND q.tahun = p.tahun AND q.status = 'DISEGEL' AND NOT q.gladi AND q.nomor > p.nomor) AS terakhir
     FROM putaran p WHERE p.id = $1 AND p.status = 'DISEGEL' FOR NO KEY UPDATE OF p`,
    [putaranId],
  )
  if (!row) throw new AppError('NOT_FOUND', 'Putaran ini tidak ada atau belum disegel.')
  if (row.gladi)
    throw new AppError(
      'RULE_VIOLATED',
      'Ini gladi, hanya untuk latihan. Rekomendasi dan keputusan dicatat pada putaran sungguhan.',
    )
  if (!row.terakhir)
    throw new AppError(
      'CONFLICT',
      'Ada putaran yang lebih baru. Langkah berikutnya diambil di putaran terakhir.',
    )
  return { ...row, pada: parseTanggal(row.pada) }
}

export type TemuanRantai = {
  orang_id: string
  rekomendasi: Rekomendasi
  fakta: unknown
  mulai: string | null
  selesai: string | null
  usulan: Rekomendasi | null
  kepala_id: string | null
  verifikator_id: string | null
  keputusan_status: KeadaanKeputusan | null
}

/** Temuan seseorang dengan langkah-langkahnya sampai sekarang, dalam jangkauan; di luar jangkauan berarti tidak ada. */
export async function getTemuanRantai(
  tx: Tx,
  putaranId: string,
  pegawaiId: string,
  reach: Jangkauan,
): Promise<TemuanRantai> {
  const [temuan] = await tx.sql<TemuanRantai>(
    `SELECT g.orang_id, t.rekomendasi, t.fakta, t.mulai, t.selesai, r.usulan, r.kepala_id, v.verifikator_id, k.status AS keputusan_status
     FROM ${RANTAI} WHERE t.putaran_id = $1 AND t.pegawai_id = $2 AND ${reach.clause}`,
    [putaranId, pegawaiId, ...reach.values],
  )
  if (!temuan) throw new AppError('NOT_FOUND', 'Temuan ini tidak ada atau di luar jangkauan Anda.')
  return temuan
}

/** Keadaan rantai seseorang menurut langkah yang sudah tercatat. */
export function findStatus(temuan: TemuanRantai): StatusKeputusan {
  if (temuan.keputusan_status === 'DIPUTUSKAN') return 'DIPUTUSKAN'
  if (temuan.verifikator_id !== null) return 'DIVERIFIKASI'
  return temuan.usulan === null ? 'TEMUAN' : 'REKOMENDASI_OPD'
}

/** Sebagai siapa viewer memutus: PPK, atau admin BKD yang mencatat atas namanya. */
export function pelakuKeputusan(viewer: Viewer): PelakuKeputusan {
  return hasPeran(viewer, 'PPK') ? 'PPK' : 'ADMIN_BKD'
}

const BELUM: Readonly<Record<StatusKeputusan, string>> = {
  TEMUAN: 'Kepala perangkat daerah belum memberi rekomendasi atas orang ini.',
  REKOMENDASI_OPD: 'BKPSDM belum memeriksa rekomendasi atas orang ini.',
  DIVERIFIKASI: 'Orang ini sudah diperiksa BKPSDM dan menunggu keputusan.',
  DIPUTUSKAN: 'Orang ini sudah diputuskan.',
}

/** Menanyakan tabel transisi; yang tidak boleh sekarang ditolak dengan kalimat tentang apa yang ditunggu. */
export function requireTransisi(
  status: StatusKeputusan,
  aksi: AksiKeputusan,
  pelaku: PelakuKeputusan,
  keadaan: readonly KeadaanTransisi[] = [],
): StatusKeputusan {
  const ke = canTransition(status, aksi, pelaku, keadaan)
  if (ke === null) throw new AppError('RULE_VIOLATED', `Belum dapat dicatat. ${BELUM[status]}`)
  return ke
}

/** Ditolak bila yang bertindak adalah orang yang ditemukan itu sendiri. */
export function refuseDiriSendiri(viewer: Viewer, orangId: string): void {
  if (orangId === viewer.orangId)
    throw new AppError('RULE_VIOLATED', 'Langkah atas diri sendiri diambil orang lain.')
}
