import type { Tanggal } from '../core/tanggal.ts'
import { appendAudit } from './audit.ts'
import { getJam, today } from './clock.ts'
import { type Tx, withTransaction } from './db.ts'
import { log } from './log.ts'

/**
 * Pekerjaan sekali setiap hari wilayah berganti (juga ketika jam contoh digeser), dengan satu jejak bila ada yang berubah. Yang
 * dikembalikan aman dipanggil sesering apa pun dan dari banyak proses: galat dicatat, dan hari itu dicoba lagi pada panggilan berikut.
 */
export function defineHarian(
  aksi: string,
  objek: string,
  run: (tx: Tx, hariIni: Tanggal, pada: Date) => Promise<number>,
): () => Promise<number> {
  let terakhir: Tanggal | undefined
  return async () => {
    try {
      const hariIni = await today()
      if (hariIni === terakhir) return 0
      const pada = await getJam()
      const jumlah = await withTransaction(async (tx) => {
        const n = await run(tx, hariIni, pada)
        if (n > 0)
          await appendAudit(
            tx,
            aksi,
            { akunId: null, orangId: null, peran: 'SISTEM', rujukan: `hari-${hariIni}` },
            { objek, rincian: { hariIni, jumlah: n } },
          )
        return n
      })
      terakhir = hariIni
      if (jumlah > 0) log.info({ aksi, jumlah, hariIni }, 'pekerjaan harian selesai')
      return jumlah
    } catch (error) {
      log.warn({ err: error, aksi }, 'pekerjaan harian tertunda')
      return 0
    }
  }
}
