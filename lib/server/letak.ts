import { existsSync } from 'node:fs'
import path from 'node:path'

/**
 * Letak satu berkas sumber di pohon kerja, juga di bawah bangunan produksi: pekerja (worker) dan templat dibaca dari sana, karena
 * pengemas tidak mengenalnya sebagai berkas tersendiri. TITIAN_ROOT adalah pohon itu bila server dijalankan dari tempat lain.
 */
export function findLetak(...bagian: readonly string[]): string {
  const akar = [process.env.TITIAN_ROOT, process.cwd()].filter((folder) => folder !== undefined)
  for (const folder of akar) {
    const letak = path.join(/* turbopackIgnore: true */ folder, ...bagian)
    if (existsSync(letak)) return letak
  }
  throw new Error(`${bagian.join('/')} tidak ditemukan di ${akar.join(' atau ')}; setel TITIAN_ROOT.`)
}
