import { pecahan } from '../../../lib/laporan/aturan/contoh.ts'
import { addHariTeks } from '../tanggal.ts'

const dua = (n: number) => String(n).padStart(2, '0')

/** Instan pada jam kerja hari itu; `urutan` membedakan jamnya, tetap bagi benih yang sama. */
export function createJam(offset: string) {
  return (hari: string, benih: number, urutan: number): string => {
    const menit = Math.floor(pecahan(benih, urutan) * 7 * 60)
    return `${hari}T${dua(8 + Math.floor(menit / 60))}:${dua(menit % 60)}:00${offset}`
  }
}
export type Jam = ReturnType<typeof createJam>

/** Hari kerja pertama pada atau sesudah hari itu: Sabtu dan Minggu digeser ke Senin. */
export function geserKeHariKerja(hari: string): string {
  const minggu = new Date(`${hari}T00:00:00Z`).getUTCDay()
  return minggu === 6 ? addHariTeks(hari, 2) : minggu === 0 ? addHariTeks(hari, 1) : hari
}

/** Hari ke-`tanggal` bulan itu; bulan 13 berarti Januari tahun berikutnya. */
export function hariBulan(tahun: number, bulan: number, tanggal: number): string {
  return bulan > 12
    ? `${tahun + 1}-${dua(bulan - 12)}-${dua(tanggal)}`
    : `${tahun}-${dua(bulan)}-${dua(tanggal)}`
}
