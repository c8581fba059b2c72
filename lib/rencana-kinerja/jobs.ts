import { defineHarian } from '../server/harian.ts'
import { lapseBulan } from './commands.ts'

/** Memfinalkan bulan yang masa keberatannya lewat, sekali setiap hari wilayah berganti; mengembalikan banyaknya. */
export const lapseBulanHarian = defineHarian('rencana.lapse', 'rencana_bulan', lapseBulan)
