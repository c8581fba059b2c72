import type { Viewer } from '../akses/viewer.ts'
import { AppError } from '../core/errors.ts'
import type { Tanggal } from '../core/tanggal.ts'
import { joinPenilai, PENILAI_ID, PENILAI_KAPASITAS } from '../pegawai/reach.ts'
import { loadPihak } from '../penugasan/queries.ts'
import type { KapasitasPenilai, Pihak } from '../penugasan/schema.ts'
import { computeSidikBeku } from '../server/beku.ts'
import { getJam } from '../server/clock.ts'
import type { Tx } from '../server/db.ts'
import type { VersiKu } from './commands-versi.ts'
import type { IsiRencana } from './queries-isi.ts'
import { type BekuSkp, bekuSkpSchema } from './schema-beku.ts'

/** Membekukan kedua pihak dan isi tiap versi; viewer menjadi pejabat penilainya. */
export async function freezeVersi(
  tx: Tx,
  viewer: Viewer,
  daftar: readonly VersiKu[],
  isi: ReadonlyMap<string, readonly IsiRencana[]>,
  hariIni: Tanggal,
): Promise<void> {
  const pihak = await loadPihak([viewer.orangId, ...daftar.map(({ orangId }) => orangId)], hariIni, tx.sql)
  const sebagai = await loadSebagai(tx, viewer, daftar, hariIni)
  const beku = daftar.map((versi): BekuSkp => {
    const { mulai, selesai, kapasitas, menggantikan } = getSebagai(sebagai, versi)
    return bekuSkpSchema.parse({
      tahun: versi.tahun,
      periode: { mulai, selesai },
      pegawai: getPihak(pihak, versi.orangId),
      penilai: { ...getPihak(pihak, viewer.orangId), kapasitas, menggantikan },
      rencana: (isi.get(versi.id) ?? []).map(({ id: _, ...rencana }) => rencana),
      disetujui: hariIni,
    })
  })
  await writeBeku(tx, viewer, daftar, beku)
}

/** Pejabat penilai berganti sejak disetujui: viewer menjadi pihak pada salinan beku, isinya tetap. */
export async function refreezePenilai(
  tx: Tx,
  viewer: Viewer,
  daftar: readonly VersiKu[],
  hariIni: Tanggal,
): Promise<void> {
  const rows = await tx.sql<{ id: string; beku: unknown }>(
    'SELECT id, beku FROM versi_skp WHERE id = ANY($1::uuid[])',
    [daftar.map(({ id }) => id)],
  )
  const pihak = getPihak(await loadPihak([viewer.orangId], hariIni, tx.sql), viewer.orangId)
  const sebagai = await loadSebagai(tx, viewer, daftar, hariIni)
  const beku = daftar.map((versi): BekuSkp => {
    const { kapasitas, menggantikan } = getSebagai(sebagai, versi)
    const lama = bekuSkpSchema.parse(rows.find(({ id }) => id === versi.id)?.beku)
    return { ...lama, penilai: { ...pihak, kapasitas, menggantikan } }
  })
  await writeBeku(tx, viewer, daftar, beku)
}

function getPihak(pihak: ReadonlyMap<string, Pihak>, orangId: string): Pihak {
  const satu = pihak.get(orangId)
  if (!satu) throw new AppError('NOT_FOUND', 'Salah satu pihak SKP ini tidak tercatat lagi.')
  return satu
}

type Sebagai = {
  versiId: string
  kapasitas: KapasitasPenilai
  menggantikan: string | null
  mulai: string
  selesai: string
}

function getSebagai(sebagai: ReadonlyMap<string, Sebagai>, versi: VersiKu): Sebagai {
  const satu = sebagai.get(versi.id)
  if (!satu)
    throw new AppError('CONFLICT', `Pejabat penilai ${versi.nama} baru saja berganti. Muat ulang halaman.`)
  return satu
}

/** Dalam kapasitas apa viewer menilai tiap orang hari ini, dan masa SKP-nya: irisan tahun dengan perjanjian kerjanya. */
async function loadSebagai(
  tx: Tx,
  viewer: Viewer,
  daftar: readonly VersiKu[],
  hariIni: Tanggal,
): Promise<Map<string, Sebagai>> {
  const rows = await tx.sql<Sebagai>(
    `SELECT DISTINCT ON (b.id) b.id AS "versiId", ${PENILAI_KAPASITAS} AS kapasitas, CASE WHEN w.id IS NOT NULL THEN a.nama END AS menggantikan,
       greatest(coalesce(k.mulai, make_date(b.tahun, 1, 1)), make_date(b.tahun, 1, 1)) AS mulai,
       least(coalesce(k.selesai, make_date(b.tahun, 12, 31)), make_date(b.tahun, 12, 31)) AS selesai
     FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::int[]) AS b(id, orang_id, pegawai_id, tahun)
     ${joinPenilai('b.orang_id', '$6::date')}
     JOIN orang a ON a.id = h.atasan_id
     LEFT JOIN LATERAL (SELECT min(mulai) AS mulai, max(selesai) AS selesai FROM perjanjian_kerja
       WHERE pegawai_id = b.pegawai_id AND mulai <= make_date(b.tahun, 12, 31) AND selesai >= make_date(b.tahun, 1, 1)) k ON TRUE
     WHERE ${PENILAI_ID} = $5 ORDER BY b.id`,
    [
      daftar.map(({ id }) => id),
      daftar.map(({ orangId }) => orangId),
      daftar.map(({ pegawaiId }) => pegawaiId),
      daftar.map(({ tahun }) => tahun),
      viewer.orangId,
      hariIni,
    ],
  )
  return new Map(rows.map((row) => [row.versiId, row]))
}

async function writeBeku(
  tx: Tx,
  viewer: Viewer,
  daftar: readonly VersiKu[],
  beku: readonly BekuSkp[],
): Promise<void> {
  await tx.sql(
    `UPDATE versi_skp v SET beku = b.beku::jsonb, beku_hash = b.hash, penilai_id = $4, kapasitas_penilai = b.beku::jsonb -> 'penilai' ->> 'kapasitas',
       disetujui_pada = coalesce(v.disetujui_pada, $5)
     FROM unnest($1::uuid[], $2::text[], $3::bytea[]) AS b(id, beku, hash) WHERE v.id = b.id`,
    [
      daftar.map(({ id }) => id),
      beku.map((satu) => JSON.stringify(satu)),
      beku.map(computeSidikBeku),
      viewer.orangId,
      await getJam(),
    ],
  )
}
