import type { KolamTeks } from './kolam-teks.ts'
import { dekodeEntitas } from './xml.ts'

const GARIS_BAWAH = 0x5f
const HURUF_X = 0x78
const APOSTROF = 0x27

/** Appends a piece of XML text to the text being built, decoded. */
export function tambahTeksXml(
  kolam: KolamTeks,
  b: Buffer,
  dari: number,
  sampai: number,
  entitas: boolean,
): void {
  if (!entitas) kolam.tambah(b, dari, sampai)
  else kolam.tambahString(dekodeEntitas(b.toString('utf8', dari, sampai)))
}

/**
 * Mends the text being built: `_x000D_` escapes are resolved (ECMA-376 part 1, 22.9.2.19; NUL and other control
 * characters become a space, for no database column takes them) and the apostrophe is dropped that offices and SIASN
 * write before digits or a formula sign to keep a text a text. A name such as 'Aisyiyah keeps its own.
 */
export function rapikanTeks(kolam: KolamTeks): void {
  const { bita, mulai, panjang } = kolam
  let perlu = bita[mulai] === APOSTROF && isAwalanDijaga(bita[mulai + 1])
  for (let i = mulai; !perlu && i + 6 < panjang; i += 1) {
    perlu = bita[i] === GARIS_BAWAH && bita[i + 1] === HURUF_X && bita[i + 6] === GARIS_BAWAH
  }
  if (!perlu) return
  const asal = bita.toString('utf8', mulai, panjang)
  kolam.batal()
  const tanpaApostrof = bita[mulai] === APOSTROF && isAwalanDijaga(bita[mulai + 1]) ? asal.slice(1) : asal
  kolam.tambahString(
    tanpaApostrof.replace(/_x([0-9a-f]{4})_/gi, (_, heksa: string) => {
      const kode = Number.parseInt(heksa, 16)
      if (kode === 9 || kode === 10) return String.fromCharCode(kode)
      return kode < 32 ? ' ' : String.fromCharCode(kode)
    }),
  )
}

function isAwalanDijaga(c: number | undefined): boolean {
  return c !== undefined && ((c >= 0x30 && c <= 0x39) || '=+-@\t\r'.includes(String.fromCharCode(c)))
}

/** Writes the Booleans of a sheet as its user sees them in a formula: TRUE and FALSE. */
export function rapikanBoolean(kolam: KolamTeks): void {
  const benar = kolam.bita[kolam.mulai] === 0x31
  kolam.batal()
  kolam.tambahString(benar ? 'TRUE' : 'FALSE')
}
