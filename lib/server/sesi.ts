import { createHash, randomBytes } from 'node:crypto'
import { decode, encode } from 'next-auth/jwt'
import type { PeranViewer, Viewer } from '../akses/viewer.ts'
import type { Tx } from './db.ts'
import { readSql } from './db.ts'
import { env } from './env.ts'

export const UMUR_SESI_DETIK = 10 * 3600
const DIAM = '30 minutes'

/** Nama cookie: __Host- bila alamat publik https, karena peramban lain membuangnya. */
export function getNamaCookie(): string {
  return isHttps() ? '__Host-titian-sesi' : 'titian-sesi'
}

export function isHttps(): boolean {
  return env().TITIAN_ALAMAT.startsWith('https:')
}

function hash(rujukan: string): Buffer {
  return createHash('sha256').update(rujukan).digest()
}

/** Membuka sesi baru; mengembalikan token untuk cookie. Token hanya memuat rujukan acak 256 bit. */
export async function openSesi(tx: Tx, akunId: string): Promise<string> {
  const rujukan = randomBytes(32).toString('base64url')
  await tx.sql('INSERT INTO sesi (rujukan_hash, akun_id) VALUES ($1, $2)', [hash(rujukan), akunId])
  return encode({ token: { rujukan }, secret: env().NEXTAUTH_SECRET, maxAge: UMUR_SESI_DETIK })
}

async function readRujukan(token: string | undefined): Promise<string | null> {
  if (!token) return null
  try {
    const isi = await decode({ token, secret: env().NEXTAUTH_SECRET })
    return typeof isi?.rujukan === 'string' ? isi.rujukan : null
  } catch {
    return null
  }
}

type Baris = {
  akun_id: string
  orang_id: string
  nama: string
  peran: PeranViewer[]
  sandi_sementara: boolean
}

/** Orang di balik token, dibaca dari database pada setiap permintaan: menonaktifkan akun mengakhiri sesinya saat itu juga. */
export async function findViewer(token: string | undefined): Promise<Viewer | null> {
  const rujukan = await readRujukan(token)
  if (!rujukan) return null
  const [row] = await readSql<Baris>(
    `WITH s AS (
       UPDATE sesi SET terakhir_pada = now()
       WHERE rujukan_hash = $1 AND terakhir_pada < now() - interval '1 minute' AND terakhir_pada > now() - interval '${DIAM}'
         AND diakhiri_pada IS NULL)
     SELECT a.id AS akun_id, a.orang_id, a.sandi_sementara, concat_ws(', ', concat_ws(' ', o.gelar_depan, o.nama), o.gelar_belakang) AS nama,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('peran', p.peran, 'perangkatDaerahId', p.perangkat_daerah_id) ORDER BY p.peran), '[]')
        FROM peran_akun p WHERE p.akun_id = a.id) AS peran
     FROM sesi x JOIN akun a ON a.id = x.akun_id JOIN orang o ON o.id = a.orang_id
     WHERE x.rujukan_hash = $1 AND a.aktif AND x.diakhiri_pada IS NULL
       AND x.terakhir_pada > now() - interval '${DIAM}' AND x.dibuat_pada > now() - make_interval(secs => $2)`,
    [hash(rujukan), UMUR_SESI_DETIK],
  )
  if (!row) return null
  const viewer = { akunId: row.akun_id, orangId: row.orang_id, nama: row.nama, peran: row.peran }
  return row.sandi_sementara ? { ...viewer, wajibGantiSandi: true } : viewer
}

/** Mengakhiri satu sesi (keluar). */
export async function endSesi(tx: Tx, token: string | undefined): Promise<void> {
  const rujukan = await readRujukan(token)
  if (rujukan)
    await tx.sql('UPDATE sesi SET diakhiri_pada = now() WHERE rujukan_hash = $1 AND diakhiri_pada IS NULL', [
      hash(rujukan),
    ])
}

/** Mengakhiri semua sesi sebuah akun, atau beberapa: dipakai saat akun dinonaktifkan, peran atau sandi berubah. */
export async function endSemuaSesi(tx: Tx, akunId: string | readonly string[]): Promise<void> {
  await tx.sql(
    'UPDATE sesi SET diakhiri_pada = now() WHERE akun_id = ANY($1::uuid[]) AND diakhiri_pada IS NULL',
    [typeof akunId === 'string' ? [akunId] : akunId],
  )
}
