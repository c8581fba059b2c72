import { z } from 'zod'
import { type ParameterAlamat, pickParameter } from '../core/alamat.ts'
import { nestIsian } from '../core/isian.ts'
import { applyLangkah } from './aturan/susunan.ts'

export const STATUS_SARING = ['BELUM', 'DRAF', 'DIAJUKAN', 'DISETUJUI', 'DITETAPKAN'] as const

/** Saringan daftar SKP sebagaimana tertulis di alamat; yang tidak dikenal diabaikan, bukan galat. */
const skpFilterSchema = z.object({
  tahun: z.coerce.number().int().min(2025).max(2100).optional().catch(undefined),
  status: z.enum(STATUS_SARING).optional().catch(undefined),
  opd: z.uuid().optional().catch(undefined),
  telat: z.literal('ya').optional().catch(undefined),
  giliran: z.literal('saya').optional().catch(undefined),
  q: z.string().trim().max(100).catch(''),
  sesudah: z.string().max(400).optional().catch(undefined),
  sebelum: z.string().max(400).optional().catch(undefined),
})

export type SkpFilter = Omit<z.infer<typeof skpFilterSchema>, 'tahun'> & { tahun: number }

/** Membaca saringan dari parameter alamat; tahun bawaannya `tahunIni`. */
export function parseSkpFilter(params: ParameterAlamat, tahunIni: number): SkpFilter {
  const filter = skpFilterSchema.parse(pickParameter(params))
  return { ...filter, tahun: filter.tahun ?? tahunIni }
}

export type KunciSkp = { urut: number; nama: string; id: string }

/** Tempat di dalam daftar sebagai teks alamat; dibaca kembali oleh `parseKunciSkp`. */
export function formatKunciSkp({ urut, nama, id }: KunciSkp): string {
  return `${urut}.${id}.${nama}`
}

export function parseKunciSkp(teks: string | undefined): KunciSkp | null {
  const cocok = teks?.match(/^(\d)\.([0-9a-f-]{36})\.([^\0]*)$/s)
  const [, urut, id, nama] = cocok ?? []
  return urut === undefined || id === undefined || nama === undefined
    ? null
    : { urut: Number(urut), id, nama }
}

/**
 * Kiriman penyunting menjadi bentuk yang diperiksa skema: nama bertingkat dibuka, langkah tanpa skrip (hapus, naik, turun)
 * dijalankan, baris yang seluruhnya kosong dilepas.
 */
export function readIsiSkp(mentah: unknown): unknown {
  const isi = nestIsian(mentah)
  if (typeof isi !== 'object' || isi === null || !('rencana' in isi) || !Array.isArray(isi.rencana))
    return isi
  const langkah = 'langkah' in isi && typeof isi.langkah === 'string' ? isi.langkah : ''
  const rencana = applyLangkah(isi.rencana, langkah).map(withoutBlank)
  return { ...isi, rencana: rencana.filter((baris) => !isBlank(baris, ['uraian', 'rhkAtasan'])) }
}

function isObjek(nilai: unknown): nilai is Record<string, unknown> {
  return typeof nilai === 'object' && nilai !== null && !Array.isArray(nilai)
}

/** Aspek dan arah selalu terisi di formulir, jadi tidak ikut menentukan. */
function isBlank(baris: unknown, kolom: readonly string[]): boolean {
  if (!isObjek(baris)) return false
  const kosong = kolom.every((nama) => typeof baris[nama] === 'string' && baris[nama].trim() === '')
  return kosong && (!Array.isArray(baris.indikator) || baris.indikator.length === 0)
}

function withoutBlank(baris: unknown): unknown {
  if (!isObjek(baris) || !Array.isArray(baris.indikator)) return baris
  const indikator = baris.indikator.filter((satu) => !isBlank(satu, ['uraian', 'target', 'satuan', 'bobot']))
  return { ...baris, indikator }
}
