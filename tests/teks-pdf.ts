import { inflateSync } from 'node:zlib'

type Objek = { kepala: string; aliran: Buffer | null }

/** Objek-objek satu PDF menurut nomornya; hanya bentuk yang ditulis pencetak kita (objek polos, FlateDecode). */
function readObjek(pdf: Uint8Array): Map<number, Objek> {
  const bytes = Buffer.from(pdf)
  const teks = bytes.toString('latin1')
  const hasil = new Map<number, Objek>()
  for (const cocok of teks.matchAll(/(\d+) 0 obj\b([\s\S]*?)(?:endobj|stream\r?\n)/g)) {
    const [semua, nomor = '', kepala = ''] = cocok
    const panjang = Number(/\/Length (\d+)/.exec(kepala)?.[1] ?? Number.NaN)
    const mulai = (cocok.index ?? 0) + semua.length
    const mentah = semua.endsWith('stream\n') ? bytes.subarray(mulai, mulai + panjang) : null
    hasil.set(Number(nomor), {
      kepala,
      aliran: mentah && (kepala.includes('FlateDecode') ? inflateSync(mentah) : mentah),
    })
  }
  return hasil
}

const dekode = (heks: string): string => Buffer.from(heks, 'hex').swap16().toString('utf16le')

/** Peta dari nomor bentuk huruf ke teksnya, menurut ToUnicode satu huruf. */
function readPeta(cmap: string): Map<number, string> {
  const peta = new Map<number, string>()
  for (const [, isi = ''] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, dari = '', ke = ''] of isi.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>/gi))
      peta.set(Number.parseInt(dari, 16), dekode(ke))
  for (const [, isi = ''] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, dari = '', sampai = '', ke = ''] of isi.matchAll(
      /<([0-9a-f]+)>\s*<([0-9a-f]+)>\s*<([0-9a-f]+)>/gi,
    ))
      for (let kode = Number.parseInt(dari, 16); kode <= Number.parseInt(sampai, 16); kode += 1)
        peta.set(kode, String.fromCharCode(Number.parseInt(ke, 16) + kode - Number.parseInt(dari, 16)))
  return peta
}

const rujukan = (kepala: string, kunci: string): number =>
  Number(new RegExp(`/${kunci} (\\d+) 0 R`).exec(kepala)?.[1] ?? 0)

/** Teks setiap halaman PDF cetakan kita, tanpa spasi: cukup untuk mencari nama dan kalimat di dalamnya. */
export function readTeksPdf(pdf: Uint8Array): string[] {
  const objek = readObjek(pdf)
  const halaman = [...objek.values()].filter(({ kepala }) => /\/Type \/Page\b(?!s)/.test(kepala))
  return halaman.map(({ kepala }) => {
    const sumber = /\/Resources (\d+) 0 R/.test(kepala)
      ? (objek.get(rujukan(kepala, 'Resources'))?.kepala ?? '')
      : kepala
    const huruf = new Map<string, Map<number, string>>()
    for (const [, nama = '', nomor = ''] of sumber.matchAll(/\/([Ff]\d+) (\d+) 0 R/g)) {
      const cmap = objek.get(rujukan(objek.get(Number(nomor))?.kepala ?? '', 'ToUnicode'))?.aliran
      huruf.set(nama, readPeta(cmap?.toString('latin1') ?? ''))
    }
    const isi = objek.get(rujukan(kepala, 'Contents'))?.aliran ?? Buffer.alloc(0)
    return readIsi(isi, huruf)
  })
}

function readIsi(isi: Buffer, huruf: ReadonlyMap<string, Map<number, string>>): string {
  let peta: Map<number, string> | undefined
  let teks = ''
  for (const potongan of listPotongan(isi)) {
    if (typeof potongan === 'string') {
      peta = huruf.get(potongan)
      continue
    }
    for (let i = 0; i + 1 < potongan.length; i += 2) teks += peta?.get(potongan.readUInt16BE(i)) ?? ''
  }
  return teks.replaceAll(/\s|\u200b|\u00a0/g, '')
}

const LOLOS: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** Nama huruf yang dipilih (`/f0 9 Tf`) dan untai teks, menurut urutannya; untai dapat dalam kurung atau heksadesimal. */
function* listPotongan(isi: Buffer): Generator<string | Buffer> {
  const teks = isi.toString('latin1')
  const pola = /\/([Ff]\d+) [\d.]+ Tf|<([0-9a-fA-F]*)>(?!>)|\(((?:[^()\\]|\\[\s\S])*)\)/g
  for (const [, nama, heks, kurung] of teks.matchAll(pola)) {
    if (nama !== undefined) yield nama
    else if (heks !== undefined) yield Buffer.from(heks, 'hex')
    else
      yield Buffer.from(
        (kurung ?? '').replaceAll(/\\(\d{1,3}|[\s\S])/g, (_, kode: string) =>
          /^\d/.test(kode) ? String.fromCharCode(Number.parseInt(kode, 8)) : (LOLOS[kode] ?? kode),
        ),
        'latin1',
      )
  }
}
