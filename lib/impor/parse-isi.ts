import { formatTanggalPendek } from '../core/format.ts'
import { isTanggal } from '../core/tanggal.ts'
import type { IsiBaris, NilaiIsi } from './schema.ts'

/** Isian sebagai teks; kosong bila bukan teks. */
export const teksIsi = (nilai: NilaiIsi | undefined): string => (typeof nilai === 'string' ? nilai : '')

/** Isian sebagai angka; null bila bukan angka. */
export const angkaIsi = (nilai: NilaiIsi | undefined): number | null =>
  typeof nilai === 'number' ? nilai : null

/** Membandingkan isian dengan yang ada; isian kosong di berkas tidak dihitung sebagai perubahan. */
export function pickBeda<K extends string>(
  isi: IsiBaris,
  kini: { readonly [kunci in K]?: NilaiIsi },
  daftar: readonly { kunci: K; kolom: string; tampil?: (nilai: NilaiIsi) => string }[],
) {
  return daftar.flatMap(({ kunci, kolom, tampil = formatIsi }) => {
    const baru = isi[kunci] ?? null
    const lama = kini[kunci] ?? null
    return baru === null || baru === lama ? [] : [{ kolom, lama: tampil(lama), baru: tampil(baru), kunci }]
  })
}

/** Isian untuk dibaca orang: tanggal hari-bulan-tahun, koma desimal, kosong sebagai "(kosong)". */
export function formatIsi(nilai: NilaiIsi): string {
  if (nilai === null || nilai === '') return '(kosong)'
  if (typeof nilai === 'boolean') return nilai ? 'Ya' : 'Tidak'
  if (typeof nilai === 'number') return String(nilai).replace('.', ',')
  return isTanggal(nilai) ? formatTanggalPendek(nilai) : nilai
}
