import type { BarisSlip } from '@/lib/akun/queries-slip'
import { formatInstan } from '@/lib/server/clock'

/** Saat terakhir tiap slip masih berlaku, sebagai teks, menurut orangnya; yang tanpa slip tidak ada di peta. */
export async function formatHingga(baris: readonly BarisSlip[]): Promise<Map<string, string>> {
  const hingga = baris.flatMap((satu) => (satu.hingga ? [{ id: satu.orangId, saat: satu.hingga }] : []))
  const teks = await Promise.all(hingga.map(({ saat }) => formatInstan(new Date(saat.getTime() - 1))))
  return new Map(hingga.map(({ id }, i) => [id, teks[i] ?? '']))
}
