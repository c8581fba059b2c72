import { formatTanggal } from '@/lib/core/format'
import { tryParseTanggal } from '@/lib/core/tanggal'

/** `YYYY-MM-DD HH.MM` menjadi "14 November 2026, 09.12". */
export function formatWaktuImpor(waktu: string): string {
  const [hari = '', jam = ''] = waktu.split(' ')
  const tanggal = tryParseTanggal(hari)
  return tanggal ? `${formatTanggal(tanggal)}, ${jam}` : waktu
}

/** Ukuran berkas untuk dibaca orang. */
export function formatUkuran(bita: number): string {
  return bita < 1_000_000
    ? `${Math.max(1, Math.round(bita / 1000))} KB`
    : `${(bita / 1_000_000).toFixed(1).replace('.', ',')} MB`
}
