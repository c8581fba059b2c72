import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Document, parseDocument, type YAMLError } from 'yaml'
import { namaKasus, periksaKasus } from './kasus.ts'

export type HasilBerkas = { lulus: number; gagal: string[] }

const AKHIRAN = /\.(ya?ml|json)$/

/** Case files of a folder and everything below it, in order of name; a file is itself. */
export function listBerkas(jalur: string): string[] {
  if (!statSync(jalur, { throwIfNoEntry: false })?.isDirectory()) return [jalur]
  const berkas = readdirSync(jalur, { recursive: true, withFileTypes: true })
    .filter((isi) => isi.isFile() && AKHIRAN.test(isi.name))
    .map((isi) => join(isi.parentPath, isi.name))
    .sort()
  // A folder without cases fails as an unreadable file does: nothing run is nothing passed.
  return berkas.length === 0 ? [jalur] : berkas
}

function jelaskanYaml(galat: YAMLError, teks: string): string {
  const letak = galat.linePos?.[0]
  const tempat = letak === undefined ? '' : ` pada baris ${letak.line}, kolom ${letak.col}`
  if (galat.code === 'DUPLICATE_KEY') {
    const [kunci = ''] = teks.slice(galat.pos[0]).split(/[\s:]/, 1)
    return `kunci ${kunci} tertulis dua kali dalam satu kelompok${tempat}`
  }
  if (galat.code === 'MULTIPLE_DOCS') return `lebih dari satu dokumen YAML${tempat}`
  return `bukan YAML yang sah${tempat}`
}

function uraikan(teks: string): Document.Parsed {
  return parseDocument(teks, { version: '1.2', schema: 'core', uniqueKeys: true, strict: true })
}

/**
 * The cases of a plain list, each read by itself, which holds no tree of the whole file in memory and takes half the
 * time; null where anything at all is unusual, so that the whole file decides.
 */
function parseSatuSatu(teks: string): unknown[] | null {
  if (/^(?:---|\.\.\.|%)/m.test(teks)) return null
  const [awal = '', ...lanjutan] = teks.split(/^(?=-[ \t\r\n])/m)
  const potongan = awal.startsWith('-') ? [awal, ...lanjutan] : lanjutan
  const diLuarDaftar = awal.startsWith('-') ? '' : awal.replaceAll(/^[ \t]*#.*$/gm, '').trim()
  if (potongan.length === 0 || diLuarDaftar !== '') return null
  const kasus: unknown[] = []
  for (const satu of potongan) {
    const dokumen = uraikan(satu)
    if (dokumen.errors.length > 0) return null
    try {
      const isi: unknown = dokumen.toJS()
      if (!Array.isArray(isi) || isi.length !== 1) return null
      kasus.push(isi[0])
    } catch {
      // An alias to another case: only the whole file knows its anchor.
      return null
    }
  }
  return kasus
}

function hitungKunci(isi: unknown): number {
  if (typeof isi !== 'object' || isi === null) return 0
  const nilai: unknown[] = Object.values(isi)
  const sendiri = Array.isArray(isi) ? 0 : nilai.length
  return nilai.reduce<number>((jumlah, satu) => jumlah + hitungKunci(satu), sendiri)
}

/** The cases of a JSON list, read four times as fast; null where it is none or a key in it may be repeated. */
function parseJson(teks: string): unknown[] | null {
  if (!teks.startsWith('[')) return null
  let isi: unknown
  try {
    isi = JSON.parse(teks)
  } catch {
    return null
  }
  const kunciTertulis = teks.match(/"(?:[^"\\]|\\.)*"(?:\s*:)?/g)?.filter((satu) => satu.endsWith(':')).length
  return Array.isArray(isi) && hitungKunci(isi) === kunciTertulis ? isi : null
}

/** The cases of a file's text, or the one sentence that says why there are none. */
export function parseKasus(mentah: string): unknown[] | string {
  // Editors of Windows put a mark of three bytes before the text.
  const teks = mentah.replace(/^\uFEFF/, '')
  const kasus = parseJson(teks.trim()) ?? parseSatuSatu(teks)
  if (kasus !== null) return kasus
  const dokumen = uraikan(teks)
  const [galat] = dokumen.errors
  if (galat !== undefined) return jelaskanYaml(galat, teks)
  const isi: unknown = dokumen.toJS()
  if (isi === null) return 'berkas kosong; isi dengan daftar kasus'
  return Array.isArray(isi) ? isi : 'isi berkas harus daftar kasus'
}

function jelaskanBaca(galat: unknown): string {
  if (galat instanceof Error && 'code' in galat && galat.code === 'ENOENT') return 'berkas tidak ditemukan'
  return `tidak dapat dibaca (${galat instanceof Error ? galat.message : String(galat)})`
}

/** A fault of Titian itself fails the one case; the rest still runs. */
function periksaTanpaHenti(kasus: unknown): string[] {
  try {
    return periksaKasus(kasus)
  } catch (galat) {
    return [`kesalahan di dalam Titian: ${galat instanceof Error ? galat.message : String(galat)}`]
  }
}

/** Runs the cases of one file; a broken file counts as one failed case. */
export function jalankanBerkas(jalur: string): HasilBerkas {
  let kasus: unknown[] | string
  try {
    kasus = parseKasus(readFileSync(jalur, 'utf8'))
  } catch (galat) {
    kasus = jelaskanBaca(galat)
  }
  if (typeof kasus === 'string') return { lulus: 0, gagal: [`${jalur}: ${kasus}`] }
  const gagal = kasus.flatMap((satu, i) => {
    const masalah = periksaTanpaHenti(satu)
    return masalah.length === 0 ? [] : [`${jalur} · ${namaKasus(satu, i + 1)} · ${masalah.join('; ')}`]
  })
  return { lulus: kasus.length - gagal.length, gagal }
}
