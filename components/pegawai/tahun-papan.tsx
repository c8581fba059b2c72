import { type Bulan, PlankLegend, Planks } from '@/components/ui/planks'
import { formatBulan, formatDesimal } from '@/lib/core/format'
import type { BulanNilai } from '@/lib/penilaian/queries'

const KATA: Record<BulanNilai['keadaan'], string> = {
  final: 'final',
  menunggu: 'dinilai, belum final',
  berjalan: 'berjalan',
  dikecualikan: 'dikecualikan',
  hilang: 'belum dinilai',
  'belum-dibuka': 'belum dibuka',
}

function toPapan({ bulan, keadaan, capaian, alasan }: BulanNilai): Bulan {
  const nilai = keadaan === 'final' && capaian !== null ? Number(capaian) : null
  return {
    nama: formatBulan(bulan).slice(0, 3),
    keadaan,
    ...(keadaan === 'menunggu' ? { legenda: 'Dinilai, belum final' } : {}),
    keterangan: alasan ? `${KATA[keadaan]}, ${alasan}` : KATA[keadaan],
    ...(nilai === null ? {} : { nilai: formatDesimal(nilai) }),
  }
}

/** Setahun sebagai jembatan dua belas papan, dengan capaian tiap bulan final. */
export function TahunPapan({
  tahun,
  bulan,
  kiri,
  kanan,
}: {
  tahun: number
  bulan: readonly BulanNilai[]
  kiri?: string
  kanan?: string
}) {
  const papan = bulan.map(toPapan)
  return (
    <div className="grid gap-3">
      <Planks label={`Penilaian bulanan ${tahun}`} bulan={papan} kiri={kiri} kanan={kanan} />
      <PlankLegend bulan={papan} />
    </div>
  )
}
