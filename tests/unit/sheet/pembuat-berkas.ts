import { crc32, deflateRawSync } from 'node:zlib'
import { BATAS_BAKU } from '../../../lib/server/sheet/batas.ts'
import { buatBukuKerja } from '../../../lib/server/sheet/buku-kerja.ts'
import type { BukuKerja, OpsiBaca } from '../../../lib/server/sheet/jenis.ts'
import { uraiBerkas } from '../../../lib/server/sheet/urai.ts'

/** What readWorkbook does, without the thread of its own: starting a hundred of them takes most of a minute. */
export async function bacaBuku(b: Buffer, opsi: OpsiBaca = {}): Promise<BukuKerja> {
  return buatBukuKerja(await uraiBerkas(b, { ...BATAS_BAKU, ...opsi }))
}

export type BagianUji = {
  nama: string
  isi: Buffer | string
  /** What the directory claims instead of the truth. */
  terbuka?: number
  terpadat?: number
  crc?: number
  bendera?: number
  metode?: number
  letak?: number
  /** Level of deflate; 0 keeps the ratio at one. */
  level?: number
  /** Already deflated bytes. */
  padat?: Buffer
}

/** A ZIP built by hand, so that every field of its directory may lie. */
export function buatZip(daftar: readonly BagianUji[]): Buffer {
  const badan: Buffer[] = []
  const direktori: Buffer[] = []
  let letak = 0
  for (const bagian of daftar) {
    const isi = Buffer.from(bagian.isi)
    const metode = bagian.metode ?? 8
    const padat = bagian.padat ?? (metode === 0 ? isi : deflateRawSync(isi, { level: bagian.level ?? 6 }))
    const nama = Buffer.from(bagian.nama)
    const kepala = Buffer.alloc(30)
    kepala.writeUInt32LE(0x04034b50, 0)
    kepala.writeUInt16LE(nama.length, 26)
    const entri = Buffer.alloc(46)
    entri.writeUInt32LE(0x02014b50, 0)
    entri.writeUInt16LE(bagian.bendera ?? 0, 8)
    entri.writeUInt16LE(metode, 10)
    entri.writeUInt32LE(bagian.crc ?? crc32(isi), 16)
    entri.writeUInt32LE(bagian.terpadat ?? padat.length, 20)
    entri.writeUInt32LE(bagian.terbuka ?? isi.length, 24)
    entri.writeUInt16LE(nama.length, 28)
    entri.writeUInt32LE(bagian.letak ?? letak, 42)
    badan.push(kepala, nama, padat)
    direktori.push(entri, nama)
    letak += 30 + nama.length + padat.length
  }
  const tengah = Buffer.concat(direktori)
  const akhir = Buffer.alloc(22)
  akhir.writeUInt32LE(0x06054b50, 0)
  akhir.writeUInt16LE(daftar.length, 8)
  akhir.writeUInt16LE(daftar.length, 10)
  akhir.writeUInt32LE(tengah.length, 12)
  akhir.writeUInt32LE(letak, 16)
  return Buffer.concat([...badan, tengah, akhir])
}

const NS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

type IsiBuku = {
  /** XML of each sheet's sheetData and what follows it. */
  lembar: readonly string[]
  namaLembar?: readonly string[]
  bersama?: string
  gaya?: string
  properti?: string
  tambahan?: readonly BagianUji[]
  ubahLembar?: Partial<BagianUji>
}

/** The parts of a workbook around the given sheet XML; `bagianBuku` lets a test change one before zipping. */
export function bagianBuku(isi: IsiBuku): BagianUji[] {
  const hubungan = isi.lembar.map(
    (_, i) => `<Relationship Id="r${i}" Type="${RELS}/worksheet" Target="worksheets/sheet${i}.xml"/>`,
  )
  return [
    {
      nama: '_rels/.rels',
      isi: `<Relationships><Relationship Id="a" Type="${RELS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      nama: 'xl/workbook.xml',
      isi: `<workbook xmlns="${NS}" xmlns:r="${RELS}">${isi.properti ?? ''}<sheets>${isi.lembar
        .map(
          (_, i) => `<sheet name="${isi.namaLembar?.[i] ?? `Data ${i}`}" sheetId="${i + 1}" r:id="r${i}"/>`,
        )
        .join('')}</sheets></workbook>`,
    },
    {
      nama: 'xl/_rels/workbook.xml.rels',
      isi: `<Relationships>${hubungan.join('')}<Relationship Id="s" Type="${RELS}/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="g" Type="${RELS}/styles" Target="styles.xml"/></Relationships>`,
    },
    ...(isi.bersama === undefined
      ? []
      : [{ nama: 'xl/sharedStrings.xml', isi: `<sst xmlns="${NS}">${isi.bersama}</sst>` }]),
    ...(isi.gaya === undefined ? [] : [{ nama: 'xl/styles.xml', isi: isi.gaya }]),
    ...isi.lembar.map((xml, i) => ({
      nama: `xl/worksheets/sheet${i}.xml`,
      isi: `<worksheet xmlns="${NS}">${xml}</worksheet>`,
      ...isi.ubahLembar,
    })),
    ...(isi.tambahan ?? []),
  ]
}

export function buatBuku(isi: IsiBuku): Buffer {
  return buatZip(bagianBuku(isi))
}

/** A workbook of one sheet with these rows of XML. */
export function buatLembar(baris: string, lain: Omit<IsiBuku, 'lembar'> = {}): Buffer {
  return buatBuku({ ...lain, lembar: [`<sheetData>${baris}</sheetData>`] })
}

export async function kumpulkan(aliran: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const potongan: Uint8Array[] = []
  for await (const potong of aliran) potongan.push(potong)
  return Buffer.concat(potongan)
}
