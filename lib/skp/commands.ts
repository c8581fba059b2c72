// Lebih panjang dari biasanya: satu perbuatan dan pasangan massalnya berdampingan, agar tidak pernah berbeda aturan.
import type { Viewer } from '../akses/viewer.ts'
import { AppError } from '../core/errors.ts'
import type { Tanggal } from '../core/tanggal.ts'
import { getJam, getWilayah } from '../server/clock.ts'
import type { Tx } from '../server/db.ts'
import { listKekurangan } from './aturan/isi.ts'
import { freezeVersi, refreezePenilai } from './commands-beku.ts'
import {
  lockSatu,
  lockVersi,
  moveVersi,
  requireTransisi,
  requireVersion,
  type VersiKu,
} from './commands-versi.ts'
import { loadIsi } from './queries-isi.ts'
import type { ReturnInput, SignInput, StatusSkp, VersiInput } from './schema.ts'

export type HasilSkp = { versiId: string; status: StatusSkp }
export type HasilBanyak = { versiId: string[]; jumlah: number }

/** Isi yang lengkap, atau INVALID_INPUT dengan yang kurang: tanpa indikator, atau bobot yang jumlahnya bukan 100. */
async function requireLengkap(tx: Tx, daftar: readonly VersiKu[]) {
  const isi = await loadIsi(
    daftar.map(({ id }) => id),
    tx.sql,
  )
  for (const { id, nama } of daftar) {
    const kurang = listKekurangan(isi.get(id) ?? [])
    const [pertama] = Object.values(kurang).flat()
    if (pertama === undefined) continue
    const siapa = daftar.length > 1 ? `SKP ${nama}: ` : ''
    throw new AppError('INVALID_INPUT', `Belum dapat diteruskan. ${siapa}${pertama}`, { fieldErrors: kurang })
  }
  return isi
}

/** Satu versi yang masih seperti dilihat: dikunci, dipindahkan, dan dijawab dengan statusnya yang baru. */
async function moveSatu(
  tx: Tx,
  viewer: Viewer,
  { versiId, version }: VersiInput,
  hariIni: Tanggal,
  move: (daftar: readonly VersiKu[]) => Promise<StatusSkp[]>,
): Promise<HasilSkp> {
  const versi = await lockSatu(tx, viewer, versiId, hariIni)
  await requireVersion(tx, viewer, versi, version)
  const [status = versi.status] = await move([versi])
  return { versiId: versi.id, status }
}

async function submit(tx: Tx, viewer: Viewer, daftar: readonly VersiKu[]): Promise<StatusSkp[]> {
  for (const versi of daftar) requireTransisi(versi, 'submit')
  await requireLengkap(tx, daftar)
  return moveVersi(tx, viewer, daftar, 'submit')
}

/** Mengajukan satu draf yang tersimpan. */
export async function submitSkp(
  tx: Tx,
  viewer: Viewer,
  input: VersiInput,
  hariIni: Tanggal,
): Promise<HasilSkp> {
  return moveSatu(tx, viewer, input, hariIni, (daftar) => submit(tx, viewer, daftar))
}

/** Mengembalikan kepada pengajunya dengan alasan. */
export async function returnSkp(
  tx: Tx,
  viewer: Viewer,
  input: ReturnInput,
  hariIni: Tanggal,
): Promise<HasilSkp> {
  return moveSatu(tx, viewer, input, hariIni, (daftar) =>
    moveVersi(tx, viewer, daftar, 'return', input.alasan),
  )
}

/** Menyetujui satu SKP yang diajukan dan membekukan kedua pihak serta isinya. */
export async function approveSkp(
  tx: Tx,
  viewer: Viewer,
  input: VersiInput,
  hariIni: Tanggal,
): Promise<HasilSkp> {
  return moveSatu(tx, viewer, input, hariIni, (daftar) => approve(tx, viewer, daftar, hariIni))
}

async function approve(
  tx: Tx,
  viewer: Viewer,
  daftar: readonly VersiKu[],
  hariIni: Tanggal,
): Promise<StatusSkp[]> {
  for (const versi of daftar) requireTransisi(versi, 'approve')
  await freezeVersi(tx, viewer, daftar, await requireLengkap(tx, daftar), hariIni)
  return moveVersi(tx, viewer, daftar, 'approve')
}

/** Menandatangani satu SKP. Yang sudah ditandatangani orang yang sama tidak berubah lagi. */
export async function signSkp(
  tx: Tx,
  viewer: Viewer,
  input: SignInput,
  hariIni: Tanggal,
): Promise<HasilSkp & { ulangan: boolean; sidik: string }> {
  const versi = await lockSatu(tx, viewer, input.versiId, hariIni)
  const sudah = versi.pelaku === 'PEGAWAI' ? versi.sudahTtdPegawai : versi.sudahTtdPenilai
  if (sudah) return { versiId: versi.id, status: versi.status, ulangan: true, sidik: '' }
  const { status, sidik } = await sign(tx, viewer, [versi], hariIni)
  return { versiId: versi.id, status: status[0] ?? versi.status, ulangan: false, sidik: sidik[0] ?? '' }
}

/**
 * Tanda tangan dua pihak, urutan bebas: yang kedua menetapkan. Bila pejabat penilai berganti sejak disetujui, yang menandatangani
 * menjadi pihak pada salinan beku. Versi pertama yang ditetapkan memberi tanggal pada kepala SKP yang belum bertanggal.
 */
async function sign(tx: Tx, viewer: Viewer, daftar: readonly VersiKu[], hariIni: Tanggal) {
  for (const versi of daftar) requireTransisi(versi, 'sign')
  const berganti = daftar.filter(
    ({ pelaku, penilaiId }) => pelaku === 'ATASAN' && penilaiId !== viewer.orangId,
  )
  if (berganti.length > 0) await refreezePenilai(tx, viewer, berganti, hariIni)
  const pada = await getJam()
  const rows = await tx.sql<{ id: string; sidik: string }>(
    `UPDATE versi_skp v SET ttd_pegawai_pada = CASE WHEN b.pelaku = 'PEGAWAI' THEN $3 ELSE v.ttd_pegawai_pada END,
       ttd_penilai_pada = CASE WHEN b.pelaku = 'ATASAN' THEN $3 ELSE v.ttd_penilai_pada END
     FROM unnest($1::uuid[], $2::text[]) AS b(id, pelaku) WHERE v.id = b.id RETURNING v.id, encode(v.beku_hash, 'hex') AS sidik`,
    [daftar.map(({ id }) => id), daftar.map(({ pelaku }) => pelaku), pada],
  )
  const status = await moveVersi(tx, viewer, daftar, 'sign')
  const tetap = daftar.filter((_, i) => status[i] === 'DITETAPKAN').map(({ id }) => id)
  if (tetap.length > 0) await ratifyKepala(tx, tetap, hariIni)
  const sidikOf = new Map(rows.map((row) => [row.id, row.sidik]))
  return { status, sidik: daftar.map(({ id }) => sidikOf.get(id) ?? '') }
}

async function ratifyKepala(tx: Tx, versiId: readonly string[], hariIni: Tanggal): Promise<void> {
  const { zona } = await getWilayah()
  await tx.sql(
    `UPDATE skp s SET sumber = CASE WHEN s.tanggal_ditetapkan IS NULL THEN 'TITIAN' ELSE s.sumber END,
       tanggal_ttd_pegawai = coalesce(s.tanggal_ttd_pegawai, (v.ttd_pegawai_pada AT TIME ZONE $2)::date),
       tanggal_ttd_penilai = coalesce(s.tanggal_ttd_penilai, (v.ttd_penilai_pada AT TIME ZONE $2)::date),
       tanggal_ditetapkan = coalesce(s.tanggal_ditetapkan, $3::date)
     FROM versi_skp v WHERE v.id = ANY($1::uuid[]) AND s.id = v.skp_id`,
    [versiId, zona, hariIni],
  )
}

type Banyak = (tx: Tx, viewer: Viewer, daftar: readonly VersiKu[], hariIni: Tanggal) => Promise<unknown>

async function runBanyak(
  tx: Tx,
  viewer: Viewer,
  versiId: readonly string[],
  hariIni: Tanggal,
  perbuatan: Banyak,
): Promise<HasilBanyak> {
  const daftar = await lockVersi(tx, viewer, versiId, hariIni)
  await perbuatan(tx, viewer, daftar, hariIni)
  return { versiId: daftar.map(({ id }) => id), jumlah: daftar.length }
}

/** Mengajukan banyak draf sekaligus: semuanya atau tidak satu pun. */
export function submitManySkp(tx: Tx, viewer: Viewer, versiId: readonly string[], hariIni: Tanggal) {
  return runBanyak(tx, viewer, versiId, hariIni, submit)
}

/** Menyetujui banyak SKP yang diajukan: semuanya atau tidak satu pun. */
export function approveManySkp(tx: Tx, viewer: Viewer, versiId: readonly string[], hariIni: Tanggal) {
  return runBanyak(tx, viewer, versiId, hariIni, approve)
}

/** Menandatangani banyak SKP: semuanya atau tidak satu pun. */
export function signManySkp(tx: Tx, viewer: Viewer, versiId: readonly string[], hariIni: Tanggal) {
  return runBanyak(tx, viewer, versiId, hariIni, sign)
}
