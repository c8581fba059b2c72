import type { JenisCatatan, JenisHukuman } from './schema-disiplin.ts'

export const LABEL_JENIS_HUKUMAN = {
  TEGURAN_LISAN: 'Teguran lisan',
  TEGURAN_TERTULIS: 'Teguran tertulis',
  PERNYATAAN_TIDAK_PUAS: 'Pernyataan tidak puas secara tertulis',
  POTONG_TUNJANGAN_ENAM_BULAN: 'Pemotongan tunjangan 25 % selama 6 bulan',
  POTONG_TUNJANGAN_SEMBILAN_BULAN: 'Pemotongan tunjangan 25 % selama 9 bulan',
  POTONG_TUNJANGAN_DUA_BELAS_BULAN: 'Pemotongan tunjangan 25 % selama 12 bulan',
  PENURUNAN_JABATAN: 'Penurunan jabatan setingkat lebih rendah selama 12 bulan',
  PEMBEBASAN_JABATAN: 'Pembebasan dari jabatan menjadi pelaksana selama 12 bulan',
  PEMBERHENTIAN: 'Pemberhentian dengan hormat tidak atas permintaan sendiri',
} as const satisfies Record<JenisHukuman, string>

export const LABEL_JENIS_CATATAN = {
  HUKUMAN: 'Hukuman disiplin',
  KASUS: 'Kasus',
} as const satisfies Record<JenisCatatan, string>

/** Nama jenis hukuman; yang datang dari impor ditampilkan seperti tertulis di berkasnya. */
export function formatJenisHukuman(jenis: string | null): string {
  const label: Readonly<Record<string, string>> = LABEL_JENIS_HUKUMAN
  return jenis === null ? 'Jenis belum dicatat' : (label[jenis] ?? jenis)
}
