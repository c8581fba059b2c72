// Longer than usual: one small reader for each part of a workbook around its sheets, in the order in which they are needed.
import { GalatLembar } from './galat.ts'
import type { BatasBaca } from './jenis.ts'
import type { BukuKemas, LembarKemas } from './kemasan.ts'
import { KolamTeks } from './kolam-teks.ts'
import type { Hitungan } from './pengemas-lembar.ts'
import { isFormatTanggal } from './tanggal-excel.ts'
import { rapikanTeks, tambahTeksXml } from './teks-sel.ts'
import { bacaLembar } from './xlsx-lembar.ts'
import { PembacaXml, type PenangananXml } from './xml.ts'
import { type BagianZip, bukaBagian, listBagianZip } from './zip-baca.ts'

const DIAM = { tutup: () => {}, teks: () => {} }

/** Names of parts do not differ by case (ECMA-376 part 2, 6.3.5), and some programs write backslashes. */
function kunciNama(nama: string): string {
  return nama.replaceAll('\\', '/').toLowerCase()
}

/** A workbook being read: the file, its parts by name, and how to run one of them through a handler. */
class Buku {
  readonly #b: Buffer
  readonly #bagian: Map<string, BagianZip>

  constructor(b: Buffer) {
    this.#b = b
    this.#bagian = new Map(listBagianZip(b).map((bagian) => [kunciNama(bagian.nama), bagian]))
  }

  get nama(): string[] {
    return [...this.#bagian.keys()]
  }

  /** Bytes of all parts after inflating, as declared. */
  get terbuka(): number {
    return this.#bagian.values().reduce((jumlah, bagian) => jumlah + bagian.terbuka, 0)
  }

  get isBersandi(): boolean {
    return [...this.#bagian.values()].some((bagian) => bagian.bersandi)
  }

  async baca(nama: string, penangan: PenangananXml): Promise<void> {
    const bagian = this.#bagian.get(kunciNama(nama))
    if (bagian === undefined) throw new GalatLembar('RUSAK')
    const xml = new PembacaXml(penangan)
    await bukaBagian(this.#b, bagian, (potong) => xml.tulis(potong))
    xml.selesai()
  }

  punya(nama: string): boolean {
    return this.#bagian.has(kunciNama(nama))
  }
}

/** Reads a .xlsx into flat arrays; refuses hostile and broken ones. Throws GalatLembar. */
export async function bacaXlsx(b: Buffer, batas: BatasBaca): Promise<BukuKemas> {
  const buku = new Buku(b)
  periksaIsi(buku)
  const utama = (await bacaHubungan(buku, '')).find((h) => h.jenis === 'officeDocument')?.tujuan
  if (utama === undefined || !buku.punya(utama)) throw new GalatLembar('BUKAN_LEMBAR')
  const hubungan = await bacaHubungan(buku, utama)
  const { lembar: daftar, sistem1904 } = await bacaDaftarLembar(buku, utama)
  const kolam = new KolamTeks(buku.terbuka)
  const untuk = (jenis: string) => hubungan.find((h) => h.jenis === jenis)?.tujuan
  const jumlahBersama = await bacaTeksBersama(buku, untuk('sharedStrings'), kolam)
  const gayaTanggal = await bacaGayaTanggal(buku, untuk('styles'))
  const hitungan: Hitungan = { sel: 0, bitaTeks: 0 }
  const lembar: LembarKemas[] = []
  const sudah = new Set<string>()
  for (const satu of daftar) {
    const h = hubungan.find((calon) => calon.id === satu.id)
    // Chart and dialog sheets hold no cells.
    if (h === undefined || h.jenis !== 'worksheet') continue
    // Several sheets over one part would multiply the work behind the directory's back.
    if (sudah.has(h.tujuan)) throw new GalatLembar('RUSAK')
    sudah.add(h.tujuan)
    const { penangan, hasil } = bacaLembar({ ...satu, kolam, jumlahBersama, gayaTanggal, batas, hitungan })
    await buku.baca(h.tujuan, penangan)
    lembar.push(hasil())
  }
  return { jenis: 'xlsx', sistem1904, ...kolam.hasil(), lembar }
}

function periksaIsi(buku: Buku): void {
  const ada = (pola: RegExp) => buku.nama.some((nama) => pola.test(nama))
  if (buku.isBersandi) throw new GalatLembar('BERSANDI')
  if (ada(/vbaProject\.bin$|\/macrosheets\//i)) throw new GalatLembar('MAKRO')
  if (ada(/(^|\/)externalLinks\//i)) throw new GalatLembar('TAUTAN_LUAR')
  if (ada(/^xl\/workbook\.bin$/i)) throw new GalatLembar('XLSB')
  if (buku.punya('mimetype') && ada(/^content\.xml$/)) throw new GalatLembar('ODS')
  if (!buku.punya('_rels/.rels')) throw new GalatLembar('BUKAN_LEMBAR')
}

type Hubungan = { id: string; jenis: string; tujuan: string }

/** Relationships of a part ('' for the package), with targets as full names of parts. */
async function bacaHubungan(buku: Buku, bagian: string): Promise<Hubungan[]> {
  const potong = bagian.lastIndexOf('/') + 1
  const folder = bagian.slice(0, potong)
  const nama = `${folder}_rels/${bagian.slice(potong)}.rels`
  const daftar: Hubungan[] = []
  if (!buku.punya(nama)) return daftar
  await buku.baca(nama, {
    ...DIAM,
    buka: (tag, xml) => {
      if (tag !== 'Relationship' || xml.atribut('TargetMode') === 'External') return
      const tujuan = xml.atribut('Target') ?? ''
      daftar.push({
        id: xml.atribut('Id') ?? '',
        jenis: (xml.atribut('Type') ?? '').split('/').at(-1) ?? '',
        tujuan: new URL(tujuan, `file:///${folder}`).pathname.slice(1),
      })
    },
  })
  return daftar
}

async function bacaDaftarLembar(buku: Buku, utama: string) {
  const lembar: { id: string; nama: string; tersembunyi: boolean }[] = []
  let sistem1904 = false
  await buku.baca(utama, {
    ...DIAM,
    buka: (tag, xml) => {
      if (tag === 'workbookPr') sistem1904 = /^(1|true)$/.test(xml.atribut('date1904') ?? '')
      if (tag !== 'sheet') return
      lembar.push({
        id: xml.atribut('id') ?? '',
        nama: xml.atribut('name') ?? '',
        tersembunyi: (xml.atribut('state') ?? 'visible') !== 'visible',
      })
    },
  })
  return { lembar, sistem1904 }
}

/** Puts the shared texts into the pool as its first ones, so that their index is their number there. */
async function bacaTeksBersama(buku: Buku, nama: string | undefined, kolam: KolamTeks): Promise<number> {
  if (nama === undefined || !buku.punya(nama)) return 0
  let dalamTeks = false
  // Phonetic readings stand beside the text and are not part of it.
  let dalamFonetik = false
  await buku.baca(nama, {
    buka: (tag, _xml, kosong) => {
      if (tag === 'si' && kosong) kolam.tutup()
      if (tag === 'rPh' && !kosong) dalamFonetik = true
      if (tag === 't' && !kosong) dalamTeks = !dalamFonetik
    },
    tutup: (tag) => {
      if (tag === 't') dalamTeks = false
      if (tag === 'rPh') dalamFonetik = false
      if (tag !== 'si') return
      rapikanTeks(kolam)
      kolam.tutup()
    },
    teks: (b, dari, sampai, entitas) => {
      if (dalamTeks) tambahTeksXml(kolam, b, dari, sampai, entitas)
    },
  })
  return kolam.jumlah
}

/** Per cell style: 1 where its number format shows a day. */
async function bacaGayaTanggal(buku: Buku, nama: string | undefined): Promise<Uint8Array> {
  const format = new Map<number, string>()
  const gaya: number[] = []
  let dalamXfs = false
  if (nama === undefined || !buku.punya(nama)) return new Uint8Array(0)
  await buku.baca(nama, {
    ...DIAM,
    buka: (tag, xml, kosong) => {
      if (tag === 'numFmt') format.set(xml.atributBulat('numFmtId'), xml.atribut('formatCode') ?? '')
      if (tag === 'cellXfs') dalamXfs = !kosong
      if (tag === 'xf' && dalamXfs) gaya.push(xml.atributBulat('numFmtId'))
    },
    tutup: (tag) => {
      if (tag === 'cellXfs') dalamXfs = false
    },
  })
  return Uint8Array.from(gaya, (id) => (isFormatTanggal(id, format.get(id)) ? 1 : 0))
}
