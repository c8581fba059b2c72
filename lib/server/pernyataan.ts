import { createHash } from 'node:crypto'

/** Sekian kali dijalankan barulah disiapkan: kueri yang hanya sekali tidak meninggalkan rencana di koneksi. */
const BERULANG = 3
/** Tiap koneksi menyimpan rencananya sendiri; lebih dari ini dibiarkan tanpa nama. */
const PALING_BANYAK = 200
/** Teks yang diingat; kueri bersaringan dapat beragam. */
const TEKS_PALING_BANYAK = 2_000

/** Rencana yang baik bagi kata yang jarang buruk bagi yang umum: pencarian direncanakan menurut katanya. */
const PENCARIAN = /\bI?LIKE\b/

const dijalankan = new Map<string, number>()
const bernama = new Map<string, string>()

/**
 * Nama pernyataan siap pakai bagi teks SQL yang berulang, atau undefined. Merencanakan sambungan belasan tabel memakan puluhan milidetik,
 * menjalankannya satu; yang bernama direncanakan sekali per koneksi.
 */
export function findNamaPernyataan(text: string): string | undefined {
  const nama = bernama.get(text)
  if (nama || bernama.size >= PALING_BANYAK || PENCARIAN.test(text)) return nama
  const kali = (dijalankan.get(text) ?? 0) + 1
  if (kali < BERULANG) {
    if (dijalankan.size >= TEKS_PALING_BANYAK) dijalankan.clear()
    dijalankan.set(text, kali)
    return undefined
  }
  dijalankan.delete(text)
  const baru = createHash('sha256').update(text).digest('base64url')
  bernama.set(text, baru)
  return baru
}
