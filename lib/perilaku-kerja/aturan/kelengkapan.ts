import { NILAI_BERAKHLAK, type NilaiBerakhlak } from '../schema.ts'

/** Alasan per nilai; yang kosong sama dengan tidak ada. */
export type AlasanPerilaku = { readonly [kode in NilaiBerakhlak]?: string | undefined }

export type Kelengkapan = {
  /** Nilai yang belum diisi. */
  kosong: NilaiBerakhlak[]
  /** Nilai terendah atau tertinggi yang belum beralasan. */
  perluAlasan: NilaiBerakhlak[]
  lengkap: boolean
}

/** Alasan yang dibaca pegawai paling sedikit sepanjang ini; satu huruf bukan alasan. */
export const PANJANG_ALASAN = 10

/** Nilai 1 dan 3 adalah ujung yang meminta alasan. */
export function isUjung(nilai: number | null | undefined): boolean {
  return nilai === 1 || nilai === 3
}

/** Apa yang masih kurang dari tujuh nilai seorang pegawai; menyimpan selalu boleh, menjadikannya final hanya bila lengkap. */
export function checkKelengkapan(nilai: readonly (number | null)[], alasan: AlasanPerilaku): Kelengkapan {
  const kosong = NILAI_BERAKHLAK.filter((_, i) => nilai[i] == null)
  const perluAlasan = NILAI_BERAKHLAK.filter(
    (kode, i) => isUjung(nilai[i]) && (alasan[kode]?.trim().length ?? 0) < PANJANG_ALASAN,
  )
  return { kosong, perluAlasan, lengkap: kosong.length === 0 && perluAlasan.length === 0 }
}

/**
 * Pola yang sama pada beberapa orang: nilai yang paling sering, untuk berapa orang ia mengisi sedikitnya enam dari tujuh.
 * Null bila yang lengkap kurang dari tiga orang atau yang serupa kurang dari empat dari lima. Hanya pengingat, tidak pernah menahan.
 */
export function findPolaSerupa(
  daftar: readonly (readonly (number | null)[])[],
): { nilai: number; serupa: number; dari: number } | null {
  const lengkap = daftar.filter((satu) => satu.length === 7 && satu.every((nilai) => nilai !== null))
  if (lengkap.length < 3) return null
  const hitung = [1, 2, 3].map((nilai) => ({
    nilai,
    serupa: lengkap.filter((satu) => satu.filter((n) => n === nilai).length >= 6).length,
    dari: lengkap.length,
  }))
  // Seorang serupa pada paling banyak satu nilai, jadi paling banyak satu nilai mencapai empat dari lima.
  return hitung.find(({ serupa, dari }) => serupa * 5 >= dari * 4) ?? null
}
