import type { Rating } from '../../perilaku-kerja/schema.ts'
import { PREDIKAT, type Predikat } from '../schema.ts'

/** PermenPANRB 6/2022: rows results, columns behaviour. */
const KUADRAN: Record<Rating, Record<Rating, Predikat>> = {
  DI_ATAS_EKSPEKTASI: {
    DI_BAWAH_EKSPEKTASI: 'KURANG',
    SESUAI_EKSPEKTASI: 'BAIK',
    DI_ATAS_EKSPEKTASI: 'SANGAT_BAIK',
  },
  SESUAI_EKSPEKTASI: {
    DI_BAWAH_EKSPEKTASI: 'KURANG',
    SESUAI_EKSPEKTASI: 'BAIK',
    DI_ATAS_EKSPEKTASI: 'BAIK',
  },
  DI_BAWAH_EKSPEKTASI: {
    DI_BAWAH_EKSPEKTASI: 'SANGAT_KURANG',
    SESUAI_EKSPEKTASI: 'BUTUH_PERBAIKAN',
    DI_ATAS_EKSPEKTASI: 'BUTUH_PERBAIKAN',
  },
}

/** Predikat of a year by the table of PermenPANRB 6/2022. */
export function computePredikat(hasilKerja: Rating, perilaku: Rating): Predikat {
  return KUADRAN[hasilKerja][perilaku]
}

/** True for BAIK and SANGAT_BAIK. */
export function isMinimalBaik(predikat: Predikat): boolean {
  return PREDIKAT.indexOf(predikat) <= PREDIKAT.indexOf('BAIK')
}

/** True for a rating of at least SESUAI_EKSPEKTASI. */
export function isMinimalSesuai(rating: Rating): boolean {
  return rating !== 'DI_BAWAH_EKSPEKTASI'
}
