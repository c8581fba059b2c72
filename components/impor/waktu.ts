import { formatBulan, formatTanggal } from '@/lib/core/format'
import { bulanDari, hariDari, tahunDari, tryParseTanggal } from '@/lib/core/tanggal'

/** `YYYY-MM-DD HH.MM` menjadi "14 November 2026, 09.12". */
export function formatWaktuImpor(waktu: string): string {
  const [hari = '', jam = ''] = waktu.split(' ')
  const tanggal = tryParseTanggal(hari)
  return tanggal ? `${formatTanggal(tanggal)}, ${jam}` : waktu
}

/** `YYYY-MM-DD HH.MM` menjadi "14 Nov 2026, 09.12" untuk tabel. */
export function formatWaktuPendek(waktu: string): string {
  const [hari = '', jam = ''] = waktu.split(' ')
  const tanggal = tryParseTanggal(hari)
  if (!tanggal) return waktu
  return `${hariDari(tanggal)} ${formatBulan(bulanDari(tanggal)).slice(0, 3)} ${tahunDari(tanggal)}, ${jam}`
}

/** Ukuran berkas untuk dibaca orang. */
export function formatUkuran(bita: number): string {
  return bita < 1_000_000
    ? `${Math.max(1, Math.round(bita / 1000))} KB`
    : `${(bita / 1_000_000).toFixed(1).replace('.', ',')} MB`
}
