import { formatAngka, formatTanggal } from '@/lib/core/format'
import type { PutaranRingkas } from '@/lib/kelayakan/queries'
import type { RingkasBeda } from '@/lib/kelayakan/queries-beda'
import { formatPutaran } from './tampilan'

const sebut = (putaran: PutaranRingkas) =>
  `${formatPutaran(putaran).toLowerCase()} (hari evaluasi ${formatTanggal(putaran.pada)})`

/** Judul dan kalimat jawaban halaman beda: berapa yang berubah rekomendasinya, berapa yang sama. */
export function describeBeda(
  lama: PutaranRingkas,
  baru: PutaranRingkas,
  ringkas: RingkasBeda,
): { judul: string; kalimat: string } {
  const { rekomendasi, penentu, fakta, masuk, keluar } = ringkas.jenis
  const bagian = [
    rekomendasi === 0
      ? 'tidak seorang pun berubah rekomendasinya'
      : `${formatAngka(rekomendasi)} orang berubah rekomendasinya`,
    ...(penentu > 0 ? [`${formatAngka(penentu)} hanya sebab atau catatannya`] : []),
    ...(fakta > 0 ? [`${formatAngka(fakta)} hanya faktanya`] : []),
    ...(masuk > 0 ? [`${formatAngka(masuk)} baru`] : []),
    ...(keluar > 0 ? [`${formatAngka(keluar)} tidak ada lagi`] : []),
  ]
  return {
    judul: `${formatPutaran(baru)} dibanding ${formatPutaran(lama).toLowerCase()}`,
    kalimat: `Dari ${sebut(lama)} ke ${sebut(baru)}: ${bagian.join(', ')}; ${formatAngka(ringkas.sama)} sama sepenuhnya.`,
  }
}
