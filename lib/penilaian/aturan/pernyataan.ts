import { AppError } from '../../core/errors.ts'
import { formatBulan, formatDaftar } from '../../core/format.ts'
import type { Rating } from '../../perilaku-kerja/schema.ts'
import type { TahunBerjalan } from './tahun-berjalan.ts'

type Dinyatakan = {
  hasilKerja: Rating
  perilaku: Rating
  alasanHasilKerja?: string | undefined
  alasanPerilaku?: string | undefined
}
type Usul = Pick<TahunBerjalan, 'usulanHasilKerja' | 'usulanPerilaku'>

/**
 * Alasan yang disimpan bersama pernyataan: ada bila menyimpang dari usulan, null bila sama. Menyimpang tanpa alasan ditolak
 * (RULE_VIOLATED) dengan isian yang kurang.
 */
export function requireAlasanMenyimpang(
  { usulanHasilKerja, usulanPerilaku }: Usul,
  isi: Dinyatakan,
): { alasanHasilKerja: string | null; alasanPerilaku: string | null } {
  const menyimpangHasil = usulanHasilKerja !== null && usulanHasilKerja !== isi.hasilKerja
  const menyimpangPerilaku = usulanPerilaku !== null && usulanPerilaku !== isi.perilaku
  const alasanHasilKerja = isi.alasanHasilKerja?.trim() || null
  const alasanPerilaku = isi.alasanPerilaku?.trim() || null
  const fieldErrors: Record<string, string[]> = {}
  if (menyimpangHasil && alasanHasilKerja === null)
    fieldErrors.alasanHasilKerja = ['Rating hasil kerja berbeda dari usulan. Tulis alasannya.']
  if (menyimpangPerilaku && alasanPerilaku === null)
    fieldErrors.alasanPerilaku = ['Rating perilaku berbeda dari usulan. Tulis alasannya.']
  if (Object.keys(fieldErrors).length > 0)
    throw new AppError('RULE_VIOLATED', 'Belum dinyatakan: yang menyimpang dari usulan perlu alasan.', {
      fieldErrors,
    })
  return {
    alasanHasilKerja: menyimpangHasil ? alasanHasilKerja : null,
    alasanPerilaku: menyimpangPerilaku ? alasanPerilaku : null,
  }
}

/** Mengapa seseorang tidak ikut dinyatakan bersama-sama sesuai usulan; null bila ikut. */
export function findSebabSendiri(berjalan: TahunBerjalan): string | null {
  const { bulanHilang, bulanWajib, usulanPerilaku } = berjalan
  if (bulanWajib.length === 0) return 'Belum ada bulan yang dihitung.'
  if (bulanHilang.length > 0) return `${formatDaftar(bulanHilang.map(formatBulan))} belum dinilai.`
  // Tanpa bulan hilang usulan hasil kerja selalu ada; perilakunya mungkin tidak pernah tercatat.
  return usulanPerilaku === null ? 'Usulannya belum dapat dihitung.' : null
}
