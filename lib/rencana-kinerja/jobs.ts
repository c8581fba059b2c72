import type { Tanggal } from '../core/tanggal.ts'
import { appendAudit } from '../server/audit.ts'
import { getJam, today } from '../server/clock.ts'
import { withTransaction } from '../server/db.ts'
import { log } from '../server/log.ts'
import { lapseBulan } from './commands.ts'

let terakhir: Tanggal | undefined

/**
 * Memfinalkan bulan yang masa keberatannya lewat, sekali setiap hari wilayah berganti (juga ketika jam contoh digeser). Aman dipanggil
 * sesering apa pun dan dari banyak proses; galat dicatat dan dicoba lagi pada panggilan berikut.
 */
export async function lapseBulanHarian(): Promise<number> {
  try {
    const hariIni = await today()
    if (hariIni === terakhir) return 0
    const pada = await getJam()
    const jumlah = await withTransaction(async (tx) => {
      const n = await lapseBulan(tx, hariIni, pada)
      if (n > 0)
        await appendAudit(
          tx,
          'rencana.lapse',
          { akunId: null, orangId: null, peran: 'SISTEM', rujukan: `hari-${hariIni}` },
          { objek: 'rencana_bulan', rincian: { hariIni, jumlah: n } },
        )
      return n
    })
    terakhir = hariIni
    if (jumlah > 0) log.info({ jumlah, hariIni }, 'bulan difinalkan karena masa keberatan lewat')
    return jumlah
  } catch (error) {
    log.warn({ err: error }, 'memfinalkan bulan tertunda')
    return 0
  }
}
