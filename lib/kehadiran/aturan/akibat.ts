import type { Tanggal } from '../../core/tanggal.ts'
import type { TingkatHukuman } from '../schema.ts'

/**
 * Akibat satu catatan disiplin bagi perpanjangan kontrak yang sedang berjalan. MENOLAK: hukuman berat berlaku pada salah satu hari
 * kontrak itu. MENUNDA: kasus belum ditutup. BERIKUTNYA: hukuman berat yang baru menyentuh kontrak sesudahnya. Selain itu TIDAK_MENENTUKAN.
 */
export type AkibatDisiplin = 'MENOLAK' | 'MENUNDA' | 'BERIKUTNYA' | 'TIDAK_MENENTUKAN'

export type MasaKontrak = { mulai: Tanggal; selesai: Tanggal }

/** Akibat satu hukuman; tanpa kontrak yang tercatat tidak ada yang ditentukannya. */
export function findAkibatHukuman(
  hukuman: { tingkat: TingkatHukuman; berlakuSejak: Tanggal; berlakuHingga: Tanggal | null },
  kontrak: MasaKontrak | null,
): AkibatDisiplin {
  if (hukuman.tingkat !== 'BERAT' || kontrak === null) return 'TIDAK_MENENTUKAN'
  const { berlakuSejak, berlakuHingga } = hukuman
  if (berlakuHingga !== null && berlakuHingga < kontrak.mulai) return 'TIDAK_MENENTUKAN'
  return berlakuSejak > kontrak.selesai ? 'BERIKUTNYA' : 'MENOLAK'
}

/** Akibat satu kasus: selama terbuka perpanjangan belum dapat dinilai. */
export function findAkibatKasus(kasus: { ditutup: Tanggal | null }): AkibatDisiplin {
  return kasus.ditutup === null ? 'MENUNDA' : 'TIDAK_MENENTUKAN'
}
