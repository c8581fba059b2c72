import { log } from '../server/log.ts'
import { removeYatim } from './commands.ts'

/** Pembersihan berkala isi yang tidak tercatat; galat dicatat dan dicoba lagi pada giliran berikut. */
export async function cleanBerkas(): Promise<void> {
  try {
    const dibuang = await removeYatim()
    if (dibuang > 0) log.info({ dibuang }, 'isi berkas tanpa catatan dibuang')
  } catch (error) {
    log.warn({ err: error }, 'pembersihan berkas tertunda')
  }
}
