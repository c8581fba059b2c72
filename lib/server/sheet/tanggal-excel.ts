const MS_HARI = 86_400_000
// Serial 1 is 1 January 1900, but Excel counts a 29 February 1900 that never was, so the epoch moves by a day at 60.
const EPOK_1900 = Date.UTC(1899, 11, 30)
const EPOK_1904 = Date.UTC(1904, 0, 1)
const SERIAL_TERAKHIR = 2_958_465

/**
 * ISO day of an Excel serial number given as text; the time of day is dropped. Null where there is no such day
 * (not a number, negative, 29 February 1900, after 9999). Source: ECMA-376 part 1, 18.17.4.1.
 */
export function tanggalDariSerial(teks: string, sistem1904: boolean): string | null {
  if (teks.trim() === '') return null
  const hari = Math.floor(Number(teks))
  if (!Number.isFinite(hari) || hari < 0 || hari > SERIAL_TERAKHIR) return null
  if (sistem1904) {
    return hari + 1462 > SERIAL_TERAKHIR
      ? null
      : new Date(EPOK_1904 + hari * MS_HARI).toISOString().slice(0, 10)
  }
  if (hari < 1 || hari === 60) return null
  return new Date(EPOK_1900 + (hari < 60 ? hari + 1 : hari) * MS_HARI).toISOString().slice(0, 10)
}

/** Excel serial number (1900 system) of an ISO day, or null before 1 March 1900 and where the text is no day. */
export function serialDariTanggal(iso: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null
  const waktu = Date.parse(`${iso}T00:00:00Z`)
  if (Number.isNaN(waktu) || new Date(waktu).toISOString().slice(0, 10) !== iso) return null
  const serial = (waktu - EPOK_1900) / MS_HARI
  return serial >= 61 && serial <= SERIAL_TERAKHIR ? serial : null
}

const FORMAT_TANGGAL_BAKU = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58])

/** True where a number format shows a day (not merely a time); `kode` is the text of a format of the file's own. */
export function isFormatTanggal(id: number, kode: string | undefined): boolean {
  if (kode === undefined) return FORMAT_TANGGAL_BAKU.has(id)
  const bagian = kode.split(';', 1)[0] ?? ''
  const inti = bagian
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?![hms]+\])[^\]]*\]/gi, '')
    .toLowerCase()
  if (/general|[0#?]/.test(inti)) return false
  // A lone m is minutes beside hours or seconds, and a month otherwise; Indonesian Excel may write t (tahun), h (hari).
  return /[yd]/.test(inti) || (/m/.test(inti) && !/[hs]/.test(inti))
}
