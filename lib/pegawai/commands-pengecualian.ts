import { narrowViewer } from '../akses/izin.ts'
import type { Viewer } from '../akses/viewer.ts'
import { AppError } from '../core/errors.ts'
import { formatBulan } from '../core/format.ts'
import type { Tanggal } from '../core/tanggal.ts'
import type { Tx } from '../server/db.ts'
import { canUbahBulanFinal, reachPegawai } from './reach.ts'
import type { HapusPengecualianInput, TambahPengecualianInput } from './schema-pengecualian.ts'

/** Nilai bulan yang keluar dari hitungan, atau masuk lagi, karena pengecualiannya berubah. */
export type NilaiTerkena = {
  pegawaiId: string
  nama: string
  bulan: number
  /** Sebagaimana tersimpan, dua desimal. */
  capaian: string | null
  ratingPerilaku: string | null
  final: boolean
}

/** Nilai bulan-bulan itu, terkunci sampai selesai. RULE_VIOLATED bila ada yang final dan viewer bukan BKPSDM. */
async function lockNilai(
  tx: Tx,
  viewer: Viewer,
  { pegawaiId, tahun, bulan }: { pegawaiId: readonly string[]; tahun: number; bulan: readonly number[] },
): Promise<NilaiTerkena[]> {
  const nilai = await tx.sql<NilaiTerkena>(
    `SELECT n.pegawai_id AS "pegawaiId", o.nama, n.bulan, n.capaian, n.rating_perilaku AS "ratingPerilaku", n.final
     FROM penilaian_bulan n JOIN pegawai p ON p.id = n.pegawai_id JOIN orang o ON o.id = p.orang_id
     WHERE n.pegawai_id = ANY($1::uuid[]) AND n.tahun = $2 AND n.bulan = ANY($3::int[])
     ORDER BY o.nama, n.pegawai_id, n.bulan FOR UPDATE OF n`,
    [pegawaiId, tahun, bulan],
  )
  const final = nilai.find((satu) => satu.final)
  if (final && !canUbahBulanFinal(viewer))
    throw new AppError(
      'RULE_VIOLATED',
      `Nilai ${formatBulan(final.bulan)} ${tahun} bagi ${final.nama} sudah final; minta BKPSDM. Belum ada yang disimpan.`,
    )
  return nilai
}

async function requirePegawai(
  tx: Tx,
  viewer: Viewer,
  daftarId: readonly string[],
  hariIni: Tanggal,
): Promise<void> {
  const reach = reachPegawai(narrowViewer(viewer, 'pegawai:exclude'), 'p', 1, hariIni)
  const rows = await tx.sql<{ orang_id: string }>(
    `SELECT p.orang_id FROM pegawai p WHERE p.id = ANY($1::uuid[]) AND ${reach.clause}`,
    [daftarId, ...reach.values],
  )
  if (rows.length !== daftarId.length)
    throw new AppError('NOT_FOUND', 'Ada pegawai yang tidak ada dalam jangkauan Anda.')
  if (rows.some((row) => row.orang_id === viewer.orangId))
    throw new AppError('RULE_VIOLATED', 'Bulan Anda sendiri dikecualikan orang lain.')
}

/**
 * Mengecualikan bulan-bulan itu bagi orang-orang itu, dalam satu pernyataan dan utuh. Bulan yang sudah dikecualikan menolak semuanya
 * (CONFLICT menyebut siapa dan bulan apa), agar alasan yang lama tidak tertimpa diam-diam. RULE_VIOLATED untuk bulan yang nilainya sudah
 * final, kecuali bagi BKPSDM. `nilai` adalah nilai yang keluar dari hitungan.
 */
export async function addPengecualian(
  tx: Tx,
  viewer: Viewer,
  input: TambahPengecualianInput,
  hariIni: Tanggal,
): Promise<{ pegawaiId: string[]; bulan: number[]; jumlah: number; nilai: NilaiTerkena[] }> {
  const pegawaiId = [...new Set([input.pegawaiId].flat())]
  const bulan = [...new Set([input.bulan].flat())].sort((a, b) => a - b)
  await requirePegawai(tx, viewer, pegawaiId, hariIni)
  const [kembar] = await tx.sql<{ nama: string; bulan: number }>(
    `SELECT o.nama, x.bulan FROM pengecualian_bulan x JOIN pegawai p ON p.id = x.pegawai_id JOIN orang o ON o.id = p.orang_id
     WHERE x.pegawai_id = ANY($1::uuid[]) AND x.tahun = $2 AND x.bulan = ANY($3::int[]) ORDER BY o.nama, x.bulan LIMIT 1`,
    [pegawaiId, input.tahun, bulan],
  )
  if (kembar)
    throw new AppError(
      'CONFLICT',
      `${formatBulan(kembar.bulan)} ${input.tahun} sudah dikecualikan bagi ${kembar.nama}. Belum ada yang disimpan.`,
    )
  const nilai = await lockNilai(tx, viewer, { pegawaiId, tahun: input.tahun, bulan })
  const rows = await tx.sql(
    `INSERT INTO pengecualian_bulan (pegawai_id, tahun, bulan, jenis, alasan, pencatat_id)
     SELECT p, $2, b, $4, $5, $6 FROM unnest($1::uuid[]) p CROSS JOIN unnest($3::int[]) b RETURNING pegawai_id`,
    [pegawaiId, input.tahun, bulan, input.jenis, input.alasan, viewer.orangId],
  )
  return { pegawaiId, bulan, jumlah: rows.length, nilai }
}

/** Mengembalikan satu bulan menjadi bulan wajib; isi lamanya dikembalikan untuk jejak audit. NOT_FOUND bila tidak ada atau tidak terjangkau, RULE_VIOLATED bila nilainya final dan viewer bukan BKPSDM. */
export async function removePengecualian(
  tx: Tx,
  viewer: Viewer,
  input: HapusPengecualianInput,
  hariIni: Tanggal,
): Promise<{ jenis: string; alasan: string; nilai: NilaiTerkena[] }> {
  await requirePegawai(tx, viewer, [input.pegawaiId], hariIni)
  const { pegawaiId, tahun, bulan } = input
  const nilai = await lockNilai(tx, viewer, { pegawaiId: [pegawaiId], tahun, bulan: [bulan] })
  const [lama] = await tx.sql<{ jenis: string; alasan: string }>(
    'DELETE FROM pengecualian_bulan WHERE pegawai_id = $1 AND tahun = $2 AND bulan = $3 RETURNING jenis, alasan',
    [input.pegawaiId, input.tahun, input.bulan],
  )
  if (!lama)
    throw new AppError(
      'NOT_FOUND',
      `${formatBulan(input.bulan)} ${input.tahun} tidak dikecualikan, atau sudah dikembalikan.`,
    )
  return { ...lama, nilai }
}
