// One file for all calendar arithmetic on purpose: the rules for days that do not exist must agree with each other.
import { AppError } from './errors.ts'

declare const merekTanggal: unique symbol

/** A calendar day without time or zone, as ISO text `YYYY-MM-DD`; text order is calendar order. */
export type Tanggal = string & { readonly [merekTanggal]: true }

const POLA = /^\d{4}-\d{2}-\d{2}$/
const HARI_BULAN_BIASA = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** True in a leap year of the Gregorian calendar. */
export function isKabisat(tahun: number): boolean {
  return (tahun % 4 === 0 && tahun % 100 !== 0) || tahun % 400 === 0
}

/** Number of days of a month (1–12). */
export function hariDalamBulan(tahun: number, bulan: number): number {
  return bulan === 2 && isKabisat(tahun) ? 29 : (HARI_BULAN_BIASA[bulan - 1] ?? 0)
}

/** True where the text is an existing day in the form `YYYY-MM-DD` (years 0001–9999). */
export function isTanggal(teks: string): teks is Tanggal {
  if (!POLA.test(teks)) return false
  const tahun = Number(teks.slice(0, 4))
  const bulan = Number(teks.slice(5, 7))
  const hari = Number(teks.slice(8, 10))
  return tahun >= 1 && bulan >= 1 && bulan <= 12 && hari >= 1 && hari <= hariDalamBulan(tahun, bulan)
}

/** The day written in the text, or null where it is none. */
export function tryParseTanggal(teks: unknown): Tanggal | null {
  return typeof teks === 'string' && isTanggal(teks) ? teks : null
}

/** The day written in the text; refuses an impossible one with INVALID_INPUT / NILAI_TIDAK_SAH. */
export function parseTanggal(teks: string): Tanggal {
  if (isTanggal(teks)) return teks
  throw new AppError(
    'INVALID_INPUT',
    `"${teks}" bukan tanggal yang ada; tulis tahun-bulan-hari, misalnya 2026-12-31.`,
    {
      galat: 'NILAI_TIDAK_SAH',
    },
  )
}

function dua(n: number): string {
  return n < 10 ? `0${n}` : String(n)
}

/** Text of a day whose parts are known to exist: only the range of the year is left to check. */
function susun(tahun: number, bulan: number, hari: number): Tanggal {
  const teks = `${tahun > 999 ? tahun : String(tahun).padStart(4, '0')}-${dua(bulan)}-${dua(hari)}`
  if (tahun >= 1 && isSepuluhHuruf(teks)) return teks
  throw new AppError('INVALID_INPUT', `Tahun ${tahun} di luar kalender yang dipakai (1–9999).`, {
    galat: 'NILAI_TIDAK_SAH',
  })
}

function isSepuluhHuruf(teks: string): teks is Tanggal {
  return teks.length === 10
}

/** The day made of year, month (1–12) and day; refuses one that does not exist. */
export function buatTanggal(tahun: number, bulan: number, hari: number): Tanggal {
  return parseTanggal(`${String(tahun).padStart(4, '0')}-${dua(bulan)}-${dua(hari)}`)
}

function angka(teks: string, awal: number, akhir: number): number {
  let hasil = 0
  for (let i = awal; i < akhir; i += 1) hasil = hasil * 10 + teks.charCodeAt(i) - 48
  return hasil
}

/** Calendar year of a day. */
export function tahunDari(tanggal: Tanggal): number {
  return angka(tanggal, 0, 4)
}

/** Month of a day, 1–12. */
export function bulanDari(tanggal: Tanggal): number {
  return angka(tanggal, 5, 7)
}

/** Day of the month of a day, 1–31. */
export function hariDari(tanggal: Tanggal): number {
  return angka(tanggal, 8, 10)
}

/** Running number of a day (1 January 1970 is 0); differences are days. */
export function nomorHari(tanggal: Tanggal): number {
  const bulan = bulanDari(tanggal)
  // Counting years from March puts the leap day at the end of the year.
  const tahun = bulan > 2 ? tahunDari(tanggal) : tahunDari(tanggal) - 1
  const bulanMaret = bulan > 2 ? bulan - 3 : bulan + 9
  const hariTahun = Math.floor((153 * bulanMaret + 2) / 5) + hariDari(tanggal) - 1
  const kabisat = Math.floor(tahun / 4) - Math.floor(tahun / 100) + Math.floor(tahun / 400)
  return tahun * 365 + kabisat + hariTahun - 719468
}

function dariNomorHari(nomor: number): Tanggal {
  const sejakMaret = nomor + 719468
  const abad = Math.floor(sejakMaret / 146097)
  const dalamAbad = sejakMaret - abad * 146097
  const tahunAbad = Math.floor(
    (dalamAbad -
      Math.floor(dalamAbad / 1460) +
      Math.floor(dalamAbad / 36524) -
      Math.floor(dalamAbad / 146096)) /
      365,
  )
  const dalamTahun = dalamAbad - (365 * tahunAbad + Math.floor(tahunAbad / 4) - Math.floor(tahunAbad / 100))
  const bulanMaret = Math.floor((5 * dalamTahun + 2) / 153)
  const hari = dalamTahun - Math.floor((153 * bulanMaret + 2) / 5) + 1
  const bulan = bulanMaret < 10 ? bulanMaret + 3 : bulanMaret - 9
  return susun(abad * 400 + tahunAbad + (bulan <= 2 ? 1 : 0), bulan, hari)
}

/** The day `n` calendar days later (earlier where negative). */
export function addHari(tanggal: Tanggal, n: number): Tanggal {
  const hari = hariDari(tanggal) + n
  const tahun = tahunDari(tanggal)
  const bulan = bulanDari(tanggal)
  // Within the same month no day number is needed; most steps are of one day.
  if (hari >= 1 && hari <= hariDalamBulan(tahun, bulan)) return susun(tahun, bulan, hari)
  return dariNomorHari(nomorHari(tanggal) + n)
}

/** The same day `n` months later; a day that does not exist gives the first of the following month. */
export function addBulan(tanggal: Tanggal, n: number): Tanggal {
  const urut = tahunDari(tanggal) * 12 + bulanDari(tanggal) - 1 + n
  const tahun = Math.floor(urut / 12)
  const bulan = urut - tahun * 12 + 1
  const hari = hariDari(tanggal)
  if (hari <= hariDalamBulan(tahun, bulan)) return susun(tahun, bulan, hari)
  return bulan === 12 ? susun(tahun + 1, 1, 1) : susun(tahun, bulan + 1, 1)
}

/** The same date `n` years later; 29 February gives 1 March in a year without it. */
export function addTahun(tanggal: Tanggal, n: number): Tanggal {
  return addBulan(tanggal, n * 12)
}

/** Whole months between two days: the greatest n with `mulai` + n months ≤ `akhir` (negative where akhir is earlier). */
export function hitungBulanUtuh(mulai: Tanggal, akhir: Tanggal): number {
  const selisih = (tahunDari(akhir) - tahunDari(mulai)) * 12 + bulanDari(akhir) - bulanDari(mulai)
  return hariDari(mulai) > hariDari(akhir) ? selisih - 1 : selisih
}

/** Days from `mulai` to `akhir` (0 on the same day, negative where akhir is earlier). */
export function selisihHari(mulai: Tanggal, akhir: Tanggal): number {
  return nomorHari(akhir) - nomorHari(mulai)
}

/** Last day of a month (1–12). */
export function akhirBulan(tahun: number, bulan: number): Tanggal {
  return susun(tahun, bulan, hariDalamBulan(tahun, bulan))
}

/** First day of a month (1–12). */
export function awalBulan(tahun: number, bulan: number): Tanggal {
  return susun(tahun, bulan, 1)
}

/** Day of the week: 1 Monday … 7 Sunday. */
export function hariMinggu(tanggal: Tanggal): number {
  const sisa = (nomorHari(tanggal) + 3) % 7
  return (sisa < 0 ? sisa + 7 : sisa) + 1
}

/** Order of two days for sorting: −1, 0 or 1. */
export function compareTanggal(a: Tanggal, b: Tanggal): -1 | 0 | 1 {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** The earlier of two days. */
export function minTanggal(a: Tanggal, b: Tanggal): Tanggal {
  return a <= b ? a : b
}

/** The later of two days. */
export function maxTanggal(a: Tanggal, b: Tanggal): Tanggal {
  return a >= b ? a : b
}

/** Number of days that two inclusive spans share; an open upper bound is null. */
export function hariBersama(
  a: { mulai: Tanggal; selesai: Tanggal },
  b: { mulai: Tanggal; selesai: Tanggal | null },
): number {
  const awal = maxTanggal(a.mulai, b.mulai)
  const akhir = b.selesai === null ? a.selesai : minTanggal(a.selesai, b.selesai)
  return awal > akhir ? 0 : selisihHari(awal, akhir) + 1
}
