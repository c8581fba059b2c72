import { formatAngka, formatTanggal } from '@/lib/core/format'
import type { PutaranRingkas } from '@/lib/kelayakan/queries'
import { formatPutaran } from './tampilan'

/** Putaran mana yang sedang dibaca: kapan disegel, berapa orang, hari dan aturan mana. */
export function PutaranKalimat({ putaran, total }: { putaran: PutaranRingkas | undefined; total: number }) {
  if (!putaran?.disegel) return 'Siapa yang diperpanjang, siapa yang belum, dan apa sebabnya.'
  const { tanggal, jam } = putaran.disegel
  return `${formatPutaran(putaran)}, disegel ${formatTanggal(tanggal)} pukul ${jam}. ${formatAngka(total)} pegawai, hari evaluasi ${formatTanggal(putaran.pada)}, aturan versi ${putaran.versiAturan}.`
}
