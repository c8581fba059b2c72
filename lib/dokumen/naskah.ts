import { formatAngka, formatDesimal, formatTanggal } from '../core/format.ts'
import type { Tanggal } from '../core/tanggal.ts'
import type { Wilayah } from '../server/clock.ts'

/** Keterangan yang sama di setiap dokumen yang disetujui di dalam Titian. */
export const CATATAN_ELEKTRONIK =
  'Disetujui secara elektronik di Titian pada saat yang tertulis; dokumen ini bukan tanda tangan elektronik tersertifikasi.'

/** Isian kosong pada formulir. */
export const KOSONG = '–'

/** Isian orang untuk kertas: kosong menjadi garis, kata yang sangat panjang (tautan) mendapat titik patah. */
export function formatIsian(teks: string | null): string {
  const rapi = (teks ?? '').replaceAll(/\s*\n\s*/g, '\n').trim()
  if (rapi === '') return KOSONG
  return rapi.replaceAll(/\S{24,}/gu, (kata) =>
    kata.replaceAll(/[/?&=_]+/g, '$&\u200b').replaceAll(/[^\u200b]{24}/gu, '$&\u200b'),
  )
}

/** Angka formulir: ribuan bertitik, paling banyak dua desimal, tanpa nol di ujung. */
export function formatAngkaFormulir(nilai: number | null): string {
  if (nilai === null) return KOSONG
  return Number.isInteger(nilai) ? formatAngka(nilai) : formatDesimal(nilai).replace(/,?0+$/, '')
}

/** Target atau realisasi dengan satuannya, seperti "12 laporan". */
export function formatUkuran(nilai: number | null, satuan: string): string {
  return nilai === null ? KOSONG : `${formatAngkaFormulir(nilai)} ${formatIsian(satuan)}`
}

/** "Pemerintah Kabupaten Hulu Sungai Tengah". */
export function formatPemerintah(wilayah: Wilayah): string {
  return /^pemerintah/i.test(wilayah.nama) ? wilayah.nama : `Pemerintah ${wilayah.nama}`
}

/** "Barabai, 8 Januari 2026"; tanpa ibu kota hanya tanggalnya. */
export function formatTempat(wilayah: Wilayah, tanggal: Tanggal): string {
  return [wilayah.ibuKota, formatTanggal(tanggal)].filter(Boolean).join(', ')
}

/** "8 Januari 2026 pukul 09.14 WITA" menurut zona wilayah. */
export function formatSaat(saat: Date, wilayah: Wilayah): string {
  const bagian = (opsi: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('id-ID', { timeZone: wilayah.zona, ...opsi }).format(saat)
  const tanggal = bagian({ day: 'numeric', month: 'long', year: 'numeric' })
  return `${tanggal} pukul ${bagian({ hour: '2-digit', minute: '2-digit' })} ${wilayah.singkatanZona}`
}
