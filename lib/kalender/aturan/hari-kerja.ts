import { addHari, hariMinggu, nomorHari, type Tanggal } from '../../core/tanggal.ts'

/** True from Monday to Friday: the working week where an office has given no calendar. */
export function isSeninSampaiJumat(tanggal: Tanggal): boolean {
  return hariMinggu(tanggal) <= 5
}

/** Working days of a span (inclusive) without the holidays given. */
export function listHariKerja(mulai: Tanggal, selesai: Tanggal, hariLibur: ReadonlySet<string>): Tanggal[] {
  const hasil: Tanggal[] = []
  for (let hari = mulai; hari <= selesai; hari = addHari(hari, 1)) {
    if (isSeninSampaiJumat(hari) && !hariLibur.has(hari)) hasil.push(hari)
  }
  return hasil
}

/** Position of a day among working days, null where it is none; neighbours differ by one. */
export type UrutanHariKerja = (tanggal: Tanggal) => number | null

/** Positions by the complete calendar given, or Monday to Friday where none is. */
export function createUrutanHariKerja(hariKerja?: readonly Tanggal[]): UrutanHariKerja {
  if (hariKerja === undefined) {
    return (tanggal) => {
      if (!isSeninSampaiJumat(tanggal)) return null
      // Day 4 (5 January 1970) was a Monday: five working days to every week since.
      const sejakSenin = nomorHari(tanggal) - 4
      const minggu = Math.floor(sejakSenin / 7)
      return minggu * 5 + (sejakSenin - minggu * 7)
    }
  }
  const urut = new Map([...new Set(hariKerja)].sort().map((hari, i) => [hari, i]))
  return (tanggal) => urut.get(tanggal) ?? null
}
