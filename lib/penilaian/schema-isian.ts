import type { NilaiBerakhlak } from '../perilaku-kerja/schema.ts'

/** Nama isian satu pegawai di formulir tim: `nilai.<pegawaiId>.AKUNTABEL`. */
export function namaIsian(
  awalan: 'nilai' | 'alasan' | 'umpan' | 'draf' | 'versi',
  pegawaiId: string,
  kode?: NilaiBerakhlak,
): string {
  return kode ? `${awalan}.${pegawaiId}.${kode}` : `${awalan}.${pegawaiId}`
}
