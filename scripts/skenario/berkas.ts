import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument, type YAMLError } from 'yaml'
import { namaKasus, periksaKasus } from './kasus.ts'

export type HasilBerkas = { lulus: number; gagal: string[] }

const AKHIRAN = /\.(ya?ml|json)$/

/** Case files of a folder and everything below it, in order of name; a file is itself. */
export function listBerkas(jalur: string): string[] {
  if (!statSync(jalur, { throwIfNoEntry: false })?.isDirectory()) return [jalur]
  return readdirSync(jalur, { recursive: true, withFileTypes: true })
    .filter((isi) => isi.isFile() && AKHIRAN.test(isi.name))
    .map((isi) => join(isi.parentPath, isi.name))
    .sort()
}

function jelaskanYaml(galat: YAMLError): string {
  const letak = galat.linePos?.[0]
  const tempat = letak === undefined ? '' : ` pada baris ${letak.line}, kolom ${letak.col}`
  if (galat.code === 'DUPLICATE_KEY') return `kunci yang sama tertulis dua kali${tempat}`
  if (galat.code === 'MULTIPLE_DOCS') return `lebih dari satu dokumen YAML${tempat}`
  return `bukan YAML yang sah${tempat}`
}

/** The cases of a file's text, or the one sentence that says why there are none. */
export function parseKasus(teks: string): unknown[] | string {
  const dokumen = parseDocument(teks, { version: '1.2', schema: 'core', uniqueKeys: true, strict: true })
  const [galat] = dokumen.errors
  if (galat !== undefined) return jelaskanYaml(galat)
  const isi: unknown = dokumen.toJS()
  return Array.isArray(isi) ? isi : 'isi berkas harus daftar kasus'
}

/** Runs the cases of one file; a broken file counts as one failed case. */
export function jalankanBerkas(jalur: string): HasilBerkas {
  let kasus: unknown[] | string
  try {
    kasus = parseKasus(readFileSync(jalur, 'utf8'))
  } catch (galat) {
    kasus = `tidak dapat dibaca (${galat instanceof Error ? galat.message : String(galat)})`
  }
  if (typeof kasus === 'string') return { lulus: 0, gagal: [`${jalur}: ${kasus}`] }
  const gagal = kasus.flatMap((satu, i) => {
    const masalah = periksaKasus(satu)
    return masalah.length === 0 ? [] : [`${jalur} · ${namaKasus(satu, i + 1)} · ${masalah.join('; ')}`]
  })
  return { lulus: kasus.length - gagal.length, gagal }
}
