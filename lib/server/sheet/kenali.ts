import { GalatLembar, type KodeGalatLembar } from './galat.ts'

const AWAL_ZIP = Buffer.from('PK')
const AWAL_EXE = Buffer.from('MZ')
const AWAL_OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex')

const BUKAN: readonly (readonly [Buffer, KodeGalatLembar])[] = [
  [Buffer.from('%PDF'), 'PDF'],
  [Buffer.from('Rar!'), 'BUKAN_LEMBAR'],
  [Buffer.from('7z\xbc\xaf', 'latin1'), 'BUKAN_LEMBAR'],
  [Buffer.from('\x1f\x8b', 'latin1'), 'BUKAN_LEMBAR'],
  [Buffer.from('\x89PNG', 'latin1'), 'BUKAN_LEMBAR'],
  [Buffer.from('\xff\xd8\xff', 'latin1'), 'BUKAN_LEMBAR'],
  [Buffer.from('{\\rtf'), 'BUKAN_LEMBAR'],
  [Buffer.from('\x7fELF', 'latin1'), 'BUKAN_LEMBAR'],
]

/**
 * Tells a ZIP (.xlsx) from text (.csv) by the content, never by the name of the file. Anything that is certainly
 * neither is refused with its own sentence. Throws GalatLembar.
 */
export function kenaliBerkas(b: Buffer): 'zip' | 'teks' {
  if (b.length === 0) throw new GalatLembar('KOSONG')
  if (mulaiDengan(b, AWAL_OLE)) {
    // An encrypted .xlsx is an old-style container holding a stream of this name.
    const terkunci = b.includes(Buffer.from('EncryptedPackage', 'utf16le'))
    throw new GalatLembar(terkunci ? 'BERSANDI' : 'XLS_LAMA')
  }
  for (const [awal, kode] of BUKAN) if (mulaiDengan(b, awal)) throw new GalatLembar(kode)
  if (mulaiDengan(b, AWAL_ZIP) && (b[2] === 3 || b[2] === 5 || b[2] === 7)) return 'zip'
  // Programs start with MZ; text may too (a name), but not with control bytes after it or with nothing else.
  if (mulaiDengan(b, AWAL_EXE) && !isTeks(b)) throw new GalatLembar('BUKAN_LEMBAR')
  const kepala = b.toString('latin1', 0, 512).trimStart().toLowerCase()
  if (/^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|table|meta|\?xml|style|head|div)/.test(kepala)) {
    throw new GalatLembar('HALAMAN_WEB')
  }
  return 'teks'
}

/** Some line of text rather than the bare mark. */
function isTeks(b: Buffer): boolean {
  return b.length > AWAL_EXE.length && !b.subarray(0, 512).some((bita) => bita < 0x09)
}

function mulaiDengan(b: Buffer, awal: Buffer): boolean {
  return b.subarray(0, awal.length).equals(awal)
}
