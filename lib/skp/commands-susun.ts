// Lebih panjang dari biasanya: semua jalan lahirnya isi (draf, massal, simpan, perubahan, catatan) memakai pemeriksaan tujuan yang sama.
import type { Viewer } from '../akses/viewer.ts'
import { AppError } from '../core/errors.ts'
import { formatDaftar } from '../core/format.ts'
import type { Tanggal } from '../core/tanggal.ts'
import { reachPegawai } from '../pegawai/reach.ts'
import { getJam } from '../server/clock.ts'
import type { Tx } from '../server/db.ts'
import { publish } from '../server/outbox.ts'
import { describeBobot } from './aturan/isi.ts'
import type { PelakuSkp } from './aturan/transisi.ts'
import { submitManySkp } from './commands.ts'
import { insertIsi, replaceIsi } from './commands-isi.ts'
import { insertRiwayat, lockSatu, requirePelaku, requireTransisi, requireVersion } from './commands-versi.ts'
import { listPustaka, loadIsi } from './queries-isi.ts'
import { asPelaku } from './reach.ts'
import type { CommentInput, DraftInput, DraftManyInput, ReviseInput, SaveInput } from './schema.ts'

type Tujuan = {
  id: string
  orangId: string
  nama: string
  jabatanId: string | null
  pelaku: PelakuSkp
  berkontrak: boolean
  punyaVersi: boolean
}

/** Pegawai yang SKP-nya hendak disusun viewer; NOT_FOUND bila satu pun di luar jangkauan. */
async function getTujuan(
  tx: Tx,
  viewer: Viewer,
  pegawaiId: readonly string[],
  tahun: number,
  hariIni: Tanggal,
): Promise<Tujuan[]> {
  const reach = reachPegawai(viewer, 'p', 3, hariIni)
  const pelaku = asPelaku(viewer, 'p', 3 + reach.values.length, hariIni)
  const rows = await tx.sql<Omit<Tujuan, 'pelaku'> & { pelaku: PelakuSkp | null }>(
    `SELECT p.id, p.orang_id AS "orangId", o.nama, ${pelaku.clause} AS pelaku,
       (SELECT g.jabatan_id FROM penugasan g WHERE g.orang_id = p.orang_id AND g.jenis = 'DEFINITIF' AND g.mulai <= $3::date ORDER BY g.mulai DESC LIMIT 1) AS "jabatanId",
       EXISTS (SELECT 1 FROM perjanjian_kerja k WHERE k.pegawai_id = p.id AND k.mulai <= make_date($2, 12, 31) AND k.selesai >= make_date($2, 1, 1)) AS berkontrak,
       EXISTS (SELECT 1 FROM skp s JOIN versi_skp v ON v.skp_id = s.id WHERE s.pegawai_id = p.id AND s.tahun = $2) AS "punyaVersi"
     FROM pegawai p JOIN orang o ON o.id = p.orang_id WHERE p.id = ANY($1::uuid[]) AND ${reach.clause} ORDER BY o.nama`,
    [pegawaiId, tahun, hariIni, ...reach.values, ...pelaku.values],
  )
  if (rows.length === 0 || rows.length !== new Set(pegawaiId).size)
    throw new AppError('NOT_FOUND', 'Pegawai ini tidak ada atau di luar jangkauan Anda.')
  const tujuan = rows.map(requirePelaku)
  refuseSome(
    tujuan,
    ({ berkontrak }) => !berkontrak,
    'RULE_VIOLATED',
    `tidak mempunyai perjanjian kerja pada ${tahun}.`,
  )
  refuseSome(
    tujuan,
    ({ punyaVersi }) => punyaVersi,
    'CONFLICT',
    `sudah mempunyai SKP ${tahun}. Muat ulang halaman untuk melihatnya.`,
  )
  return tujuan
}

function refuseSome(
  tujuan: readonly Tujuan[],
  syarat: (satu: Tujuan) => boolean,
  kode: 'RULE_VIOLATED' | 'CONFLICT',
  kalimat: string,
): void {
  const kena = tujuan.filter(syarat).map(({ nama }) => nama)
  if (kena.length > 0) throw new AppError(kode, `${formatDaftar(kena)} ${kalimat}`)
}

/** Membuka versi pertama untuk orang-orang ini dalam dua pernyataan; mengembalikan id versi menurut pegawaiId. */
async function openVersi(
  tx: Tx,
  viewer: Viewer,
  tujuan: readonly Tujuan[],
  tahun: number,
): Promise<Map<string, string>> {
  const pegawaiId = tujuan.map(({ id }) => id)
  await tx.sql(
    `INSERT INTO skp (pegawai_id, tahun, sumber) SELECT id, $2, 'TITIAN' FROM unnest($1::uuid[]) AS t(id) ON CONFLICT (pegawai_id, tahun) DO NOTHING`,
    [pegawaiId, tahun],
  )
  const rows = await tx.sql<{ id: string; pegawaiId: string }>(
    `WITH baru AS (
       INSERT INTO versi_skp (skp_id, penyusun, diubah_oleh_id, diubah_pada)
       SELECT s.id, t.pelaku, $4, $5 FROM unnest($1::uuid[], $2::text[]) AS t(pegawai_id, pelaku)
       JOIN skp s ON s.pegawai_id = t.pegawai_id AND s.tahun = $3 ON CONFLICT DO NOTHING RETURNING id, skp_id)
     SELECT baru.id, s.pegawai_id AS "pegawaiId" FROM baru JOIN skp s ON s.id = baru.skp_id`,
    [pegawaiId, tujuan.map(({ pelaku }) => pelaku), tahun, viewer.orangId, await getJam()],
  )
  if (rows.length !== tujuan.length)
    throw new AppError('CONFLICT', 'Orang lain memulai SKP ini pada saat yang sama. Muat ulang halaman.')
  const versi = new Map(rows.map((row) => [row.pegawaiId, row.id]))
  await insertRiwayat(
    tx,
    viewer,
    tujuan.map(({ id, pelaku }) => ({
      versiId: versi.get(id) ?? '',
      dari: null,
      ke: 'DRAF' as const,
      pelaku,
    })),
    'draft',
    null,
  )
  return versi
}

/** Memulai draf satu orang: dari pustaka jabatannya, dari salinan SKP yang terjangkau, atau kosong. */
export async function draftSkp(
  tx: Tx,
  viewer: Viewer,
  input: DraftInput,
  hariIni: Tanggal,
): Promise<{ versiId: string; pegawaiId: string }> {
  const tujuan = await getTujuan(tx, viewer, [input.pegawaiId], input.tahun, hariIni)
  const [satu] = tujuan
  const versi = await openVersi(tx, viewer, tujuan, input.tahun)
  const versiId = versi.get(input.pegawaiId)
  if (!satu || !versiId) throw new AppError('NOT_FOUND', 'Pegawai ini tidak ada atau di luar jangkauan Anda.')
  if (input.sumber === 'PUSTAKA')
    await insertIsi(tx, [versiId], satu.jabatanId ? await listPustaka(satu.jabatanId, tx.sql) : [])
  if (input.sumber === 'SALINAN')
    await insertIsi(tx, [versiId], await loadSalinan(tx, viewer, input.dariVersiId, hariIni))
  await publish(tx, { peristiwa: 'skp.dibuat', isi: { versiId: [versiId], pegawaiId: [satu.id] } })
  return { versiId, pegawaiId: satu.id }
}

async function loadSalinan(tx: Tx, viewer: Viewer, dari: string | undefined, hariIni: Tanggal) {
  const reach = reachPegawai(viewer, 'p', 1, hariIni)
  const [ada] = await tx.sql<{ id: string }>(
    `SELECT v.id FROM versi_skp v JOIN skp s ON s.id = v.skp_id JOIN pegawai p ON p.id = s.pegawai_id WHERE v.id = $1 AND ${reach.clause}`,
    [dari || null, ...reach.values],
  )
  if (!ada) throw new AppError('NOT_FOUND', 'SKP yang disalin tidak ada atau di luar jangkauan Anda.')
  return (await loadIsi([ada.id], tx.sql)).get(ada.id) ?? []
}

/** Menulis isi yang sama bagi banyak orang, semuanya atau tidak satu pun; dengan `ajukan` langsung diajukan. */
export async function draftManySkp(
  tx: Tx,
  viewer: Viewer,
  input: DraftManyInput,
  hariIni: Tanggal,
): Promise<{ versiId: string[]; jumlah: number }> {
  const tujuan = await getTujuan(tx, viewer, input.pegawaiId, input.tahun, hariIni)
  // Tombol tambah, hapus, dan pindah tanpa skrip mengirim formulir ini juga; susunannya berubah, belum ada yang dikirim.
  if (input.langkah)
    throw new AppError(
      'INVALID_INPUT',
      'Susunannya berubah. Belum ada yang ditulis; yang Anda ketik tetap ada.',
    )
  if (tujuan.some(({ pelaku }) => pelaku === 'PEGAWAI'))
    throw new AppError('RULE_VIOLATED', 'SKP sendiri disusun satu per satu, bukan bersama SKP orang lain.')
  requireBobot(input)
  const versi = [...(await openVersi(tx, viewer, tujuan, input.tahun)).values()]
  await insertIsi(tx, versi, input.rencana)
  await publish(tx, {
    peristiwa: 'skp.dibuat',
    isi: { versiId: versi, pegawaiId: tujuan.map(({ id }) => id) },
  })
  if (input.ajukan === 'ya') await submitManySkp(tx, viewer, versi, hariIni)
  return { versiId: versi, jumlah: versi.length }
}

/** Bobot yang salah ditulis sekali menjadi puluhan draf yang tidak dapat diajukan, jadi ditolak sebelum satu pun ditulis. */
function requireBobot({ rencana }: DraftManyInput): void {
  const salah = describeBobot(rencana.flatMap(({ indikator }) => indikator.map(({ bobot }) => bobot)))
  if (salah)
    throw new AppError(
      'INVALID_INPUT',
      'Belum ada yang ditulis. Perbaiki bobotnya; yang sudah Anda ketik tetap ada.',
      {
        fieldErrors: { bobot: [salah] },
      },
    )
}

export type HasilSimpan = { version: number; pada: string; rencanaId: string[] }

/** Menyimpan isi draf. CONFLICT menyebut siapa dan pukul berapa bila orang lain lebih dahulu menyimpan. */
export async function saveSkp(
  tx: Tx,
  viewer: Viewer,
  input: SaveInput,
  hariIni: Tanggal,
): Promise<HasilSimpan> {
  const versi = await lockSatu(tx, viewer, input.versiId, hariIni)
  requireTransisi(versi, 'edit')
  await requireVersion(tx, viewer, versi, input.version)
  const rencanaId = await replaceIsi(tx, versi.id, input.rencana)
  const pada = await getJam()
  const rows = await tx.sql(
    `UPDATE versi_skp SET version = version + 1, diubah_oleh_id = $3, diubah_pada = $4
     WHERE id = $1 AND version = $2 AND status = 'DRAF' RETURNING id`,
    [versi.id, input.version, viewer.orangId, pada],
  )
  if (rows.length === 0)
    throw new AppError('CONFLICT', 'SKP ini baru saja diubah orang lain. Muat ulang halaman.')
  return { version: input.version + 1, pada: pada.toISOString(), rencanaId }
}

/** Membuka versi baru yang disalin dari yang berlaku; yang lama tetap berlaku sampai yang baru ditetapkan. */
export async function reviseSkp(
  tx: Tx,
  viewer: Viewer,
  input: ReviseInput,
  hariIni: Tanggal,
): Promise<{ versiId: string; nomor: number }> {
  const lama = await lockSatu(tx, viewer, input.versiId, hariIni)
  const ke = requireTransisi(lama, 'revise')
  await requireVersion(tx, viewer, lama, input.version)
  const [baru] = await tx.sql<{ id: string }>(
    `INSERT INTO versi_skp (skp_id, nomor, penyusun, diubah_oleh_id, diubah_pada)
     SELECT $1, $2, $3, $4, $5 WHERE NOT EXISTS (SELECT 1 FROM versi_skp WHERE skp_id = $1 AND nomor >= $2) ON CONFLICT DO NOTHING RETURNING id`,
    [lama.skpId, lama.nomor + 1, lama.pelaku, viewer.orangId, await getJam()],
  )
  if (!baru)
    throw new AppError('CONFLICT', 'Perubahan SKP ini sudah dibuka. Muat ulang halaman untuk melihatnya.')
  await insertIsi(tx, [baru.id], (await loadIsi([lama.id], tx.sql)).get(lama.id) ?? [])
  await insertRiwayat(
    tx,
    viewer,
    [{ versiId: baru.id, dari: lama.status, ke, pelaku: lama.pelaku }],
    'revise',
    input.alasan,
  )
  await publish(tx, { peristiwa: 'skp.dibuat', isi: { versiId: [baru.id], pegawaiId: [lama.pegawaiId] } })
  return { versiId: baru.id, nomor: lama.nomor + 1 }
}

/** Menulis catatan pada satu hasil kerja atau pada seluruh SKP; terbuka sampai SKP disetujui. */
export async function commentSkp(
  tx: Tx,
  viewer: Viewer,
  input: CommentInput,
  hariIni: Tanggal,
): Promise<{ versiId: string }> {
  const versi = await lockSatu(tx, viewer, input.versiId, hariIni)
  if (versi.status !== 'DRAF' && versi.status !== 'DIAJUKAN')
    throw new AppError('RULE_VIOLATED', 'SKP ini sudah disetujui, jadi catatannya ditutup.')
  const rows = await tx.sql(
    `INSERT INTO komentar_skp (versi_skp_id, rencana_id, orang_id, isi, pada)
     SELECT $1, $2::uuid, $3, $4, $5 WHERE $2::uuid IS NULL OR EXISTS (SELECT 1 FROM rencana_hasil_kerja WHERE id = $2::uuid AND versi_skp_id = $1) RETURNING id`,
    [versi.id, input.rencanaId || null, viewer.orangId, input.isi, await getJam()],
  )
  if (rows.length === 0)
    throw new AppError(
      'NOT_FOUND',
      'Hasil kerja yang Anda catat sudah dihapus. Tulis catatan pada seluruh SKP.',
    )
  await publish(tx, { peristiwa: 'skp.dicatat', isi: { versiId: versi.id, pegawaiId: versi.pegawaiId } })
  return { versiId: versi.id }
}
