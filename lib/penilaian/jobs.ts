import { defineHarian } from '../server/harian.ts'
import { lapseTahun } from './commands-tahun.ts'

/** Memfinalkan rating tahun yang masa keberatannya lewat, sekali setiap hari wilayah berganti; mengembalikan banyaknya. */
export const lapseTahunHarian = defineHarian('penilaian.lapse', 'penilaian_tahun', lapseTahun)
