import { formatTanggal } from '../core/format.ts'
import { parseTanggal, type Tanggal } from '../core/tanggal.ts'
import { getWilayah } from '../server/clock.ts'
import type { Tx } from '../server/db.ts'
import { env } from '../server/env.ts'
import { hashBanyakSandi, makeSandiPertama } from '../server/sandi.ts'
import { endSemuaSesi } from '../server/sesi.ts'
import { type LembarSlip, type Slip, UMUR_SLIP_HARI } from './schema-slip.ts'

type TanpaSandi = Omit<Slip, 'sandi'>
/** Selembar slip sebelum diketahui milik perangkat daerah mana. */
type Lembar = Omit<LembarSlip, 'perangkatDaerah'>

/** Saat kata sandi pertama berakhir: akhir hari ke-14 di zona wilayah, menurut jam sebenarnya. */
async function computeHingga(tx: Tx): Promise<{ saat: Date; hari: Tanggal }> {
  const { zona } = await getWilayah()
  const [row] = await tx.sql<{ saat: Date; hari: string }>(
    `SELECT (d + 1)::timestamp AT TIME ZONE $1 AS saat, d AS hari FROM (SELECT ((now() AT TIME ZONE $1)::date + $2::int) AS d) x`,
    [zona, UMUR_SLIP_HARI],
  )
  if (!row) throw new Error('tanggal berakhir tidak terhitung')
  return { saat: row.saat, hari: parseTanggal(row.hari) }
}

/** Slip dengan kata sandi pertama yang acak, hash-nya dalam urutan yang sama, dan kapan sandinya berakhir. */
async function makeSandi(tx: Tx, calon: readonly TanpaSandi[]) {
  const slip = calon.map((satu) => ({ ...satu, sandi: makeSandiPertama() }))
  const hash = await hashBanyakSandi(slip.map(({ sandi }) => sandi))
  const { saat, hari } = await computeHingga(tx)
  return { slip, hash, saat, hingga: formatTanggal(hari) }
}

const buildLembar = (slip: Slip[], hingga: string): Lembar => ({
  slip,
  alamat: env().TITIAN_ALAMAT,
  hingga,
  sisa: 0,
  peranDilengkapi: 0,
})

/** Akun pertama bagi yang belum punya, tanpa peran; slipnya hanya bagi yang akunnya sungguh baru, yang lama tetap dengan sandinya. */
export async function createAkun(tx: Tx, calon: readonly TanpaSandi[]): Promise<Lembar> {
  const { slip, hash, saat, hingga } = await makeSandi(tx, calon)
  const rows = await tx.sql<{ orang_id: string }>(
    `INSERT INTO akun (orang_id, nama_masuk, sandi_hash, sandi_sementara, sandi_hingga)
     SELECT orang_id, nama_masuk, sandi_hash, true, $4 FROM unnest($1::uuid[], $2::text[], $3::text[]) AS s(orang_id, nama_masuk, sandi_hash)
     ON CONFLICT DO NOTHING RETURNING orang_id`,
    [slip.map(({ orangId }) => orangId), slip.map(({ namaMasuk }) => namaMasuk), hash, saat],
  )
  const baru = new Set(rows.map((row) => row.orang_id))
  return buildLembar(
    slip.filter(({ orangId }) => baru.has(orangId)),
    hingga,
  )
}

/** Kata sandi pertama yang baru bagi akun-akun ini; yang lama tidak berlaku dan semua sesinya berakhir. */
export async function renewSandi(tx: Tx, calon: readonly TanpaSandi[]): Promise<Lembar> {
  const { slip, hash, saat, hingga } = await makeSandi(tx, calon)
  const akun = await tx.sql<{ id: string }>(
    `UPDATE akun a SET sandi_hash = s.sandi_hash, sandi_sementara = true, sandi_hingga = $3, gagal_berturut = 0, tunda_hingga = NULL,
       version = version + 1
     FROM unnest($1::uuid[], $2::text[]) AS s(orang_id, sandi_hash) WHERE a.orang_id = s.orang_id RETURNING a.id`,
    [slip.map(({ orangId }) => orangId), hash, saat],
  )
  await endSemuaSesi(
    tx,
    akun.map(({ id }) => id),
  )
  return buildLembar(slip, hingga)
}
