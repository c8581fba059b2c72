import type { TingkatHukuman } from './schema.ts'

/** Jenis hukuman disiplin menurut PP 94/2021 pasal 8, yang ringan lebih dahulu. */
export const JENIS_HUKUMAN = [
  'TEGURAN_LISAN',
  'TEGURAN_TERTULIS',
  'PERNYATAAN_TIDAK_PUAS',
  'POTONG_TUNJANGAN_ENAM_BULAN',
  'POTONG_TUNJANGAN_SEMBILAN_BULAN',
  'POTONG_TUNJANGAN_DUA_BELAS_BULAN',
  'PENURUNAN_JABATAN',
  'PEMBEBASAN_JABATAN',
  'PEMBERHENTIAN',
] as const
export type JenisHukuman = (typeof JENIS_HUKUMAN)[number]

/** Tingkat tiap jenis: tiga ringan, tiga sedang, tiga berat. */
export const TINGKAT_JENIS = {
  TEGURAN_LISAN: 'RINGAN',
  TEGURAN_TERTULIS: 'RINGAN',
  PERNYATAAN_TIDAK_PUAS: 'RINGAN',
  POTONG_TUNJANGAN_ENAM_BULAN: 'SEDANG',
  POTONG_TUNJANGAN_SEMBILAN_BULAN: 'SEDANG',
  POTONG_TUNJANGAN_DUA_BELAS_BULAN: 'SEDANG',
  PENURUNAN_JABATAN: 'BERAT',
  PEMBEBASAN_JABATAN: 'BERAT',
  PEMBERHENTIAN: 'BERAT',
} as const satisfies Record<JenisHukuman, TingkatHukuman>

export const JENIS_CATATAN = ['HUKUMAN', 'KASUS'] as const
export type JenisCatatan = (typeof JENIS_CATATAN)[number]

/** Jenis-jenis satu tingkat. */
export function listJenisHukuman(tingkat: TingkatHukuman): JenisHukuman[] {
  return JENIS_HUKUMAN.filter((jenis) => TINGKAT_JENIS[jenis] === tingkat)
}
