import { type ParameterAlamat, pickParameter } from '../core/alamat.ts'
import { CAPAIAN_ORGANISASI, type CapaianOrganisasi } from '../penilaian/schema.ts'
import { UKURAN_PETA, type UkuranPeta } from './aturan/bagan.ts'
import { type DasborFilter, dasborFilterSchema } from './schema.ts'

/** Membaca saringan daftar dasbor dari parameter alamat; yang tidak dikenal diabaikan, bukan galat. */
export function parseDasborFilter(params: ParameterAlamat): DasborFilter {
  return dasborFilterSchema.parse(pickParameter(params))
}

/** Capaian organisasi yang dipakai melihat pola distribusi; selama belum ditetapkan, Baik. */
export function parseOrganisasi(params: ParameterAlamat): CapaianOrganisasi {
  return CAPAIAN_ORGANISASI.find((kode) => kode === params.organisasi) ?? 'BAIK'
}

/** Ukuran peta bulan dari alamat; bawaannya yang sudah dinilai. */
export function parseUkuran(params: ParameterAlamat): UkuranPeta {
  return UKURAN_PETA.find((ukuran) => ukuran === params.ukur) ?? 'dinilai'
}
