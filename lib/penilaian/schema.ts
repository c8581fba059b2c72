/** Predikat kinerja, best first (SIASN codes 1–5). */
export const PREDIKAT = ['SANGAT_BAIK', 'BAIK', 'BUTUH_PERBAIKAN', 'KURANG', 'SANGAT_KURANG'] as const
export type Predikat = (typeof PREDIKAT)[number]

/** Achievement of an organisation, best first. */
export const CAPAIAN_ORGANISASI = ['ISTIMEWA', 'BAIK', 'BUTUH_PERBAIKAN', 'KURANG', 'SANGAT_KURANG'] as const
export type CapaianOrganisasi = (typeof CAPAIAN_ORGANISASI)[number]

/** Conditions of the distribution pattern that a unit may miss. */
export const PERINGATAN_POLA = [
  'SANGAT_BAIK_BERLEBIH',
  'BAIK_BERLEBIH',
  'TANPA_PERBAIKAN',
  'BUTUH_PERBAIKAN_KURANG',
  'KURANG_KURANG',
  'SANGAT_KURANG_KURANG',
  'KURANG_ATAU_PERBAIKAN_KURANG',
] as const
export type PeringatanPola = (typeof PERINGATAN_POLA)[number]

/** States of a year's rating. */
export const STATUS_PENILAIAN_TAHUN = ['BERJALAN', 'DIUSULKAN', 'KEBERATAN', 'FINAL'] as const
export type StatusPenilaianTahun = (typeof STATUS_PENILAIAN_TAHUN)[number]
