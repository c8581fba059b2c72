import { isAppError } from '../core/errors.ts'
import { readSql, withTransaction } from '../server/db.ts'
import { log } from '../server/log.ts'
import {
  evaluateBaris,
  findPutaranBerjalan,
  listBahan,
  type PutaranBerjalan,
  sealPutaran,
  writePotongan,
} from './commands-putaran.ts'

const POTONGAN = 1_000
const KUNCI = 7_204_021

type OpsiPutaran = { potongan?: number; sesudahPotongan?: () => void }

/**
 * Meneruskan satu putaran sampai disegel; boleh dipanggil berapa kali pun dan dari proses mana pun. Kunci penasihat menjaga satu
 * pelaksana; ia lepas sendiri bila prosesnya mati. Mengembalikan hash, atau null bila dikerjakan proses lain atau sudah selesai.
 */
export async function runPutaran(putaranId: string, opsi: OpsiPutaran = {}): Promise<string | null> {
  // Kunci setingkat transaksi, bukan sesi: tetap benar di belakang PgBouncer. Transaksinya tidak menulis apa pun.
  return withTransaction(async (penjaga) => {
    await penjaga.sql('SET LOCAL idle_in_transaction_session_timeout = 0')
    const [kunci] = await penjaga.sql<{ dapat: boolean }>(
      'SELECT pg_try_advisory_xact_lock($1, hashtext($2)) AS dapat',
      [KUNCI, putaranId],
    )
    if (!kunci?.dapat) return null
    const putaran = await findPutaranBerjalan(putaranId)
    if (!putaran) return null
    await evaluateSemua(putaran, opsi)
    return withTransaction((tx) => sealPutaran(tx, putaranId))
  })
}

/** Potongan berikut dibaca dan dihitung selagi yang sebelumnya ditulis: database dan aturan bekerja bersamaan. */
async function evaluateSemua(
  putaran: PutaranBerjalan,
  { potongan = POTONGAN, sesudahPotongan }: OpsiPutaran,
): Promise<void> {
  let baris = await listBahan(putaran.id, null, potongan)
  let tulisan: Promise<void> = Promise.resolve()
  while (baris.length > 0) {
    const berikut = listBahan(putaran.id, baris.at(-1)?.pegawai_id ?? null, potongan)
    // Yang gagal lebih dulu dilempar oleh await di bawah; yang satunya tidak boleh menjatuhkan proses.
    berikut.catch(() => {})
    const hasil = evaluateBaris(putaran, baris)
    await tulisan
    tulisan = withTransaction((tx) => writePotongan(tx, putaran.id, hasil)).then(() => sesudahPotongan?.())
    tulisan.catch(() => {})
    baris = await berikut
  }
  await tulisan
}

/** Meneruskan semua putaran yang terputus; dipanggil saat server mulai. Galat dicatat, server tetap berjalan. */
export async function resumePutaran(): Promise<void> {
  const rows = await readSql<{ id: string }>("SELECT id FROM putaran WHERE status = 'BERJALAN' ORDER BY id")
  for (const { id } of rows) await continuePutaran(id)
}

const PERCOBAAN = 8
const jeda = (ms: number) => new Promise<void>((selesai) => setTimeout(selesai, ms))

/**
 * Seperti `runPutaran`, untuk dipanggil tanpa menunggu: tidak pernah melempar. Database yang sedang mati ditunggu dengan jeda yang
 * memanjang; penolakan aturan tidak diulang.
 */
export async function continuePutaran(putaranId: string): Promise<void> {
  for (let percobaan = 1; ; percobaan += 1) {
    try {
      const hash = await runPutaran(putaranId)
      if (hash) log.info({ putaranId, hash }, 'putaran disegel')
      return
    } catch (error) {
      if (isAppError(error) || percobaan === PERCOBAAN) {
        log.error({ putaranId, err: error }, 'putaran terhenti; dilanjutkan saat server mulai lagi')
        return
      }
      log.warn({ putaranId, percobaan, err: error }, 'putaran terputus, dicoba lagi')
      await jeda(Math.min(30_000, 250 * 2 ** percobaan))
    }
  }
}
