import type { Tanggal } from '../core/tanggal.ts'
import { appendAudit } from '../server/audit.ts'
import { getJam, today } from '../server/clock.ts'
import { withTransaction } from '../server/db.ts'
import { log } from '../server/log.ts'
import { lapseTahun } from './commands-tahun.ts'

let terakhir: Tanggal | undefined

/**
 * Memfinalkan rating tahun yang masa keberatannya lewat, sekali setiap hari wilayah berganti (juga ketika jam contoh digeser). Aman
 * dipanggil sesering apa pun; galat dicatat dan dicoba lagi pada panggilan berikut.
 */
export async function lapseTahunHarian(): Promise<number> {
  try {
    const hariIni = await today()
    if (hariIni === terakhir) return 0
    const pada = await getJam()
    const jumlah = await withTransaction(async (tx) => {
      const n = await lapseTahun(tx, hariIni, pada)
      if (n > 0)
        await appendAudit(
          tx,
          'penilaian.lapse',
          { akunId: null, orangId: null, peran: 'SISTEM', rujukan: `hari-${hariIni}` },
          { objek: 'penilaian_tahun', rincian: { hariIni, jumlah: n } },
        )
      return n
    })
    terakhir = hariIni
    return jumlah
  } catch (error) {
    log.warn({ err: error }, 'memfinalkan rating tahun tertunda')
    return 0
  }
}
