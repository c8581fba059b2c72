import type { KolomRekap, TingkatAlpa, TingkatHukuman } from './schema.ts'

export const LABEL_TINGKAT_ALPA = {
  TEGURAN_LISAN: 'Teguran lisan',
  TEGURAN_TERTULIS: 'Teguran tertulis',
  PERNYATAAN_TIDAK_PUAS: 'Pernyataan tidak puas secara tertulis',
  SEDANG_1: 'Hukuman sedang (11–13 hari)',
  SEDANG_2: 'Hukuman sedang (14–16 hari)',
  SEDANG_3: 'Hukuman sedang (17–20 hari)',
  BERAT_1: 'Hukuman berat (21–24 hari)',
  BERAT_2: 'Hukuman berat (25–27 hari)',
  PEMBERHENTIAN: 'Pemberhentian',
} as const satisfies Record<TingkatAlpa, string>

export const LABEL_TINGKAT_HUKUMAN = {
  RINGAN: 'Ringan',
  SEDANG: 'Sedang',
  BERAT: 'Berat',
} as const satisfies Record<TingkatHukuman, string>

export const LABEL_KOLOM_REKAP = {
  izin: 'Izin',
  cutiSakit: 'Cuti sakit',
  cutiMelahirkan: 'Cuti melahirkan',
  alpa: 'Alpa',
  alpaBerturut: 'Berturut',
} as const satisfies Record<KolomRekap, string>
