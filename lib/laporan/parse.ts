import { CAPAIAN_ORGANISASI, type CapaianOrganisasi } from '../penilaian/schema.ts'
import { UKURAN_PETA, type UkuranPeta } from './aturan/bagan.ts'
import { type DasborFilter, dasborFilterSchema } from './schema.ts'

/** Membaca saringan daftar dasbor dari parameter alamat; yang tidak dikenal diabaikan, bukan galat. */
export function parseDasborFilter(params: Record<string, string | string[] | undefined>): DasborFilter {
  return dasborFilterSchema.parse(
    Object.fromEntries(
      Object.entries(params).map(([kunci, nilai]) => [kunci, Array.isArray(nilai) ? nilai[0] : nilai]),
    ),
  )
}

/** Saringan sebagai parameter alamat, `?` di depan bila ada isinya; tempat halaman dilepas kecuali disebut. */
export function formatDasborFilter(filter: Partial<DasborFilter>): string {
  const params = new URLSearchParams()
  for (const [kunci, nilai] of Object.entries(filter)) if (nilai) params.set(kunci, String(nilai))
  const teks = params.toString()
  return teks ? `?${teks}` : ''
}

/** Capaian organisasi yang dipakai melihat pola distribusi; selama belum ditetapkan, Baik. */
export function parseOrganisasi(params: Record<string, string | string[] | undefined>): CapaianOrganisasi {
  return CAPAIAN_ORGANISASI.find((kode) => kode === params.organisasi) ?? 'BAIK'
}

/** Ukuran peta bulan dari alamat; bawaannya yang sudah dinilai. */
export function parseUkuran(params: Record<string, string | string[] | undefined>): UkuranPeta {
  return UKURAN_PETA.find((ukuran) => ukuran === params.ukur) ?? 'dinilai'
}
