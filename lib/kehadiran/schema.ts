/** Steps of PP 94/2021 by unexplained absence, mildest first. */
export const TINGKAT_ALPA = [
  'TEGURAN_LISAN',
  'TEGURAN_TERTULIS',
  'PERNYATAAN_TIDAK_PUAS',
  'SEDANG_1',
  'SEDANG_2',
  'SEDANG_3',
  'BERAT_1',
  'BERAT_2',
  'PEMBERHENTIAN',
] as const
export type TingkatAlpa = (typeof TINGKAT_ALPA)[number]

/** Grades of a disciplinary sanction, mildest first. */
export const TINGKAT_HUKUMAN = ['RINGAN', 'SEDANG', 'BERAT'] as const
export type TingkatHukuman = (typeof TINGKAT_HUKUMAN)[number]

/** Kolom rekap bulanan dalam urutan kisi dan berkas; semuanya hari kerja. */
export const KOLOM_REKAP = ['izin', 'cutiSakit', 'cutiMelahirkan', 'alpa', 'alpaBerturut'] as const
export type KolomRekap = (typeof KOLOM_REKAP)[number]

/** Satu baris rekap yang sudah dicatat. `alpaBerturut` null: deret terpanjangnya tidak dicatat. */
export type IsiRekap = Record<Exclude<KolomRekap, 'alpaBerturut'>, number> & { alpaBerturut: number | null }

/** Sebanyak ini orang ditampilkan sekaligus; selebihnya dipersempit per unit kerja. */
export const BATAS_KISI = 600
