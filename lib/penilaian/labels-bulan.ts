import { formatBulan, formatTanggal } from '../core/format.ts'
import { akhirBulan, type Tanggal } from '../core/tanggal.ts'
import { type Bulan, isBulanBerakhir } from './aturan/bulan-wajib.ts'

/** Mengapa sebuah bulan belum dapat dinilai final pada `hariIni`, dan sejak kapan dapat; null bila sudah dapat. */
export function describeBelumBerakhir(saat: Bulan, hariIni: Tanggal): string | null {
  if (isBulanBerakhir(saat, hariIni)) return null
  return `${formatBulan(saat.bulan)} belum berakhir; nilainya diberikan mulai ${formatTanggal(akhirBulan(saat.tahun, saat.bulan))}.`
}
