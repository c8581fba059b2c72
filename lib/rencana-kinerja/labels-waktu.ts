import { formatTanggal } from '../core/format.ts'
import { parseTanggal, type Tanggal, tahunDari } from '../core/tanggal.ts'
import { formatJam } from './labels.ts'

/** Kapan terakhir tersimpan menurut zona wilayah: jamnya, didahului harinya bila bukan `hariIni` ("4 November, 12.21"). */
export function formatTersimpan(pada: Date, zona: string, hariIni: Tanggal): string {
  const jam = formatJam(pada, zona)
  const hari = parseTanggal(
    new Intl.DateTimeFormat('en-CA', { timeZone: zona, dateStyle: 'short' }).format(pada),
  )
  if (hari === hariIni) return jam
  const teks = formatTanggal(hari)
  return `${tahunDari(hari) === tahunDari(hariIni) ? teks.replace(/ \d{4}$/, '') : teks}, ${jam}`
}
