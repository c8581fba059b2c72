import { AppError } from './errors.ts'

/** An exact decimal: `angka` / 10^`skala`. */
export type Desimal = { readonly angka: bigint; readonly skala: number }

/** A printed figure of two decimals as whole hundredths (8571 is 85,71); exact in a JavaScript number. */
export type Perseratus = number

const POLA = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/

function refuse(teks: string): never {
  throw new AppError('INVALID_INPUT', `"${teks}" bukan angka.`, { galat: 'NILAI_TIDAK_SAH' })
}

/** The exact decimal that a number's shortest text (or the text itself) writes; refuses NaN and infinities. */
export function parseDesimal(nilai: number | string): Desimal {
  const teks = String(nilai)
  const cocok = POLA.exec(teks)
  if (cocok === null) return refuse(teks)
  const [, tanda = '', utuh = '0', pecahan = '', pangkat = '0'] = cocok
  const skala = pecahan.length - Number(pangkat)
  if (Math.abs(skala) > 400) return refuse(teks)
  const angka = BigInt(`${tanda}${utuh}${pecahan}`)
  return skala >= 0 ? { angka, skala } : { angka: angka * 10n ** BigInt(-skala), skala: 0 }
}

/** Sum of two decimals, exact. */
export function tambahDesimal(a: Desimal, b: Desimal): Desimal {
  const skala = Math.max(a.skala, b.skala)
  return { angka: naikkan(a, skala) + naikkan(b, skala), skala }
}

/** Order of two decimals by value: −1, 0 or 1. */
export function compareDesimal(a: Desimal, b: Desimal): -1 | 0 | 1 {
  const skala = Math.max(a.skala, b.skala)
  const kiri = naikkan(a, skala)
  const kanan = naikkan(b, skala)
  if (kiri === kanan) return 0
  return kiri < kanan ? -1 : 1
}

function naikkan(d: Desimal, skala: number): bigint {
  return d.angka * 10n ** BigInt(skala - d.skala)
}

/** Quotient rounded to the nearest whole number, halves up (towards +∞). `penyebut` > 0. */
export function bagiBulat(pembilang: bigint, penyebut: bigint): bigint {
  const dua = 2n * pembilang + penyebut
  const kali = 2n * penyebut
  const hasil = dua / kali
  return dua < 0n && dua % kali !== 0n ? hasil - 1n : hasil
}

/** A printed figure as a number; one too large to be held exactly is refused. */
function muatPerseratus(cetak: bigint): Perseratus {
  const hasil = Number(cetak)
  if (Number.isSafeInteger(hasil)) return hasil
  throw new AppError('INVALID_INPUT', 'Angka terlalu besar.', { galat: 'NILAI_TIDAK_SAH' })
}

/** `a` / `b` × 100 as a printed percentage, capped at `batas` before it is printed. `b` > 0. */
export function persenTerbatas(a: Desimal, b: Desimal, batas: Desimal): Perseratus {
  const pembilang = a.angka * 10n ** BigInt(b.skala) * 10_000n
  const penyebut = b.angka * 10n ** BigInt(a.skala)
  const batasPembilang = batas.angka * 100n
  const batasPenyebut = 10n ** BigInt(batas.skala)
  const melewati = pembilang * batasPenyebut > batasPembilang * penyebut
  return muatPerseratus(melewati ? bagiBulat(batasPembilang, batasPenyebut) : bagiBulat(pembilang, penyebut))
}

/** The printed figure of a decimal: rounded once, half up, to two decimals. */
export function cetakPerseratus(d: Desimal): Perseratus {
  return muatPerseratus(bagiBulat(d.angka * 100n, 10n ** BigInt(d.skala)))
}

/** Printed plain mean of printed figures, half up; the list is not empty. */
export function rerataPerseratus(daftar: readonly Perseratus[]): Perseratus {
  let jumlah = 0n
  for (const nilai of daftar) jumlah += BigInt(nilai)
  return Number(bagiBulat(jumlah, BigInt(daftar.length)))
}

/** Printed mean of printed figures weighted by percentages that total 100, half up. */
export function rerataBerbobot(daftar: readonly { nilai: Perseratus; bobot: Desimal }[]): Perseratus {
  let jumlah: Desimal = { angka: 0n, skala: 0 }
  for (const { nilai, bobot } of daftar) {
    jumlah = tambahDesimal(jumlah, { angka: BigInt(nilai) * bobot.angka, skala: bobot.skala })
  }
  return Number(bagiBulat(jumlah.angka, 100n * 10n ** BigInt(jumlah.skala)))
}

/** The number whose shortest text is the printed figure (8571 → 85.71). */
export function angkaDari(cetak: Perseratus): number {
  return cetak / 100
}

/** Whole hundredths of a number that came from outside, printed half up where it has more decimals. */
export function perseratusDari(nilai: number): Perseratus {
  // A number that is exactly the nearest one to whole hundredths needs no decimal text.
  const bulat = Math.round(nilai * 100)
  return bulat >= 0 && bulat / 100 === nilai && Number.isSafeInteger(bulat)
    ? bulat
    : cetakPerseratus(parseDesimal(nilai))
}
