import { type Tx, withTransaction } from './db.ts'
import { log } from './log.ts'

export type Peristiwa = { peristiwa: string; isi: Record<string, unknown> }
type Pelanggan = (tx: Tx, isi: Record<string, unknown>) => Promise<void>

declare global {
  // Next memuat instrumentation.ts dan aksi sebagai dua kumpulan modul; pelanggannya tetap satu daftar.
  var titianPelanggan: Map<string, Pelanggan[]> | undefined
}
globalThis.titianPelanggan ??= new Map()
const pelanggan = globalThis.titianPelanggan

/**
 * Mendaftarkan pelanggan satu peristiwa; dipanggil hanya dari instrumentation.ts.
 * @public
 */
export function subscribe(peristiwa: string, fn: Pelanggan): void {
  pelanggan.set(peristiwa, [...(pelanggan.get(peristiwa) ?? []), fn])
}

/** Menitipkan peristiwa dalam transaksi yang sama dengan perubahannya: keduanya terjadi atau tidak sama sekali. */
export async function publish(tx: Tx, { peristiwa, isi }: Peristiwa): Promise<void> {
  await tx.sql('INSERT INTO outbox (peristiwa, isi) VALUES ($1, $2)', [peristiwa, JSON.stringify(isi)])
}

/** Mengantar paling banyak `batas` peristiwa; yang gagal dicatat dan dicoba lagi sampai lima kali. */
export async function deliverOutbox(batas = 100): Promise<number> {
  return withTransaction(async (tx) => {
    const rows = await tx.sql<{ id: number; peristiwa: string; isi: Record<string, unknown> }>(
      `SELECT id, peristiwa, isi FROM outbox WHERE diproses_pada IS NULL AND percobaan < 5 ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED`,
      [batas],
    )
    for (const row of rows) {
      await tx.sql('SAVEPOINT antar')
      try {
        for (const fn of pelanggan.get(row.peristiwa) ?? []) await fn(tx, row.isi)
        await tx.sql('UPDATE outbox SET diproses_pada = now() WHERE id = $1', [row.id])
      } catch (error) {
        await tx.sql('ROLLBACK TO SAVEPOINT antar')
        await tx.sql('UPDATE outbox SET percobaan = percobaan + 1, galat = $2 WHERE id = $1', [
          row.id,
          String(error).slice(0, 500),
        ])
        log.error({ peristiwa: row.peristiwa, id: row.id, error }, 'peristiwa gagal diantar')
      }
    }
    return rows.length
  })
}
