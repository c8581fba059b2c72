// Longer than usual: the fixed XML of a workbook's parts stands beside the code that fills it.
import type { JenisKolom, KolomTulis, LembarTulis, NilaiTulis } from './jenis.ts'
import { serialDariTanggal } from './tanggal-excel.ts'
import type { BagianBaru } from './zip-tulis.ts'

const KEPALA = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const NS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const NS_R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const NS_PAKET = 'http://schemas.openxmlformats.org/package/2006'
const TIPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const POTONG = 64 * 1024
const MAX_BARIS = 1_048_576
const MAX_HURUF = 32_767
const MAX_NAMA = 31

// Index into cellXfs below.
const GAYA = { judul: 1, teks: 2, angka: 3, rupiah: 4, tanggal: 5 } as const satisfies Record<
  JenisKolom | 'judul',
  number
>

const STYLES = `${KEPALA}<styleSheet xmlns="${NS}"><numFmts count="2"><numFmt numFmtId="164" formatCode="&quot;Rp&quot;#,##0"/><numFmt numFmtId="165" formatCode="dd\\-mm\\-yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8EEF4"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`

/** The parts of a .xlsx in the order in which they are written; sheets are produced as they are read. */
export function* bagianXlsx(daftar: readonly LembarTulis[]): Generator<BagianBaru> {
  const nama = namaLembar(daftar)
  const ke = daftar.map((_, i) => i + 1)
  yield teks(
    '[Content_Types].xml',
    `${KEPALA}<Types xmlns="${NS_PAKET}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TIPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TIPE}.styles+xml"/>${ke.map((i) => `<Override PartName="/xl/worksheets/sheet${i}.xml" ContentType="${TIPE}.worksheet+xml"/>`).join('')}</Types>`,
  )
  yield teks(
    '_rels/.rels',
    `${KEPALA}<Relationships xmlns="${NS_PAKET}/relationships"><Relationship Id="rId1" Type="${NS_R}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  )
  yield teks(
    'xl/workbook.xml',
    `${KEPALA}<workbook xmlns="${NS}" xmlns:r="${NS_R}"><sheets>${nama.map((satu, i) => `<sheet name="${lolos(satu)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
  )
  yield teks(
    'xl/_rels/workbook.xml.rels',
    `${KEPALA}<Relationships xmlns="${NS_PAKET}/relationships">${ke.map((i) => `<Relationship Id="rId${i}" Type="${NS_R}/worksheet" Target="worksheets/sheet${i}.xml"/>`).join('')}<Relationship Id="rId${daftar.length + 1}" Type="${NS_R}/styles" Target="styles.xml"/></Relationships>`,
  )
  yield teks('xl/styles.xml', STYLES)
  for (const [i, lembar] of daftar.entries()) {
    yield { nama: `xl/worksheets/sheet${i + 1}.xml`, isi: isiLembar(lembar) }
  }
}

function teks(nama: string, isi: string): BagianBaru {
  return { nama, isi: [Buffer.from(isi)] }
}

/** Names as Excel takes them: at most 31 characters, none of []:*?/\, not empty, each once. */
function namaLembar(daftar: readonly LembarTulis[]): string[] {
  const sudah = new Set<string>()
  return daftar.map((lembar, i) => {
    const bersih = lembar.nama
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/^'+|'+$/g, '')
      .trim()
    const dasar = bersih.slice(0, MAX_NAMA) || `Lembar ${i + 1}`
    let nama = dasar
    for (let n = 2; sudah.has(nama.toLowerCase()); n += 1) nama = `${dasar.slice(0, MAX_NAMA - 4)} (${n})`
    sudah.add(nama.toLowerCase())
    return nama
  })
}

async function* isiLembar(lembar: LembarTulis): AsyncGenerator<Buffer> {
  const { kolom } = lembar
  const huruf = kolom.map((_, i) => namaKolom(i))
  const terakhir = huruf.at(-1) ?? 'A'
  let s = `${KEPALA}<worksheet xmlns="${NS}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>${lebarKolom(kolom)}<sheetData><row r="1">`
  kolom.forEach((satu, i) => {
    s += selTeks(`${huruf[i]}1`, GAYA.judul, satu.judul)
  })
  s += '</row>'
  let nomor = 1
  for await (const baris of lembar.baris) {
    nomor += 1
    if (nomor > MAX_BARIS) throw new RangeError(`Lembar ${lembar.nama} melebihi ${MAX_BARIS} baris`)
    s += `<row r="${nomor}">`
    for (let i = 0; i < kolom.length; i += 1) {
      const nilai = baris[i]
      if (nilai !== null && nilai !== undefined && nilai !== '') {
        s += selIsi(`${huruf[i]}${nomor}`, kolom[i]?.jenis ?? 'teks', nilai)
      }
    }
    s += '</row>'
    if (s.length >= POTONG) {
      yield Buffer.from(s)
      s = ''
    }
  }
  const saringan = kolom.length === 0 ? '' : `<autoFilter ref="A1:${terakhir}${nomor}"/>`
  yield Buffer.from(`${s}</sheetData>${saringan}</worksheet>`)
}

function lebarKolom(kolom: readonly KolomTulis[]): string {
  if (kolom.length === 0) return ''
  // The column's own style, so that a NIP typed below the last row stays text as well.
  const isi = kolom.map((satu, i) => {
    const lebar = satu.lebar ?? Math.min(40, Math.max(10, satu.judul.length + 3))
    return `<col min="${i + 1}" max="${i + 1}" width="${lebar}" style="${GAYA[satu.jenis]}" customWidth="1"/>`
  })
  return `<cols>${isi.join('')}</cols>`
}

function selIsi(letak: string, jenis: JenisKolom, nilai: Exclude<NilaiTulis, null>): string {
  if (jenis === 'teks') return selTeks(letak, GAYA.teks, String(nilai))
  if (typeof nilai === 'number') {
    return Number.isFinite(nilai) ? `<c r="${letak}" s="${GAYA[jenis]}"><v>${nilai}</v></c>` : ''
  }
  const serial = jenis === 'tanggal' ? serialDariTanggal(nilai) : null
  if (serial !== null) return `<c r="${letak}" s="${GAYA.tanggal}"><v>${serial}</v></c>`
  return selTeks(letak, GAYA.teks, nilai)
}

/** A string cell: never a formula, whatever it starts with. */
function selTeks(letak: string, gaya: number, isi: string): string {
  const spasi = isi.trim() === isi ? '' : ' xml:space="preserve"'
  return `<c r="${letak}" s="${gaya}" t="inlineStr"><is><t${spasi}>${lolos(isi)}</t></is></c>`
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML takes no control characters, so they must be found.
const PERLU = /[<>&"\u0000-\u001f\ufffe\uffff]|_x[0-9a-f]{4}_|[\ud800-\udfff]/i
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
const TAK_SAH = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

function lolos(isi: string): string {
  if (isi.length <= MAX_HURUF && !PERLU.test(isi)) return isi
  const potong = isi.length > MAX_HURUF ? `${isi.slice(0, MAX_HURUF - 1)}…` : isi
  return potong
    .toWellFormed()
    .replace(TAK_SAH, '')
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '_x000D_')
}

/** Letters of a column (0 is A). */
export function namaKolom(kolom: number): string {
  let nama = ''
  for (let n = kolom + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    nama = String.fromCharCode(65 + ((n - 1) % 26)) + nama
  }
  return nama
}
