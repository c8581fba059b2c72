import { addBulan, addHari, awalBulan, type Tanggal } from '../../core/tanggal.ts'
import type { Kebijakan } from '../../hukum/parameter.ts'
import { BATAS_UBAH_REKAP } from '../parameter.ts'

/** Alasan mengubah bulan yang sudah ditutup paling sedikit sepanjang ini (huruf). */
export const ALASAN_UBAH_MINIMAL = 10

/** Hari terakhir rekap satu bulan dapat diubah tanpa alasan; sesudahnya yang sudah tercatat hanya berubah dengan alasan. */
export function computeBatasUbah(tahun: number, bulan: number, kebijakan: Kebijakan): Tanggal {
  return addHari(addBulan(awalBulan(tahun, bulan), 1), kebijakan.read(BATAS_UBAH_REKAP) - 1)
}
