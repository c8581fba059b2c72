import { AppError } from '../../core/errors.ts'
import { formatBulan, formatDaftar } from '../../core/format.ts'
import type { Rating } from '../../perilaku-kerja/schema.ts'
import type { TahunBerjalan } from './tahun-berjalan.ts'

type Dinyatakan = {
  /** Belum dipilih: bukan penyimpangan, hanya kurang. */
  hasilKerja?: Rating | undefined
  perilaku?: Rating | undefined
  alasanHasilKerja?: string | undefined
  alasanPerilaku?: string | undefined
}
type Usul = Pick<TahunBerjalan, 'usulanHasilKerja' | 'usulanPerilaku'>

/**
 * Yang disimpan sebagai pernyataan: kedua rating, dan alasannya bila menyimpang dari usulan, null bila sama. Rating yang belum dipilih
 * dan penyimpangan tanpa alasan ditolak sekaligus (RULE_VIOLATED), dengan semua isian yang kurang.
 */
export function requirePernyataan(
  { usulanHasilKerja, usulanPerilaku }: Usul,
  isi: Dinyatakan,
): { hasilKerja: Rating; perilaku: Rating; alasanHasilKerja: string | null; alasanPerilaku: string | null } {
  const { hasilKerja, perilaku } = isi
  const menyimpangHasil =
    usulanHasilKerja !== null && hasilKerja !== undefined && usulanHasilKerja !== hasilKerja
  const menyimpangPerilaku = usulanPerilaku !== null && perilaku !== undefined && usulanPerilaku !== perilaku
  const alasanHasilKerja = isi.alasanHasilKerja?.trim() || null
  const alasanPerilaku = isi.alasanPerilaku?.trim() || null
  const fieldErrors: Record<string, string[]> = {}
  if (!hasilKerja) fieldErrors.hasilKerja = ['Pilih rating hasil kerja.']
  if (menyimpangHasil && alasanHasilKerja === null)
    fieldErrors.alasanHasilKerja = ['Rating hasil kerja berbeda dari usulan. Tulis alasannya.']
  if (!perilaku) fieldErrors.perilaku = ['Pilih rating perilaku.']
  if (menyimpangPerilaku && alasanPerilaku === null)
    fieldErrors.alasanPerilaku = ['Rating perilaku berbeda dari usulan. Tulis alasannya.']
  if (Object.keys(fieldErrors).length > 0 || !hasilKerja || !perilaku)
    throw new AppError(
      'RULE_VIOLATED',
      hasilKerja && perilaku
        ? 'Belum dinyatakan: yang menyimpang dari usulan perlu alasan.'
        : 'Belum dinyatakan: pilih rating hasil kerja dan perilaku.',
      { fieldErrors },
    )
  return {
    hasilKerja,
    perilaku,
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
