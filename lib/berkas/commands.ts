import { randomBytes } from 'node:crypto'
import { AppError } from '../core/errors.ts'
import { formatAngka } from '../core/format.ts'
import { readSql, type Tx } from '../server/db.ts'
import { listIsi, readIsi, removeIsi, writeIsi } from '../server/storage.ts'
import { findTipe, formatNamaBerkas } from './aturan/jenis.ts'
import { KUOTA_BITA, MAKS_BITA_BERKAS, type TipeBerkas } from './schema.ts'

export type BerkasMasuk = { nama: string; bytes: Uint8Array; sha256: Buffer }
export type BerkasBaru = { id: string; nama: string }

const BUKAN_BERKAS =
  'Isi berkas ini bukan PDF, JPEG, atau PNG, apa pun akhiran namanya. Pindai atau foto buktinya, lalu unggah lagi.'

/** Jenis sebenarnya sebuah unggahan; menolak yang kosong, terlalu besar, atau bukan PDF, JPEG, PNG menurut bita pertamanya. */
export function requireTipe(bytes: Uint8Array): TipeBerkas {
  if (bytes.length > MAKS_BITA_BERKAS)
    throw new AppError('INVALID_INPUT', 'Berkas lebih besar dari 5 MB. Perkecil fotonya atau bagi PDF-nya.')
  const tipe = findTipe(bytes)
  if (!tipe) throw new AppError('INVALID_INPUT', BUKAN_BERKAS)
  return tipe
}

/**
 * Menyimpan isi di bawah kunci acak, lalu mencatat barisnya: bila transaksinya batal, isinya menjadi yatim dan dibuang pembersihan.
 * Menolak di atas jatah pemilik. Siapa boleh membacanya diputuskan modul yang menautkannya.
 */
export async function createBerkas(
  tx: Tx,
  pemilikId: string,
  { nama, bytes, sha256 }: BerkasMasuk,
): Promise<BerkasBaru> {
  const tipe = requireTipe(bytes)
  // Dua unggahan bersamaan dari satu orang antre di sini, agar jatahnya tidak terlampaui berdua.
  await tx.sql('SELECT pg_advisory_xact_lock(7204031, hashtext($1))', [pemilikId])
  const [pakai] = await tx.sql<{ bita: number }>(
    'SELECT coalesce(sum(ukuran), 0)::bigint AS bita FROM berkas WHERE pemilik_id = $1',
    [pemilikId],
  )
  if ((pakai?.bita ?? 0) + bytes.length > KUOTA_BITA)
    throw new AppError(
      'RULE_VIOLATED',
      `Jatah ${formatAngka(KUOTA_BITA / 1024 / 1024)} MB Anda sudah penuh. Lepas bukti yang tidak dipakai, atau pakai tautan.`,
    )
  const kunci = `${randomBytes(1).toString('hex')}/${randomBytes(24).toString('hex')}`
  await writeIsi(kunci, bytes)
  const rapi = formatNamaBerkas(nama, tipe)
  const [row] = await tx.sql<{ id: string }>(
    'INSERT INTO berkas (nama, tipe, ukuran, sha256, kunci, pemilik_id) VALUES ($1, $2, $3, $4, $5, $6) RETURNING id',
    [rapi, tipe, bytes.length, sha256, kunci, pemilikId],
  )
  if (!row) throw new Error('baris berkas tidak tertulis')
  return { id: row.id, nama: rapi }
}

/** Menghapus catatan berkas; isinya dibuang pembersihan sesudah commit, agar pembatalan tidak kehilangan apa pun. */
export async function removeBerkas(tx: Tx, berkasId: string): Promise<void> {
  await tx.sql('DELETE FROM berkas WHERE id = $1', [berkasId])
}

/** Isi berkas yang jangkauannya sudah diperiksa pemanggil. */
export async function openBerkas(berkasId: string): Promise<{
  nama: string
  tipe: string
  isi: ReadableStream<Uint8Array>
}> {
  const [row] = await readSql<{ nama: string; tipe: string; kunci: string }>(
    'SELECT nama, tipe, kunci FROM berkas WHERE id = $1',
    [berkasId],
  )
  if (!row) throw new AppError('NOT_FOUND', 'Berkas ini tidak ada atau di luar jangkauan Anda.')
  return { nama: row.nama, tipe: row.tipe, isi: await readIsi(row.kunci) }
}

const UMUR_YATIM_MS = 60 * 60_000

/** Membuang isi tanpa catatan yang lebih tua dari satu jam (unggahan yang batal, bukti yang dilepas); mengembalikan banyaknya. */
export async function removeYatim(kini: Date = new Date(), umurMs: number = UMUR_YATIM_MS): Promise<number> {
  let dibuang = 0
  let potongan: string[] = []
  const buang = async () => {
    const rows = await readSql<{ kunci: string }>('SELECT kunci FROM berkas WHERE kunci = ANY($1)', [
      potongan,
    ])
    const tercatat = new Set(rows.map((row) => row.kunci))
    for (const kunci of potongan.filter((satu) => !tercatat.has(satu))) {
      await removeIsi(kunci)
      dibuang += 1
    }
    potongan = []
  }
  for await (const { kunci, diubah } of listIsi()) {
    if (kini.getTime() - diubah.getTime() < umurMs) continue
    potongan.push(kunci)
    if (potongan.length >= 500) await buang()
  }
  if (potongan.length > 0) await buang()
  return dibuang
}
