/** Rating of results or of behaviour, best first (SIASN codes 1, 2, 3). */
export const RATING = ['DI_ATAS_EKSPEKTASI', 'SESUAI_EKSPEKTASI', 'DI_BAWAH_EKSPEKTASI'] as const
export type Rating = (typeof RATING)[number]

/** The seven values of BerAKHLAK in their official order. */
export const NILAI_BERAKHLAK = [
  'BERORIENTASI_PELAYANAN',
  'AKUNTABEL',
  'KOMPETEN',
  'HARMONIS',
  'LOYAL',
  'ADAPTIF',
  'KOLABORATIF',
] as const
export type NilaiBerakhlak = (typeof NILAI_BERAKHLAK)[number]

/** Ways to combine ratings of behaviour into one. */
export const CARA_GABUNG = ['RERATA', 'MAYORITAS', 'TERENDAH'] as const
export type CaraGabung = (typeof CARA_GABUNG)[number]
