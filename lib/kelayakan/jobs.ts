import { getPool, readSql, withTransaction } from '../server/db.ts'
import { log } from '../server/log.ts'
import {
  type BarisBahan,
  evaluatePotongan,
  findPutaranBerjalan,
  listBahan,
  type PutaranBerjalan,
  sealPutaran,
} from './commands-putaran.ts'

const POTONGAN = 2_000
const KUNCI = 7_204_021

/**
 * Meneruskan satu putaran sampai disegel; boleh dipanggil berapa kali pun dan dari proses mana pun. Kunci penasihat menjaga satu
 * pelaksana; ia lepas sendiri bila prosesnya mati. Mengembalikan hash, atau null bila dikerjakan proses lain atau sudah selesai.
 */
export async function runPutaran(
  putaranId: string,
  opsi: { potongan?: number; sesudahPotongan?: () => void } = {},
): Promise<string | null> {
  const penjaga = await getPool().connect()
  let rusak: Error | undefined
  try {
    const { rows } = await penjaga.query<{ dapat: boolean }>(
      'SELECT pg_try_advisory_lock($1, hashtext($2)) AS dapat',
      [KUNCI, putaranId],
    )
    if (!rows[0]?.dapat) return null
    try {
      const putaran = await findPutaranBerjalan(putaranId)
      if (!putaran) return null
      await evaluateSemua(putaran, opsi)
      return await withTransaction((tx) => sealPutaran(tx, putaranId))
    } finally {
      await penjaga
        .query('SELECT pg_advisory_unlock($1, hashtext($2))', [KUNCI, putaranId])
        .catch((error: Error) => {
          rusak = error
        })
    }
  } finally {
    penjaga.release(rusak)
  }
}

/** Potongan berikut dibaca selagi yang ini ditulis: database dan aturan bekerja bersamaan. */
async function evaluateSemua(
  putaran: PutaranBerjalan,
  { potongan = POTONGAN, sesudahPotongan }: { potongan?: number; sesudahPotongan?: () => void },
): Promise<void> {
  let baris: BarisBahan[] = await listBahan(putaran.id, null, potongan)
  while (baris.length > 0) {
    const sekarang = baris
    const [berikut] = await Promise.all([
      listBahan(putaran.id, sekarang.at(-1)?.pegawai_id ?? null, potongan),
      withTransaction((tx) => evaluatePotongan(tx, putaran, sekarang)),
    ])
    sesudahPotongan?.()
    baris = berikut
  }
}

/** Meneruskan semua putaran yang terputus; dipanggil saat server mulai. Galat dicatat, server tetap berjalan. */
export async function resumePutaran(): Promise<void> {
  const rows = await readSql<{ id: string }>("SELECT id FROM putaran WHERE status = 'BERJALAN' ORDER BY id")
  for (const { id } of rows) await continuePutaran(id)
}

/** Seperti `runPutaran`, untuk dipanggil tanpa menunggu: tidak pernah melempar. */
export async function continuePutaran(putaranId: string): Promise<void> {
  try {
    const hash = await runPutaran(putaranId)
    if (hash) log.info({ putaranId, hash }, 'putaran disegel')
  } catch (error) {
    log.error({ putaranId, err: error }, 'putaran terhenti; dilanjutkan saat server mulai lagi')
  }
}
